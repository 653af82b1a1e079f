import { EditionId, VersionId } from "../codes.ts";
import { newestVersions } from "../dataset-folders.ts";
import type { Edition } from "../edition.ts";
import { failOnErrors, type Issue } from "../issue.ts";
import { openEdition } from "../open-edition.ts";

const opened = new Map<number, Edition>();

/** An edition on the project's own figures, pinned to the newest version of every dataset; opened once per year. */
export function realEdition(year: number): Edition {
  const known = opened.get(year) ?? open(year);
  opened.set(year, known);
  return known;
}

function open(year: number): Edition {
  const root = process.cwd();
  const pins = newestVersions(root);
  const issues: Issue[] = [];
  const spec = { id: EditionId.parse(String(year)), version: VersionId.parse("v1"), year, pins };
  const edition = openEdition(root, spec, "test", issues);
  failOnErrors(issues);
  if (edition === undefined) throw new Error("no edition");
  return edition;
}
