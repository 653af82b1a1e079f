import { readRule } from "../../data/confidentiality/rule.ts";
import type { Edition } from "../../data/edition.ts";
import type { Issue } from "../../data/issue.ts";
import type { ExportRow } from "../../export/columns.ts";
import { editionRows } from "../../export/rows.ts";
import { attack, type Finding } from "./attack.ts";
import { gatherKnowledge } from "./knowledge.ts";
import { type RatioIndicator, rowKey } from "./published.ts";

/**
 * Attacks the hidden counts with the downloads of all the editions together: what one of them shows, an outsider knows.
 * The newest is the one whose definitions and latest years count.
 */
export function attackEditions(root: string, editions: readonly Edition[]): Finding[] {
  const byYear = editions.toSorted((a, b) => a.year - b.year || (a.version < b.version ? -1 : 1));
  const newest = byYear.at(-1);
  if (newest === undefined) return [];
  const rows = unionOf(byYear.map(editionRows));
  const issues: Issue[] = [];
  return [...newest.datasets.values()].flatMap((dataset) => {
    const { rule } = readRule(root, dataset, issues);
    const indicators = [...newest.indicators.values()].filter(
      (indicator): indicator is RatioIndicator =>
        indicator.kind === "ratio" && indicator.numerator.dataset === dataset.id,
    );
    return rule === undefined ? [] : attack(gatherKnowledge({ rows, edition: newest, rule, indicators }));
  });
}

/** Each figure as the newest edition that shows it does; hidden where none does. */
function unionOf(editions: readonly (readonly ExportRow[])[]): ExportRow[] {
  const known = new Map<string, ExportRow>();
  for (const row of editions.flat()) {
    const key = rowKey(row.indicator, row.region, row.year);
    if (row.value !== undefined || known.get(key)?.value === undefined) known.set(key, row);
  }
  return [...known.values()];
}
