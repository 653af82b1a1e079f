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

/** The newest version of a dataset below `folder` (`data/<dataset>`), before `version`; `undefined` when there is none. */
export function newestVersion(folder: string, version: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter((name) => DatasetVersion.safeParse(name).success && name < version)
    .sort()
    .at(-1);
}

/** Sets a new package against the newest version below `folder`; `undefined` when there is none. */
export function compareWithNewest(folder: string, spec: NewPackage): VersionDifference | undefined {
  const older = newestVersion(folder, spec.version);
  if (older === undefined) return undefined;
  const before = new Map(
    readDescriptor(path.join(folder, older)).resources.map((resource) => [resource.name, resource]),
  );
  const now = new Set(spec.resources.map(({ name }) => name));
  return {
    older,
    come: [...now].filter((name) => !before.has(name)),
    gone: [...before.keys()].filter((name) => !now.has(name)),
    tables: spec.resources.flatMap((resource) => {
      const old = before.get(resource.name);
      return old === undefined ? [] : [compareTables(path.join(folder, older, old.path), resource)];
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

/** The old table lies in memory; the new one passes row by row. */
function compareTables(file: string, resource: NewResource): TableDifference {
  const [header = [], ...rows] = csvParseRows(readFileSync(file, "utf8"));
  const names = resource.fields.map(({ name }) => name);
  const oldKeys = resource.primaryKey.map((name) => header.indexOf(name));
  const newKeys = resource.primaryKey.map((name) => names.indexOf(name));
  const shared = names.flatMap((name, index) => {
    const before = header.indexOf(name);
    return before < 0 || resource.primaryKey.includes(name) ? [] : [{ name, before, index }];
  });
  const keyOf = (row: readonly string[], places: readonly number[]) => places.map((place) => row[place]).join("\u0000");
  const old = new Map(rows.map((row) => [keyOf(row, oldKeys), row]));
  const changed = new Map<string, number>();
  const codesNow = newKeys.map(() => new Set<string>());
  let [now, come] = [0, 0];
  for (const row of resource.rows) {
    now++;
    for (const [index, place] of newKeys.entries()) codesNow[index]?.add(row[place] ?? "");
    const before = old.get(keyOf(row, newKeys));
    if (before === undefined) come++;
    for (const column of before === undefined ? [] : shared) {
      if (before?.[column.before] !== row[column.index]) changed.set(column.name, (changed.get(column.name) ?? 0) + 1);
    }
  }
  const codes = resource.primaryKey.map((column, index) => {
    const codesBefore = new Set(rows.map((row) => row[oldKeys[index] ?? -1] ?? ""));
    const after = codesNow[index] ?? new Set<string>();
    return { column, come: without(after, codesBefore), gone: without(codesBefore, after) };
  });
  return {
    resource: resource.name,
    rows: { now, come, gone: rows.length - (now - come) },
    columns: { come: without(new Set(names), new Set(header)), gone: without(new Set(header), new Set(names)) },
    changed,
    codes: codes.filter((entry) => entry.come.length + entry.gone.length > 0),
  };
}

function without(these: ReadonlySet<string>, those: ReadonlySet<string>): readonly string[] {
  return [...these].filter((entry) => !those.has(entry)).sort();
}
