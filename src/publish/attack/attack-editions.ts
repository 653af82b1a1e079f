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
 * Where editions are made from different versions of the data, those on one version are attacked by themselves as well,
 * since figures that have been revised do not add up with the others; what comes nearest counts.
 */
export function attackEditions(root: string, editions: readonly Edition[]): Finding[] {
  const all = attackTogether(root, editions);
  const byData = [...Map.groupBy(editions, pinsOf).values()];
  const apart = byData.length > 1 ? byData.flatMap((some) => attackTogether(root, some)) : [];
  return all.map((finding) => {
    const same = apart.filter(({ number }) => number.key === finding.number.key);
    return [finding, ...same].reduce((a, b) => (b.most - b.least < a.most - a.least ? b : a));
  });
}

function pinsOf({ datasets }: Edition): string {
  return [...datasets.values()].map(({ id, version }) => `${id} ${version}`).join("\n");
}

/** The newest edition is the one whose definitions and latest years count. */
function attackTogether(root: string, editions: readonly Edition[]): Finding[] {
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
