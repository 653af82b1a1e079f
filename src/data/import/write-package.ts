import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatasetId, DatasetVersion } from "../codes.ts";
import { DataPackage, type Field } from "../dataset.ts";
import { importError } from "./import-error.ts";
import { type Licence, licences } from "./licence.ts";
import { writeCsv } from "./write-csv.ts";
import { type WrittenFile, writeParquet } from "./write-parquet.ts";

export interface NewResource {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  /** Walked through once for each writing, so that a large table need not lie in memory. */
  readonly rows: Iterable<readonly string[]>;
}

export interface NewPackage {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly sources: readonly { title: string; path?: string; version?: string }[];
  readonly contributors: readonly { title: string; roles: string[] }[];
  readonly licence?: Licence;
  /** See `DataPackage`: where the rows' municipal numbers are not today's. */
  readonly municipalStructure?: string;
  /** Exactly what was asked for, where an importer asked: address and selection. */
  readonly origin?: Readonly<Record<string, unknown>>;
  readonly resources: readonly NewResource[];
  /** CSV below `parquetFrom` bytes and Parquet from there, when it is not said. */
  readonly format?: DataFormat;
}

export type DataFormat = "csv" | "parquet";

/**
 * In bytes of CSV: some 700 000 lines. Smaller ones can be read in an editor and compared by Git. A million lines are 27 MB as
 * CSV and 5 as Parquet, and are read in the same time (0.8 s of one core).
 */
const parquetFrom = 20_000_000;

/** What was written: the descriptor, and how many rows each of its tables has. */
export interface WrittenPackage {
  readonly descriptor: DataPackage;
  readonly rows: readonly number[];
}

/** SSB's signs, as every figure column of ours has them. */
const missingValues = [
  { value: ":", label: "Skjult av hensyn til personvernet" },
  { value: "..", label: "Tallet mangler i kilden" },
  { value: ".", label: "Ikke mulig å oppgi; ble ikke registrert på dette tidspunktet" },
];

/**
 * Writes a Data Package into `folder` in one movement: everything is written beside it and renamed when whole.
 * Throws when the folder exists (a version is never written over), and `ImportError` when a row breaks its columns' rules.
 */
export function writePackage(folder: string, spec: NewPackage): WrittenPackage {
  return writeAtomically(folder, (temporary) => writeInto(temporary, spec));
}

/** Runs `write` on a folder beside `folder`, which becomes `folder` when it returns and is removed when it throws. */
export function writeAtomically<Result>(folder: string, write: (temporary: string) => Result): Result {
  refuseExisting("", folder);
  mkdirSync(path.dirname(folder), { recursive: true });
  // Hidden, so that nothing takes it for a version if the machine stops just now.
  const temporary = mkdtempSync(path.join(path.dirname(folder), `.${path.basename(folder)}.`));
  try {
    const result = write(temporary);
    // A temporary folder is its owner's alone; a version is for all who may read the project.
    chmodSync(temporary, 0o755);
    renameSync(temporary, folder);
    return result;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Runs `write` on a folder that is removed afterwards, so that sizes and checks are those of the real thing. */
export function writeAndRemove<Result>(write: (temporary: string) => Result): Result {
  const temporary = mkdtempSync(path.join(tmpdir(), "import-"));
  try {
    return write(temporary);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Throws `ImportError` when the folder `below` the root is there already. */
export function refuseExisting(root: string, below: string): void {
  if (!existsSync(path.join(root, below))) return;
  const hint = "En versjon skrives aldri over. Velg en annen dato med --versjon.";
  throw importError("content", `${below} finnes fra før.`, hint);
}

/** Writes the files of a Data Package into a folder that is there. */
export function writeInto(folder: string, spec: NewPackage): WrittenPackage {
  const written = spec.resources.map((resource) => writeResource(folder, resource, spec.format));
  const descriptor = describePackage(
    spec,
    written.map(({ resource }) => resource),
  );
  DataPackage.parse(descriptor);
  writeFileSync(path.join(folder, "datapackage.json"), `${JSON.stringify(descriptor, null, 2)}\n`);
  return { descriptor, rows: written.map(({ rows }) => rows) };
}

function writeResource(
  folder: string,
  resource: NewResource,
  format: DataFormat | undefined,
): { readonly resource: DataPackage["resources"][number]; readonly rows: number } {
  const csv = path.join(folder, `${resource.name}.csv`);
  const written = writeCsv(csv, resource);
  const asParquet = format === "parquet" || (format === undefined && written.bytes >= parquetFrom);
  if (!asParquet) return { resource: describeResource(resource, "csv", written), rows: written.rows };
  rmSync(csv);
  const parquet = writeParquet(path.join(folder, `${resource.name}.parquet`), resource.fields, resource.rows);
  if (parquet.rows !== written.rows) throw new Error(`the rows of ${resource.name} can be walked through only once`);
  return { resource: describeResource(resource, "parquet", parquet), rows: written.rows };
}

function describeResource(
  { name, title, fields, primaryKey }: NewResource,
  format: DataFormat,
  { hash, bytes }: WrittenFile,
): DataPackage["resources"][number] {
  const schema = { fields: [...fields], primaryKey: [...primaryKey], missingValues };
  const common = { name, title, path: `${name}.${format}`, type: "table", format };
  switch (format) {
    case "csv":
      return { ...common, mediatype: "text/csv", encoding: "utf-8", hash: `sha256:${hash}`, bytes, schema };
    case "parquet": {
      // The columns with signs are not described: they are part of how the format says that there is no figure.
      const matching = { ...schema, fieldsMatch: "subset" };
      return {
        ...common,
        mediatype: "application/vnd.apache.parquet",
        hash: `sha256:${hash}`,
        bytes,
        schema: matching,
      };
    }
    default:
      return format satisfies never;
  }
}

function describePackage(spec: NewPackage, resources: DataPackage["resources"]): DataPackage {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: DatasetId.parse(spec.name),
    title: spec.title,
    description: spec.description,
    version: DatasetVersion.parse(spec.version),
    created: `${spec.version}T00:00:00Z`,
    sources: [...spec.sources],
    licenses: [{ ...(spec.licence ?? licences["CC-BY-4.0"]) }],
    contributors: [...spec.contributors],
    ...(spec.municipalStructure === undefined ? {} : { municipalStructure: spec.municipalStructure }),
    ...(spec.origin === undefined ? {} : { origin: spec.origin }),
    resources,
  };
}
