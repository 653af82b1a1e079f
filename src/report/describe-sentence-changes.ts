import { formatIssues } from "../data/issue.ts";
import type { OpeningComparison } from "./compare-openings.ts";
import type { SentenceChange } from "./sentence-changes.ts";

/** Lines to be read by editors: each sentence with what it says before and after, and what no longer holds. */
export function describeSentenceChanges({ changes, issues }: OpeningComparison): string[] {
  const told = issues.length === 0 ? [] : ["", "Det som ikke lenger stemmer:", "", formatIssues(issues)];
  if (changes.length === 0) return ["Ingen setninger er endret.", ...told];
  const count = changes.length === 1 ? "1 setning er endret:" : `${changes.length} setninger er endret:`;
  return [count, ...changes.flatMap((change) => ["", ...describe(change)]), ...told];
}

function describe(change: SentenceChange): string[] {
  const { file } = change.chapter;
  const place = change.line === undefined ? file : `${file}:${change.line}`;
  switch (change.kind) {
    case "changed": {
      const numbers = change.numbers.map(({ before, after }) => `${before} → ${after}`).join("; ");
      const what = change.by === "data" ? numbers : "skrevet om";
      return [`${place} ${what}`, `  før: ${change.before}`, `  nå:  ${change.after}`];
    }
    case "added":
      return [`${place} ny`, `  nå:  ${change.after}`];
    case "removed":
      return [`${place} tatt ut`, `  før: ${change.before}`];
    default:
      return change satisfies never;
  }
}
