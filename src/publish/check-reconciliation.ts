import { reconcile } from "../analysis/reconciliation.ts";
import { areaKey } from "../data/area.ts";
import type { Edition } from "../data/edition.ts";
import { formatNumber } from "../data/format.ts";
import type { Issue } from "../data/issue.ts";

/**
 * Sets our figures against those that the source has published. One that differs without a reason is a warning, and so is
 * a reason that is no longer needed. `summary` is a line for each indicator.
 */
export function checkReconciliation(edition: Edition): { issues: Issue[]; summary: string[] } {
  const issues: Issue[] = [];
  const warn = (message: string, hint: string) =>
    issues.push({ file: "avstemming.yml", line: 1, message, hint, severity: "warning" });
  const summary: string[] = [];
  const needed = new Set<string>();
  for (const { indicator, municipalities, areas } of reconcile(edition)) {
    for (const entry of [...municipalities, ...areas].filter(({ agrees }) => !agrees)) {
      const key = `${indicator.id} ${areaKey(entry.area)} ${entry.year}`;
      needed.add(key);
      if (entry.reason !== undefined) continue;
      const name = edition.geography.areaName(entry.area);
      const numbers = `${formatNumber(entry.own, 2)} hos oss, ${formatNumber(entry.published, 1)} i kilden`;
      warn(
        `${name} ${entry.year}, «${indicator.id}»: ${numbers}.`,
        "Finn ut hvorfor tallene er ulike, og skriv grunnen i avstemming.yml ved siden av kildens tall.",
      );
    }
    const count = (list: typeof municipalities) => `${list.filter(({ agrees }) => agrees).length} av ${list.length}`;
    summary.push(
      `Avstemt ${indicator.id} mot kilden: ${count(municipalities)} kommuneår og ${count(areas)} områdeår stemmer.`,
    );
  }
  for (const key of edition.deviations.keys()) {
    const inRange = Number(key.split(" ").at(-1)) <= edition.year;
    if (inRange && !needed.has(key)) warn(`Avviket «${key}» finnes ikke lenger.`, "Fjern det fra avstemming.yml.");
  }
  return { issues, summary };
}
