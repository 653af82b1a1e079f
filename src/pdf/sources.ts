import { joinWords } from "../analysis/words.ts";
import type { Indicator } from "../data/indicator.ts";

/** Where the figures of some indicators are from: «Statistisk sentralbyrå, tabell 11645, 12292 og 14534». */
export function sourcesOf(indicators: readonly Indicator[]): string {
  const tables = new Map<string, Set<string>>();
  for (const { source } of indicators) {
    const known = tables.get(source.publisher) ?? new Set();
    tables.set(source.publisher, known);
    for (const name of source.table.replace(/^tabell /, "").split(/, | og /)) known.add(name);
  }
  return [...tables].map(([publisher, names]) => `${publisher}, tabell ${joinWords([...names].sort())}`).join("; ");
}
