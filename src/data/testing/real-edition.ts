import { EditionId, VersionId } from "../codes.ts";
import { newestVersions } from "../dataset-folders.ts";
import type { Edition } from "../edition.ts";
import { failOnErrors, type Issue } from "../issue.ts";
import { openEdition } from "../open-edition.ts";

const opened = new Map<string, Edition>();

/**
 * An edition on the project's own figures, pinned to the newest version of every dataset; opened once per year and
 * municipal structure (the newest where none is given).
 */
export function realEdition(year: number, structure?: string): Edition {
  const key = `${year} ${structure}`;
  const known = opened.get(key) ?? open(year, structure);
  opened.set(key, known);
  return known;
}

function open(year: number, structure: string | undefined): Edition {
  const root = process.cwd();
  const pins = newestVersions(root);
  const issues: Issue[] = [];
  const spec = { id: EditionId.parse(String(year)), version: VersionId.parse("v1"), year, structure, pins };
  const edition = openEdition(root, spec, "test", issues);
  failOnErrors(issues);
  if (edition === undefined) throw new Error("no edition");
  return edition;
}
