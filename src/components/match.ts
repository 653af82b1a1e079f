/** Letters that do not fall apart in Unicode's canonical form, as people type them without the right keyboard. */
const plain: ReadonlyMap<string, string> = new Map([
  ["æ", "ae"],
  ["ø", "o"],
  ["å", "a"],
  ["đ", "d"],
  ["ŋ", "n"],
  ["ŧ", "t"],
]);

/**
 * A name in the form that names are compared in: lower case, without marks on letters, hyphens and slashes as spaces.
 * «Hábmer» → `habmer`, «Ráisa – Nordreisa» → `raisa nordreisa`, «Bådåddjo» → `badaddjo`.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[æøåđŋŧ]/g, (letter) => plain.get(letter) ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/**
 * How well names answer to what has been typed: 0 when one is the same, 1 when one begins with it, 2 when a word in one
 * does, 3 when it stands inside one; `undefined` when none does. Everything matches nothing typed, as 3.
 */
export function matchRank(typed: string, names: readonly string[]): 0 | 1 | 2 | 3 | undefined {
  const wanted = fold(typed);
  if (wanted === "") return 3;
  const folded = names.map(fold);
  if (folded.some((name) => name === wanted)) return 0;
  if (folded.some((name) => name.startsWith(wanted))) return 1;
  if (folded.some((name) => name.includes(` ${wanted}`))) return 2;
  if (folded.some((name) => name.includes(wanted))) return 3;
  return undefined;
}
