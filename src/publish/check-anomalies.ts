import { type AnomalyKind, findAnomalies } from "../analysis/anomalies.ts";
import type { Edition } from "../data/edition.ts";
import type { Issue } from "../data/issue.ts";

const names: Record<AnomalyKind, string> = {
  jump: "hopp mot begge naboår",
  repeated: "samme tall to år på rad",
  impossible: "andel over hundre prosent",
  "sudden-gap": "tall som er borte ett år",
};

/** Lists what looks wrong in the source and is not dealt with in `rettelser.yml`. It is for a person to judge: no warning. */
export function checkAnomalies(edition: Edition): { issues: Issue[]; summary: string[] } {
  const found = findAnomalies(edition);
  const open = found.filter(({ known }) => !known);
  const head = `Uvanlige tall i kilden: ${found.length} funnet, ${found.length - open.length} er merket i rettelser.yml.`;
  const lines = open.map(({ kind, municipality, columns, seen }) => {
    const name = edition.geography.municipality(municipality).name;
    return `  ${municipality} ${name}, ${columns.join(", ")}: ${names[kind]} (${seen}).`;
  });
  return { issues: [], summary: [head, ...lines] };
}
