import { existsSync } from "node:fs";
import path from "node:path";
import type { Cell } from "./cell.ts";
import { hidden, missingCell, valueCell } from "./cell.ts";
import type { DatasetId, DatasetVersion } from "./codes.ts";
import { type Corrections, readCorrections } from "./corrections.ts";
import { parseCsv } from "./csv.ts";
import { DataPackage, type DatasetInfo, type Field, type Resource } from "./dataset.ts";
import { digestOf, sha256 } from "./digest.ts";
import type { Issue } from "./issue.ts";
import { didYouMean } from "./near-miss.ts";
import { readBytes, readText } from "./read-text.ts";
import { parseStructured } from "./structured.ts";

/** One line of a data file: text columns (codes, years, names) and figures. */
export interface Row {
  readonly line: number;
  readonly texts: ReadonlyMap<string, string>;
  readonly cells: ReadonlyMap<string, Cell>;
}

export interface Table {
  readonly file: string;
  readonly resource: Resource;
  readonly rows: readonly Row[];
}

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
  return readPackage(root, folder, issues);
}

/** Reads the Data Package in a folder below `root`, with the corrections that lie beside it. */
export function readPackage(root: string, folder: string, issues: Issue[]): Dataset | undefined {
  const file = `${folder}/datapackage.json`;
  const text = readText(root, file, issues);
  if (text === undefined) return undefined;
  const descriptor = parseStructured(text, DataPackage, file, issues);
  if (descriptor === undefined) return undefined;

  const corrections = readCorrectionsBeside(root, folder, issues);
  const tables = new Map<string, Table>();
  const parts = [text, corrections.text];
  for (const resource of descriptor.resources) {
    const bytes = readBytes(root, `${folder}/${resource.path}`, issues);
    if (bytes === undefined) continue;
    const actual = sha256(bytes);
    checkSum(resource, actual, bytes.length, file, text, issues);
    parts.push(actual);
    const table = readTable(root, folder, resource, issues);
    if (table !== undefined) tables.set(resource.name, table);
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

function checkSum(
  resource: Resource,
  actual: string,
  bytes: number,
  file: string,
  text: string,
  issues: Issue[],
): void {
  if (resource.hash === `sha256:${actual}` && resource.bytes === bytes) return;
  const line = text.slice(0, Math.max(0, text.indexOf(resource.hash))).split("\n").length;
  issues.push({
    file,
    line,
    message: `«${resource.path}» er endret siden den ble importert: sjekksummen stemmer ikke.`,
    hint: "En importert fil endres aldri. Hent den tilbake, rett feilen i rettelser.yml, eller importer en ny versjon.",
    severity: "error",
  });
}

function readTable(root: string, folder: string, resource: Resource, issues: Issue[]): Table | undefined {
  const file = `${folder}/${resource.path}`;
  const text = readText(root, file, issues);
  if (text === undefined) return undefined;
  const csv = parseCsv(text, file, issues);
  const { fields, primaryKey } = resource.schema;
  if (!checkHeader(csv.header, fields, file, issues)) return undefined;

  const seen = new Map<string, number>();
  const rows: Row[] = [];
  for (const { line, fields: values } of csv.rows) {
    const row = readRow(values, line, fields, file, issues);
    const key = primaryKey.map((name) => row.texts.get(name)).join(", ");
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      const message = `Linjen gjelder det samme som linje ${earlier}: ${key}.`;
      issues.push({ file, line, message, hint: "Behold den ene av dem.", severity: "error" });
    }
    seen.set(key, line);
    rows.push(row);
  }
  return { file, resource, rows };
}

function checkHeader(header: readonly string[], fields: readonly Field[], file: string, issues: Issue[]): boolean {
  const expected = fields.map((field) => field.name);
  const complain = (message: string, hint: string) => issues.push({ file, line: 1, message, hint, severity: "error" });
  for (const name of header.filter((column) => !expected.includes(column))) {
    complain(`Ukjent kolonne «${name}».`, `Kolonnene skal være ${expected.join(", ")}.${didYouMean(name, expected)}`);
  }
  for (const name of expected.filter((column) => !header.includes(column))) {
    complain(`Kolonnen «${name}» mangler.`, `Kolonnene skal være ${expected.join(", ")}.`);
  }
  const same = header.length === expected.length && header.every((name, index) => name === expected[index]);
  if (!same && header.every((name) => expected.includes(name)) && header.length === expected.length) {
    complain("Kolonnene står i en annen rekkefølge enn beskrevet.", `Rekkefølgen skal være ${expected.join(", ")}.`);
  }
  return same;
}

function readRow(
  values: readonly string[],
  line: number,
  fields: readonly Field[],
  file: string,
  issues: Issue[],
): Row {
  const texts = new Map<string, string>();
  const cells = new Map<string, Cell>();
  fields.forEach((field, index) => {
    const raw = values[index] ?? "";
    const problem = field.type === "number" ? readCell(raw, field, cells) : readTextField(raw, field, texts);
    if (problem !== undefined) issues.push({ file, line, column: index + 1, ...problem, severity: "error" });
  });
  return { line, texts, cells };
}

type Problem = { message: string; hint: string };

/** A figure, or one of SSB's signs for the lack of one. */
function readCell(raw: string, field: Field, cells: Map<string, Cell>): Problem | undefined {
  const sign = signs.get(raw);
  if (sign !== undefined) {
    cells.set(field.name, sign);
    return undefined;
  }
  if (!/^-?\d+(\.\d+)?$/.test(raw)) {
    return raw === ""
      ? {
          message: `«${field.name}» er tom.`,
          hint: "Skriv hvorfor tallet mangler: «:» skjult, «..» mangler i kilden, «.» ikke mulig å oppgi.",
        }
      : {
          message: `«${raw}» i «${field.name}» er ikke et tall.`,
          hint: "Skriv tall uten mellomrom og med desimalpunktum: 1234.5.",
        };
  }
  const value = Number(raw);
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    return {
      message: `«${raw.slice(0, 30)}» i «${field.name}» er for stort til å være riktig.`,
      hint: "Se etter en feil i kilden.",
    };
  }
  const least = field.constraints?.minimum;
  const most = field.constraints?.maximum;
  if (least !== undefined && value < least) {
    return { message: `«${raw}» i «${field.name}» er mindre enn ${least}.`, hint: "Se etter en feil i kilden." };
  }
  if (most !== undefined && value > most) {
    return { message: `«${raw}» i «${field.name}» er større enn ${most}.`, hint: "Se etter en feil i kilden." };
  }
  cells.set(field.name, valueCell(value));
  return undefined;
}

const signs = new Map<string, Cell>([
  [":", hidden],
  ["..", missingCell("not-reported")],
  [".", missingCell("not-collected")],
]);

function readTextField(raw: string, field: Field, texts: Map<string, string>): Problem | undefined {
  texts.set(field.name, raw);
  const pattern = field.constraints?.pattern;
  if (pattern === undefined || new RegExp(`^(?:${pattern})$`, "u").test(raw)) return undefined;
  if (field.name === "kommunenr") {
    const padded = raw.padStart(4, "0");
    const hint = /^\d{3}$/.test(raw)
      ? `Kommunenummer har fire sifre og beholder nullen foran: «${padded}». Regneark fjerner den; eksporter kolonnen som tekst.`
      : "Kommunenummer har fire sifre, som «0301».";
    return { message: `«${raw}» er ikke et kommunenummer.`, hint };
  }
  const shown = field.title.toLowerCase();
  return { message: `«${raw}» er ikke gyldig i «${field.name}» (${shown}).`, hint: `Mønsteret er ${pattern}.` };
}
