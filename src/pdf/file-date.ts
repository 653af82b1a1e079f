import type { Publication } from "../report/publication.ts";

/** The date in the file: that of publication, and for a draft the last day of the edition's year. */
export function fileDate({ published, edition }: Publication): string {
  return published ?? `${edition}-12-31`;
}
