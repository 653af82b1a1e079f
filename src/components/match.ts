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
 * How well names answer to what has been typed, lowest best: 0 when one is the same, 1 when one begins with it, 2 when a
 * word in one does, 3 when it stands inside one; and a half more when only the folded forms agree («os» and «Østre»).
 * `undefined` when none does. Everything matches nothing typed, as 3.
 */
export function matchRank(typed: string, names: readonly string[]): number | undefined {
  const wanted = fold(typed);
  if (wanted === "") return 3;
  const ranks = names.flatMap((name) => {
    const folded = rankOf(wanted, fold(name));
    if (folded === undefined) return [];
    return rankOf(typed.trim().toLowerCase(), name.toLowerCase()) === folded ? folded : folded + 0.5;
  });
  return ranks.length === 0 ? undefined : Math.min(...ranks);
}

function rankOf(wanted: string, name: string): number | undefined {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (name.includes(` ${wanted}`)) return 2;
  return name.includes(wanted) ? 3 : undefined;
}
