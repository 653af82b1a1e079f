import type { Field } from "../../dataset.ts";
import { failOnErrors, type Issue } from "../../issue.ts";
import { didYouMean } from "../../near-miss.ts";
import { municipalityField, textField, yearField } from "../fields.ts";
import type { NewPackage } from "../write-package.ts";
import { mapCell } from "./map-cell.ts";
import { licenceOf, type MappedColumn, type Mapping } from "./mapping.ts";
import { readDelimited } from "./read-delimited.ts";
import { readXlsx } from "./read-xlsx.ts";
import type { SourceTable } from "./source-table.ts";

/** The first of them are enough to see what is wrong. */
const mostIssues = 50;

/**
 * Makes a dataset of a file as its mapping says. Throws `IssuesError` with the lines of the file that do not fit.
 * `from` is the file or address that the bytes are of, for provenance and messages.
 */
export async function mappedPackage(
  bytes: Uint8Array,
  from: string,
  mapping: Mapping,
  version: string,
): Promise<{ readonly spec: NewPackage; readonly unused: readonly string[] }> {
  const issues: Issue[] = [];
  const read = mapping.fil.format === "xlsx" ? readXlsx : readDelimited;
  const table = await read(bytes, from, mapping.fil, issues);
  failOnErrors(issues);
  const rows = table === undefined ? [] : mapRows(table, mapping, from, issues);
  failOnErrors(issues);
  const used = new Set(mapping.kolonner.map(({ fra }) => fra));
  const unused = table?.header.filter((name) => name !== "" && !used.has(name)) ?? [];
  return { spec: describe(mapping, rows, from, version), unused };
}

function mapRows(table: SourceTable, mapping: Mapping, file: string, issues: Issue[]): readonly (readonly string[])[] {
  const places = mapping.kolonner.map((column) => placeOf(column, table.header, file, issues));
  if (issues.length > 0) return [];
  if (table.rows.length === 0) {
    issues.push({
      file,
      line: 2,
      message: "Filen har ingen linjer under kolonnenavnene.",
      hint: "Se om filen er hel.",
      severity: "error",
    });
  }
  const keys = mapping.nøkkel.map((name) => mapping.kolonner.findIndex(({ til }) => til === name));
  const seen = new Map<string, number>();
  const rows: (readonly string[])[] = [];
  for (const { line, cells } of table.rows) {
    const before = issues.length;
    const row = mapping.kolonner.map((column, index) => {
      const place = places[index];
      const cell = mapCell(place === undefined ? (column.verdi ?? "") : (cells[place] ?? ""), column, mapping.fil);
      if (cell.kind === "text") return cell.text;
      const at = place === undefined ? {} : { column: place + 1 };
      issues.push({ file, line, ...at, ...cell.problem, severity: "error" });
      return "";
    });
    const key = keys.map((index) => row[index]).join(", ");
    const earlier = seen.get(key);
    if (earlier !== undefined && issues.length === before) {
      const hint = "Ta med en kolonne til i nøkkelen, eller fjern den ene linjen.";
      issues.push({
        file,
        line,
        message: `Linjen gjelder det samme som linje ${earlier}: ${key}.`,
        hint,
        severity: "error",
      });
    }
    seen.set(key, line);
    rows.push(row);
    if (issues.length >= mostIssues) break;
  }
  return rows;
}

/** Where a column stands in the file; `undefined` for a column with the same value on all lines, or one not found. */
function placeOf(column: MappedColumn, header: readonly string[], file: string, issues: Issue[]): number | undefined {
  const { fra } = column;
  if (fra === undefined) return undefined;
  const places = header.flatMap((name, index) => (name === fra ? [index] : []));
  if (places.length === 1) return places[0];
  const message =
    places.length === 0 ? `Filen har ingen kolonne «${fra}».` : `Filen har ${places.length} kolonner «${fra}».`;
  const hint = `Kolonnene er ${header.map((name) => `«${name}»`).join(", ")}.${didYouMean(fra, header)}`;
  issues.push({ file, line: 1, message, hint, severity: "error" });
  return undefined;
}

function fieldOf(column: MappedColumn): Field {
  const description =
    column.beskrivelse ?? (column.fra === undefined ? "Det samme på alle linjer." : `«${column.fra}» i kilden.`);
  switch (column.type) {
    case "kommunenr":
      return { ...municipalityField, name: column.til, title: column.tittel, description };
    case "aar":
      return { ...yearField(description), name: column.til, title: column.tittel };
    case "tekst":
      return textField(column.til, column.tittel, description, column.mønster);
    case "tall":
      return { name: column.til, type: "number", title: column.tittel, unit: column.enhet ?? "", description };
    default:
      return column.type satisfies never;
  }
}

function structureOf({ kommunestruktur }: Mapping): Pick<NewPackage, "municipalStructure"> {
  if (kommunestruktur === undefined) return {};
  return { municipalStructure: kommunestruktur === "hvert år" ? "each-year" : kommunestruktur };
}

function describe(mapping: Mapping, rows: readonly (readonly string[])[], from: string, version: string): NewPackage {
  const { kilde } = mapping;
  const address = kilde.adresse ?? (/^https?:/.test(from) ? from : undefined);
  return {
    name: mapping.datasett,
    title: mapping.tittel,
    description: mapping.beskrivelse || `${mapping.tittel}.`,
    version,
    sources: [{ title: kilde.tittel, ...(address === undefined ? {} : { path: address }), version }],
    contributors: [{ title: kilde.utgiver, roles: ["creator"] }],
    licence: licenceOf(mapping),
    ...structureOf(mapping),
    origin: { file: /^https?:/.test(from) ? from : (from.split(/[\\/]/).at(-1) ?? from) },
    resources: [
      {
        name: mapping.datasett,
        title: mapping.tittel,
        fields: mapping.kolonner.map(fieldOf),
        primaryKey: mapping.nøkkel,
        rows,
      },
    ],
  };
}
