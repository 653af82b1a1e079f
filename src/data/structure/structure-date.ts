import type { Issue } from "../issue.ts";
import type { Timeline } from "./timeline.ts";

/** A year or a day: `2020`, `2020-01-01`. */
export const structurePattern = /^\d{4}(-\d{2}-\d{2})?$/;

/** The day that a year or a day stands for: a year's structure is that of its last day. */
export function structureDate(written: string): string {
  return written.length === 4 ? `${written}-12-31` : written;
}

/**
 * Checks that the changes tell what a structure was: it is not known before the first of them. An issue, and the newest
 * structure, where they do not.
 */
export function checkedDate(written: string | undefined, timeline: Timeline, file: string, issues: Issue[]): string {
  const newest = timeline.structures.at(-1)?.from ?? "";
  if (written === undefined) return newest;
  const date = structureDate(written);
  const first = timeline.structures[1]?.from ?? "";
  if (date >= first) return date;
  issues.push({
    file,
    line: 1,
    message: `Kommunestrukturen «${written}» er ikke kjent: endringene i «geografi» begynner ${first}.`,
    hint: `Velg en av ${timeline.structures
      .slice(1)
      .map(({ from }) => from.slice(0, 4))
      .join(", ")}, eller ta bort «struktur».`,
    severity: "error",
  });
  return newest;
}
