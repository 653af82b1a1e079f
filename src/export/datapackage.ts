import { createHash } from "node:crypto";
import type { Edition } from "../data/edition.ts";
import { type Publication, permanentAddress } from "../report/publication.ts";
import { citeText } from "./cite.ts";
import { columns } from "./columns.ts";

export type DownloadKind = "csv" | "excel-csv" | "xlsx" | "parquet" | "json-stat";

/** A download of the edition, as it will lie beside the descriptor. */
export interface DownloadedFile {
  /** Relative to the descriptor: `alle-tall.csv`. */
  readonly path: string;
  readonly kind: DownloadKind;
  readonly bytes: Uint8Array;
}

/**
 * A Frictionless Data Package (v2) over an edition's downloads, with bytes and sha256 of each, so that a program finds
 * units, types and the meaning of empty fields. `path` is where the descriptor lies below the version: `data/`.
 */
export function editionDataPackage(
  edition: Edition,
  meta: Publication,
  path: string,
  files: readonly DownloadedFile[],
): Uint8Array {
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: `omsorg-i-kommunene-${meta.edition}`,
    id: permanentAddress(meta, path),
    title: `${meta.editionTitle}: alle tall`,
    description: citeText({ meta, path }),
    homepage: permanentAddress(meta),
    version: meta.version,
    ...(meta.published === undefined ? {} : { created: `${meta.published}T00:00:00Z` }),
    // The name is an identifier of the Open Definition: «CC-BY-4.0».
    licenses: [{ name: meta.licence.name.replaceAll(" ", "-"), title: meta.licence.title, path: meta.licence.url }],
    contributors: [{ title: meta.siteName, roles: ["publisher"] }],
    sources: sourcesOf(edition),
    resources: files.map(resource),
  };
  return new TextEncoder().encode(`${JSON.stringify(descriptor, null, 2)}\n`);
}

/** Each source once, with the day that its figures were fetched. */
function sourcesOf(edition: Edition) {
  const sources = [...edition.datasets.values()].flatMap(({ descriptor }) =>
    descriptor.sources.map((source) => ({ ...source, version: source.version ?? descriptor.version })),
  );
  return [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()];
}

function resource(file: DownloadedFile) {
  return {
    name: file.path.toLowerCase().replace(/[^a-z0-9]+/g, "-"),
    path: file.path,
    ...downloadForm(file.kind),
    bytes: file.bytes.length,
    hash: `sha256:${createHash("sha256").update(file.bytes).digest("hex")}`,
  };
}

/** What a file of a kind is called, and its format. */
export function downloadForm(kind: DownloadedFile["kind"]) {
  switch (kind) {
    case "csv":
      return {
        title: "Alle tall (CSV)",
        type: "table",
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        dialect: { delimiter: ",", lineTerminator: "\n" },
        schema: schema({}),
      };
    case "excel-csv":
      return {
        title: "Alle tall (CSV for Excel på norsk)",
        type: "table",
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        dialect: { delimiter: ";", lineTerminator: "\r\n" },
        schema: schema({ decimalChar: "," }),
      };
    case "xlsx":
      return {
        title: "Alle tall (Excel)",
        format: "xlsx",
        mediatype: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      };
    case "parquet":
      return { title: "Alle tall (Parquet)", format: "parquet", mediatype: "application/vnd.apache.parquet" };
    case "json-stat":
      return { title: "JSON-stat 2.0", format: "json", mediatype: "application/json", encoding: "utf-8" };
    default:
      return kind satisfies never;
  }
}

/** The columns' schema; `forNumbers` is added to each field that holds numbers. */
function schema(forNumbers: { readonly decimalChar?: string }) {
  return {
    fields: columns.map((column) => (column.type === "number" ? { ...column, ...forNumbers } : column)),
    primaryKey: ["region", "indikator", "aar"],
    missingValues: [{ value: "", label: "Ingen tall; «merke» og «merknad» sier hvorfor" }],
  };
}
