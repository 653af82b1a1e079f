import { z } from "zod";
import type { Issue } from "../issue.ts";
import type { Timeline } from "./timeline.ts";

/** The day that a year or a day stands for: a year's structure is that of its last day. */
export function structureDate(written: string): string {
  return written.length === 4 ? `${written}-12-31` : written;
}

const day = z.iso.date();

/**
 * The first day of the structure that is asked for, a year or a day; of the newest when none is. What is neither, or of a time that the
 * changes do not tell of (before the first of them, or after the year `until`), becomes an issue `at` its line, and the newest is given.
 */
export function checkedDate(
  written: string | undefined,
  { timeline, until }: { readonly timeline: Timeline; readonly until: string },
  at: Pick<Issue, "file" | "line">,
  issues: Issue[],
): string {
  const newest = timeline.structures.at(-1)?.from ?? "";
  if (written === undefined) return newest;
  const date = structureDate(written);
  const first = timeline.structures[1]?.from ?? "";
  if (day.safeParse(date).success && date >= first && date.slice(0, 4) <= until) return date;
  const years = timeline.structures.slice(1).map(({ from }) => `«${from.slice(0, 4)}»`);
  issues.push({
    ...at,
    message: `«struktur» er «${written}», som ikke er en kommunestruktur som «geografi» kjenner.`,
    hint: `Skriv ${years.slice(0, -1).join(", ")} eller ${years.at(-1)}, eller en dato fra ${first} til ${until}-12-31. Uten «struktur» er det den nyeste.`,
    severity: "error",
  });
  return newest;
}
