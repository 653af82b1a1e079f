import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { csvFormatRows } from "d3-dsv";
import { DatasetId, DatasetVersion } from "../codes.ts";
import type { DataPackage, Field } from "../dataset.ts";
import { sha256 } from "../digest.ts";

export interface NewResource {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface NewPackage {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly sources: readonly { title: string; path?: string; version?: string }[];
  readonly contributors: readonly { title: string; roles: string[] }[];
  readonly resources: readonly NewResource[];
}

/** SSB's signs, as every figure column of ours has them. */
const missingValues = [
  { value: ":", label: "Skjult av hensyn til personvernet" },
  { value: "..", label: "Tallet mangler i kilden" },
  { value: ".", label: "Ikke mulig å oppgi; ble ikke registrert på dette tidspunktet" },
];

/**
 * Writes a Data Package into `folder` in one movement: everything is written beside it and renamed when whole.
 * Throws when the folder exists: a version is never written over.
 */
export function writePackage(folder: string, spec: NewPackage): void {
  if (existsSync(folder)) throw new Error(`${folder} finnes fra før. En versjon skrives aldri over; velg en ny dato.`);
  mkdirSync(path.dirname(folder), { recursive: true });
  const temporary = mkdtempSync(`${folder}.`);
  try {
    const resources = spec.resources.map((resource) => writeResource(temporary, resource));
    const descriptor: DataPackage = describePackage(spec, resources);
    writeFileSync(path.join(temporary, "datapackage.json"), `${JSON.stringify(descriptor, null, 2)}\n`);
    renameSync(temporary, folder);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function writeResource(folder: string, resource: NewResource): DataPackage["resources"][number] {
  const header = resource.fields.map((field) => field.name);
  const text = `${csvFormatRows([header, ...resource.rows.map((row) => [...row])])}\n`;
  const file = `${resource.name}.csv`;
  writeFileSync(path.join(folder, file), text);
  return {
    name: resource.name,
    title: resource.title,
    path: file,
    type: "table",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    hash: `sha256:${sha256(text)}`,
    bytes: Buffer.byteLength(text),
    schema: { fields: [...resource.fields], primaryKey: [...resource.primaryKey], missingValues },
  };
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
    licenses: [
      {
        name: "CC-BY-4.0",
        title: "Navngivelse 4.0 Internasjonal",
        path: "https://creativecommons.org/licenses/by/4.0/deed.no",
      },
    ],
    contributors: [...spec.contributors],
    resources,
  };
}
