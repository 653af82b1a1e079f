/** The municipalities' numbers by the postcodes that lie in them, as `kommune/postnummer.json` has them. */
export type PostcodeRanges = ReadonlyMap<string, string>;

/** Reads what was fetched; what is not as expected is left out. */
export function parsePostcodes(fetched: unknown): PostcodeRanges {
  if (typeof fetched !== "object" || fetched === null) return new Map();
  return new Map(
    Object.entries(fetched).flatMap(([code, ranges]): [string, string][] =>
      typeof ranges === "string" ? [[code, ranges]] : [],
    ),
  );
}

/** A postcode as typed, alone or with the place after it: «2010», «2010 Strømmen». */
export function typedPostcode(typed: string): string | undefined {
  return /^(\d{4})(?!\d)/.exec(typed.trim())?.[1];
}

/** The numbers of the municipalities that a postcode lies in, or may lie in. */
export function holdersOf(postcode: string, ranges: PostcodeRanges): readonly string[] {
  return [...ranges].flatMap(([code, own]) => (own.split(" ").some((range) => isIn(postcode, range)) ? [code] : []));
}

/** Texts of the same length stand in the order of their numbers. */
function isIn(postcode: string, range: string): boolean {
  const [from = "", to = from] = range.split("-");
  return from <= postcode && postcode <= to;
}
