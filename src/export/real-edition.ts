import { readdirSync } from "node:fs";
import { DatasetId, DatasetVersion, EditionId, VersionId } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import { failOnErrors, type Issue } from "../data/issue.ts";
import { openEdition } from "../data/open-edition.ts";

/** For tests: an edition to the given year from the newest version of every dataset in the repository. */
export function realEdition(year: number): Edition {
  const root = process.cwd();
  const pins = new Map<DatasetId, DatasetVersion>();
  for (const folder of readdirSync(`${root}/data`)) {
    const newest = readdirSync(`${root}/data/${folder}`).sort().at(-1) ?? "";
    const version = DatasetVersion.safeParse(newest);
    if (version.success) pins.set(DatasetId.parse(folder), version.data);
  }
  const issues: Issue[] = [];
  const spec = { id: EditionId.parse(String(year)), version: VersionId.parse("v1"), year, pins };
  const edition = openEdition(root, spec, "real-edition.ts", issues);
  failOnErrors(issues);
  if (edition === undefined) throw new Error("no edition");
  return edition;
}
