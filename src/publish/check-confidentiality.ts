import type { HiddenReason } from "../data/cell.ts";
import { checkRuled } from "../data/confidentiality/unruled.ts";
import type { Edition } from "../data/edition.ts";
import { componentsOf } from "../data/indicator.ts";
import type { Issue } from "../data/issue.ts";
import type { Finding } from "./attack/attack.ts";
import { attackEditions } from "./attack/attack-editions.ts";

/**
 * Tries to find out what is hidden, from the downloads of all editions together, and counts what has been hidden in each.
 * A number that is found out is an error, and a dataset that counts persons without a rule a warning. `summary` is a line for each edition, and one on the attack.
 */
export function checkConfidentiality(
  root: string,
  editions: readonly Edition[],
): { issues: Issue[]; summary: string[] } {
  const findings = attackEditions(root, editions);
  const found = findings.filter(({ least, most }) => least === most).map(issueOf);
  const datasets = new Map(
    editions.flatMap((edition) => [...edition.datasets.values()].map((one) => [`${one.id} ${one.version}`, one])),
  );
  const issues = [...found, ...[...datasets.values()].flatMap((dataset) => checkRuled(root, dataset))];
  return { issues, summary: [...editions.map(countLine), ...attackLines(findings)] };
}

function countLine(edition: Edition): string {
  const count = countHidden(edition);
  const parts = `${count.source} tall av kilden, ${count.rule} av våre regler, ${count.secondary} for å verne andre tall`;
  return `${edition.id} ${edition.version}: Skjult ${parts}.`;
}

/** Cells that an edition hides in the columns that it shows, by who hid them. */
export function countHidden(edition: Edition): Record<HiddenReason, number> {
  const count = { source: 0, rule: 0, secondary: 0 };
  const shown = [...edition.indicators.values()].flatMap(componentsOf);
  const columns = new Map(shown.map((component) => [JSON.stringify(component), component]));
  for (const component of columns.values()) {
    for (const { code } of edition.geography.municipalities) {
      for (const year of edition.years) {
        const { cell } = edition.observation(component, code, year);
        if (cell.kind === "hidden") count[cell.why]++;
      }
    }
  }
  return count;
}

function attackLines(findings: readonly Finding[]): string[] {
  const [narrowest] = findings.toSorted((a, b) => a.most - a.least - (b.most - b.least));
  if (narrowest === undefined) return [];
  const { least, most, number } = narrowest;
  const found = findings.filter((finding) => finding.least === finding.most).length;
  const place = `${number.column} i ${number.region} ${number.year}, fra ${least} til ${most}`;
  return [
    `Angrep på ${findings.length} skjulte antall personer: ${found} funnet; det trangeste har ${most - least + 1} mulige verdier (${place}).`,
  ];
}

function issueOf({ number, least }: Finding): Issue {
  return {
    file: "konfidensialitet.yml",
    line: 1,
    message: `Det skjulte tallet i «${number.column}» for ${number.region} i ${number.year} kan regnes ut: ${least}.`,
    hint: "Skjul et tall til med «skjul» i rettelser.yml, eller se hva en tidligere utgave viser som denne skjuler.",
    severity: "error",
  };
}
