import { editDistances } from "../data/edit-distance.ts";

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

/** What has been typed as it may be meant by who has no Norwegian keys: «Boe» → `bø`, «Aas» → `ås`. */
function withLetters(typed: string): string {
  return lowerWords(typed).replace(/oe/g, "ø").replace(/aa/g, "å").replace(/ae/g, "æ");
}

/** «Herøy (Nordland)» → `herøy nordland`. */
function lowerWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Less than a whole number: it answers to what may follow, and means no place yet. */
const partOfNumber = /^\d{1,3}$/;

/**
 * How well names answer to what has been typed, lowest best: 0 when one is the same, 1 when one begins with it, 2 when a
 * word in one does, 3 when it stands inside one; and a half more when only the folded forms agree («os» and «Østre»).
 * `undefined` when none does. Everything matches nothing typed, as 3. Fewer than four digits are the beginning of a number.
 */
export function matchRank(typed: string, names: readonly string[]): number | undefined {
  const wanted = fold(typed);
  if (wanted === "") return 3;
  if (partOfNumber.test(wanted)) {
    return names.some((name) => /^\d+$/.test(name) && name.startsWith(wanted)) ? 1 : undefined;
  }
  const letters = typed.trim().toLowerCase();
  const meant = withLetters(typed);
  const ranks = names.flatMap((name) => {
    const exact = name.toLowerCase();
    const folded = rankOf(wanted, fold(name)) ?? rankOf(meant, lowerWords(name));
    if (folded === undefined) return [];
    return rankOf(letters, exact) === folded ? folded : folded + 0.5;
  });
  return ranks.length === 0 ? undefined : Math.min(...ranks);
}

/** Whether a rank is of a name or number that has been typed whole, however spelt. */
export function isWhole(rank: number): boolean {
  return rank < 1;
}

function rankOf(wanted: string, name: string): number | undefined {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (name.includes(` ${wanted}`)) return 2;
  return name.includes(wanted) ? 3 : undefined;
}

/** Words that tell what kind of place it is, in the languages of the names; nobody is called by them alone. */
const kinds =
  /(?:^| )(?:kommun[ae](?:nr|nummer)?|kommunen|fylke|fylket|fylkeskommune|suohkan|suohkana|gielda|tjielte|komuuni|herad)(?= |$)/g;

/** What has been typed without «kommune» and the like: «Oslo kommune» → `oslo`, «kommune 1860» → `1860`. */
function withoutKind(typed: string): string {
  return fold(typed).replace(kinds, "").trim();
}

/** A misspelling ranks after everything that is spelt right. */
const misspelt = 4;
const inside = 3;

/**
 * As `matchRank`, and where none of the names answers, 4 and up for one that is misspelt: one letter wrong, left out, put in
 * or changed places with the next, and two where at least eight letters are typed.
 */
export function looseRank(typed: string, names: readonly string[]): number | undefined {
  const bare = withoutKind(typed);
  const exact = matchRank(typed, names) ?? rankWithoutKind(bare, names);
  const wanted = bare === "" ? fold(typed) : bare;
  if (exact !== undefined || wanted.length < 4 || /\d/.test(wanted)) return exact;
  const allowed = wanted.length < 8 ? 1 : 2;
  const distances = names.flatMap((name) =>
    editDistances(wanted, fold(name).slice(0, wanted.length + allowed), { swaps: true }),
  );
  const least = Math.min(...distances);
  return least <= allowed ? misspelt + least : undefined;
}

/** A little behind those that answer to all that has been typed. */
function rankWithoutKind(bare: string, names: readonly string[]): number | undefined {
  const rank = bare === "" ? undefined : matchRank(bare, names);
  return rank === undefined ? undefined : rank + 0.25;
}

/**
 * The entries that answer best first; what only stands inside of names where no word begins so («re» is Re and Rendalen, not
 * Arendal), and misspellings where nothing is spelt right.
 */
export function rankAll<Entry>(
  typed: string,
  entries: readonly Entry[],
  namesOf: (entry: Entry) => readonly string[],
): { entry: Entry; rank: number }[] {
  const found = entries.flatMap((entry) => {
    const rank = looseRank(typed, namesOf(entry));
    return rank === undefined ? [] : [{ entry, rank }];
  });
  const beginning = found.filter(({ rank }) => rank < inside);
  const exact = beginning.length > 0 ? beginning : found.filter(({ rank }) => rank < misspelt);
  return (exact.length > 0 ? exact : found).sort((a, b) => a.rank - b.rank);
}
