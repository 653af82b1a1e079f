import { existsSync } from "node:fs";
import path from "node:path";
import type { DatasetInfo } from "../dataset.ts";
import type { Issue } from "../issue.ts";

/**
 * A warning where a dataset counts persons in municipalities and nothing beside it says what may not be shown. One that
 * needs no protection says so too (`vern: ingen`), with why.
 */
export function checkRuled(root: string, { id, version, descriptor }: DatasetInfo): Issue[] {
  const file = `data/${id}/${version}/konfidensialitet.yml`;
  const counts = descriptor.resources
    .filter(({ schema }) => schema.fields.some(({ name }) => name === "kommunenr"))
    .flatMap(({ schema }) => schema.fields)
    .filter(({ type, unit }) => type === "number" && unit === "personer");
  if (counts.length === 0 || existsSync(path.join(root, file))) return [];
  const names = counts.map(({ name }) => `«${name}»`).join(", ");
  return [
    {
      file: `data/${id}/${version}/datapackage.json`,
      line: 1,
      message: `Datasettet teller personer i kommunene (${names}), men har ingen regel for hva som skal skjules.`,
      hint: `Skriv ${file}. Skal ingenting skjules, skriv «vern: ingen» og grunnen til det.`,
      severity: "warning",
    },
  ];
}
