import { existsSync } from "node:fs";
import path from "node:path";
import type { DatasetId, DatasetVersion } from "./codes.ts";
import { type Corrections, readCorrections } from "./corrections.ts";
import { DataPackage, type DatasetInfo, type Resource } from "./dataset.ts";
import { digestOf } from "./digest.ts";
import type { Issue } from "./issue.ts";
import { readTable } from "./read-table.ts";
import { readText } from "./read-text.ts";
import { parseStructured } from "./structured.ts";
import type { CorrectableTable, Table } from "./table.ts";

export type { Row, Table } from "./table.ts";

export interface Dataset extends DatasetInfo {
  readonly tables: ReadonlyMap<string, Table>;
}

/**
 * Reads one version of a dataset: descriptor, checksums, columns, every field, then its corrections.
 * Whatever is wrong becomes an issue; `undefined` when the descriptor itself cannot be used.
 */
export function readDataset(
  root: string,
  id: DatasetId,
  version: DatasetVersion,
  issues: Issue[],
): Dataset | undefined {
  const folder = `data/${id}/${version}`;
  const dataset = readPackage(root, folder, issues);
  if (dataset !== undefined && (dataset.id !== id || dataset.version !== version)) {
    issues.push({
      file: `${folder}/datapackage.json`,
      line: 1,
      message: `Filen sier at den beskriver ${dataset.id} ${dataset.version}, men ligger i mappen til ${id} ${version}.`,
      hint: "Flytt mappen dit den hører hjemme, eller importer versjonen på nytt.",
      severity: "error",
    });
  }
  return dataset;
}

/** Reads the Data Package in a folder below `root`, with the corrections that lie beside it. */
export function readPackage(root: string, folder: string, issues: Issue[]): Dataset | undefined {
  const file = `${folder}/datapackage.json`;
  const text = readText(root, file, issues);
  if (text === undefined) return undefined;
  const descriptor = parseStructured(text, DataPackage, file, issues);
  if (descriptor === undefined) return undefined;

  const corrections = readCorrectionsBeside(root, folder, issues);
  const tables = new Map<string, CorrectableTable>();
  const parts = [text, corrections.text];
  for (const resource of descriptor.resources) {
    const read = readTable(root, `${folder}/${resource.path}`, resource, issues);
    if (read === undefined) continue;
    checkSum(resource, read.hash, file, text, issues);
    parts.push(read.hash ?? "");
    if (read.table !== undefined) tables.set(resource.name, read.table);
  }
  const corrected = corrections.list.apply(tables, issues);
  return {
    id: descriptor.name,
    version: descriptor.version,
    descriptor,
    digest: digestOf(...parts),
    corrected,
    tables,
  };
}

function readCorrectionsBeside(root: string, folder: string, issues: Issue[]): { text: string; list: Corrections } {
  const file = `${folder}/rettelser.yml`;
  const text = existsSync(path.join(root, file)) ? (readText(root, file, issues) ?? "") : "";
  return { text, list: readCorrections(text, file, issues) };
}

function checkSum(resource: Resource, hash: string | undefined, file: string, text: string, issues: Issue[]): void {
  if (resource.hash === `sha256:${hash}`) return;
  const line = text.slice(0, Math.max(0, text.indexOf(resource.hash))).split("\n").length;
  issues.push({
    file,
    line,
    message: `«${resource.path}» er endret siden den ble importert: sjekksummen stemmer ikke.`,
    hint: "En importert fil endres aldri. Hent den tilbake, rett feilen i rettelser.yml, eller importer en ny versjon.",
    severity: "error",
  });
}
