/** A number on a page, and what it is a number of. */
export interface Taken {
  /** As it stands: «27,0», or a sentence that has the number in it. */
  readonly value: string;
  /** From the whole to the part: what is measured, where, when. None where the value is a sentence. */
  readonly about: readonly string[];
}

/**
 * A number with its source, in one paragraph to paste: «Andel 80+ med hjemmetjenester, Oslo, 2024: 27,0. Kilde: Statistisk
 * sentralbyrå. Omsorg i kommunene (2026) …». `source` is the word for it, `from` who the figures are from, `cite` the page's citation.
 */
export function takenText({ value, about }: Taken, source: string, from: string, cite: string): string {
  const said = [...new Set(about.map(tidy).filter((part) => part !== ""))];
  const number = tidy(value).replace(/\.$/, "");
  return `${said.length === 0 ? number : `${said.join(", ")}: ${number}`}. ${source} ${from}. ${cite}`;
}

/** The sentence that the letter at `place` stands in. A point inside a number or after a short word does not end one. */
export function sentenceAt(text: string, place: number): string {
  const ends = [...text.matchAll(/(?<=\p{L}{3,}|[%\d)»])[.?!](?=\s+\p{Lu})/gu)].map(({ index }) => index + 1);
  const start = ends.filter((end) => end <= place).at(-1) ?? 0;
  return tidy(text.slice(start, ends.find((end) => end > place) ?? text.length));
}

/** Spaces of any kind that a page breaks its lines at, as one; those inside a number are kept as they are. */
function tidy(text: string): string {
  return text.replace(/[ \t\r\n]+/g, " ").trim();
}
