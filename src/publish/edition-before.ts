import type { PublishedEdition } from "./site.ts";

/** The newest version of the edition of the last year before this one's, of those that are shown; `undefined` for the first. */
export function editionBefore(
  editions: readonly PublishedEdition[],
  { edition }: PublishedEdition,
): PublishedEdition | undefined {
  const [before] = editions
    .filter((other) => other.base === other.newestBase && other.edition.year < edition.year)
    .toSorted((a, b) => b.edition.year - a.edition.year);
  return before;
}
