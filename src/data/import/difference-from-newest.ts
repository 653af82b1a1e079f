import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { cellSign } from "../cell.ts";
import { DatasetVersion } from "../codes.ts";
import { DataPackage, type Resource } from "../dataset.ts";
import type { Issue } from "../issue.ts";
import { readTable } from "../read-table.ts";
import { readText } from "../read-text.ts";
import { parseStructured } from "../structured.ts";
import type { Table } from "../table.ts";
import { importError } from "./import-error.ts";
import type { NewPackage, NewResource } from "./write-package.ts";

/** How a table differs from the newest version that is there. */
export interface TableDifference {
  /** As it is written now: `tall.csv`. */
  readonly file: string;
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
  const files = new Map(written.resources.map((resource) => [resource.name, resource]));
  return {
    older,
    come: [...now].filter((name) => !before.has(name)),
    gone: [...before.keys()].filter((name) => !now.has(name)),
    tables: spec.resources.flatMap((resource) => {
      const old = before.get(resource.name);
      const file = files.get(resource.name);
      return old === undefined || file === undefined || old.hash === file.hash
        ? []
        : [{ file: file.path, ...compareTables(path.join(folder, older), old, resource) }];
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

/** The old table lies in memory, by columns. The new one passes row by row. */
function compareTables(folder: string, described: Resource, resource: NewResource): Omit<TableDifference, "file"> {
  const old = readOld(folder, described);
  const oldNames = described.schema.fields.map(({ name }) => name);
  const names = resource.fields.map(({ name }) => name);
  const keys = resource.primaryKey.map((name) => ({ name, place: names.indexOf(name) }));
  const index = keys.every(({ name }) => isText(described, name)) ? old.indexBy(resource.primaryKey) : undefined;
  const shared = names
    .map((name, place) => ({ name, place }))
    .filter(({ name }) => oldNames.includes(name) && !resource.primaryKey.includes(name));
  const codesNow = keys.map(() => new Set<string>());
  const changed = new Map<string, number>();
  let [now, come] = [0, 0];
  for (const row of resource.rows) {
    now++;
    for (const [position, { place }] of keys.entries()) codesNow[position]?.add(row[place] ?? "");
    const before = index?.find(keys.map(({ place }) => row[place] ?? ""));
    if (before === undefined) come++;
    else {
      for (const { name, place } of shared) {
        if (!isWritten(old, name, before, row[place] ?? "")) changed.set(name, (changed.get(name) ?? 0) + 1);
      }
    }
  }
  const codes = keys.map(({ name: column }, position) => {
    const before = new Set(old.texts(column));
    const after = codesNow[position] ?? new Set<string>();
    return { column, come: without(after, before), gone: without(before, after) };
  });
  return {
    rows: { now, come, gone: old.length - (now - come) },
    columns: { come: without(new Set(names), new Set(oldNames)), gone: without(new Set(oldNames), new Set(names)) },
    changed,
    codes: codes.filter((entry) => entry.come.length + entry.gone.length > 0),
  };
}

function isText({ schema }: Resource, column: string): boolean {
  return schema.fields.some(({ name, type }) => name === column && type !== "number");
}

/** Whether a line of the old table has what a new row has as text. */
function isWritten(old: Table, column: string, index: number, raw: string): boolean {
  const cell = old.cell(column, index);
  if (cell === undefined) return old.text(column, index) === raw;
  return cell.kind === "value" ? cell.value === Number(raw) && raw !== "" : cellSign(cell) === raw;
}

function readOld(folder: string, resource: Resource): Table {
  const issues: Issue[] = [];
  const table = readTable(folder, resource.path, resource, issues)?.table;
  if (table !== undefined) return table;
  const hint = "Hent den tilbake fra Git. En versjon endres aldri.";
  const file = `${folder}/${resource.path}`;
  throw importError("content", `${file} kan ikke leses, så det er ikke noe å sammenligne med.`, hint);
}

function without(these: ReadonlySet<string>, those: ReadonlySet<string>): readonly string[] {
  return [...these].filter((entry) => !those.has(entry)).sort();
}
