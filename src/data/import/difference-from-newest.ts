import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { csvParseRows } from "d3-dsv";
import { DatasetVersion } from "../codes.ts";
import { DataPackage } from "../dataset.ts";
import type { Issue } from "../issue.ts";
import { readText } from "../read-text.ts";
import { parseStructured } from "../structured.ts";
import { importError } from "./import-error.ts";
import type { NewPackage, NewResource } from "./write-package.ts";

/** How a table differs from the newest version that is there. */
export interface TableDifference {
  readonly resource: string;
  readonly rows: { readonly now: number; readonly come: number; readonly gone: number };
  readonly columns: { readonly come: readonly string[]; readonly gone: readonly string[] };
  /** Cells with another content, by column, for the columns that both have. */
  readonly changed: ReadonlyMap<string, number>;
  /** Codes of key columns that are new or not there any more, some of them: `region: +3101 −0101`. */
  readonly codes: readonly {
    readonly column: string;
    readonly come: readonly string[];
    readonly gone: readonly string[];
  }[];
}

export interface VersionDifference {
  readonly older: string;
  readonly tables: readonly TableDifference[];
  /** Tables that only one of the versions has. */
  readonly come: readonly string[];
  readonly gone: readonly string[];
}

export function isSame({ tables, come, gone }: VersionDifference): boolean {
  return tables.length + come.length + gone.length === 0;
}

/** The newest version of a dataset below `folder` (`data/<dataset>`), before `version`; `undefined` when there is none. */
export function newestVersion(folder: string, version: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter((name) => DatasetVersion.safeParse(name).success && name < version)
    .sort()
    .at(-1);
}

/**
 * Sets a new package, as it is written, against the newest version below `folder`; `undefined` when there is none.
 * Files with the same checksum are not read.
 */
export function compareWithNewest(
  folder: string,
  spec: NewPackage,
  written: DataPackage,
): VersionDifference | undefined {
  const older = newestVersion(folder, spec.version);
  if (older === undefined) return undefined;
  const before = new Map(
    readDescriptor(path.join(folder, older)).resources.map((resource) => [resource.name, resource]),
  );
  const now = new Set(spec.resources.map(({ name }) => name));
  const hashes = new Map(written.resources.map(({ name, hash }) => [name, hash]));
  return {
    older,
    come: [...now].filter((name) => !before.has(name)),
    gone: [...before.keys()].filter((name) => !now.has(name)),
    tables: spec.resources.flatMap((resource) => {
      const old = before.get(resource.name);
      return old === undefined || old.hash === hashes.get(resource.name)
        ? []
        : [compareTables(path.join(folder, older, old.path), resource)];
    }),
  };
}

function readDescriptor(folder: string): DataPackage {
  const issues: Issue[] = [];
  const text = readText(folder, "datapackage.json", issues) ?? "";
  const descriptor = issues.length > 0 ? undefined : parseStructured(text, DataPackage, "datapackage.json", issues);
  if (descriptor !== undefined) return descriptor;
  const hint = "Hent den tilbake fra Git. En versjon endres aldri.";
  throw importError(
    "content",
    `${folder}/datapackage.json kan ikke leses, så det er ikke noe å sammenligne med.`,
    hint,
  );
}

/** Between the fields of a row that are kept as one text, which takes far less room than a list of them. */
const divider = "\u0000";

/** The old table lies in memory, each row as two texts: its key and its other cells. The new one passes row by row. */
function compareTables(file: string, resource: NewResource): TableDifference {
  const old = readOld(file, resource);
  const names = resource.fields.map(({ name }) => name);
  const keys = resource.primaryKey.map((name) => names.indexOf(name));
  const shared = old.shared.map((name) => ({ name, place: names.indexOf(name) }));
  const codesNow = keys.map(() => new Set<string>());
  const changed = new Map<string, number>();
  let [now, come] = [0, 0];
  for (const row of resource.rows) {
    now++;
    for (const [index, place] of keys.entries()) codesNow[index]?.add(row[place] ?? "");
    const before = old.rows.get(joined(row, keys));
    if (before === undefined) come++;
    else {
      const cells = before.split(divider);
      for (const [index, { name, place }] of shared.entries()) {
        if (cells[index] !== row[place]) changed.set(name, (changed.get(name) ?? 0) + 1);
      }
    }
  }
  const codes = resource.primaryKey.map((column, index) => {
    const before = old.codes[index] ?? new Set<string>();
    const after = codesNow[index] ?? new Set<string>();
    return { column, come: without(after, before), gone: without(before, after) };
  });
  return {
    resource: resource.name,
    rows: { now, come, gone: old.rows.size - (now - come) },
    columns: { come: without(new Set(names), new Set(old.header)), gone: without(new Set(old.header), new Set(names)) },
    changed,
    codes: codes.filter((entry) => entry.come.length + entry.gone.length > 0),
  };
}

function readOld(file: string, resource: NewResource) {
  const text = readFileSync(file, "utf8");
  const [header = []] = csvParseRows(text.slice(0, text.indexOf("\n")));
  const keys = resource.primaryKey.map((name) => header.indexOf(name));
  const shared = resource.fields
    .map(({ name }) => name)
    .filter((name) => header.includes(name) && !resource.primaryKey.includes(name));
  const places = shared.map((name) => header.indexOf(name));
  const codes = keys.map(() => new Set<string>());
  const rows = new Map<string, string>();
  csvParseRows(text, (row, number) => {
    if (number === 0) return undefined;
    for (const [index, place] of keys.entries()) codes[index]?.add(row[place] ?? "");
    rows.set(joined(row, keys), joined(row, places));
    return undefined;
  });
  return { header, shared, codes, rows };
}

function joined(row: readonly string[], places: readonly number[]): string {
  return places.map((place) => row[place] ?? "").join(divider);
}

function without(these: ReadonlySet<string>, those: ReadonlySet<string>): readonly string[] {
  return [...these].filter((entry) => !those.has(entry)).sort();
}
