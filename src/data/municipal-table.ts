import { type Cell, missingCell } from "./cell.ts";
import type { MunicipalityCode, Year } from "./codes.ts";
import type { Observation } from "./edition.ts";
import type { Geography } from "./geography.ts";
import type { Issue } from "./issue.ts";
import { didYouMean } from "./near-miss.ts";
import type { Dataset, Row } from "./read-dataset.ts";

/** The rows of a dataset with a `kommunenr` and an `aar`, found by both. */
export interface MunicipalTable {
  readonly columns: ReadonlySet<string>;
  readonly years: readonly Year[];
  observation(column: string, municipality: MunicipalityCode, year: Year): Observation;
}

/** Indexes a municipal dataset; a code that is not in the structure becomes an issue at its line. */
export function municipalTable(dataset: Dataset, geography: Geography, issues: Issue[]): MunicipalTable {
  const table = dataset.tables.get(dataset.id) ?? [...dataset.tables.values()][0];
  const rows = new Map<string, Row>();
  const known = new Set<string>(geography.municipalities.map((entry) => entry.code));
  for (const row of table?.rows ?? []) {
    const code = row.texts.get("kommunenr") ?? "";
    if (!known.has(code) && /^\d{4}$/.test(code)) {
      issues.push({
        file: table?.file ?? "",
        line: row.line,
        column: 1,
        message: `«${code}» er ikke en kommune i strukturen fra 2024.`,
        hint: `Regn tallene om til kommunene slik de er nå, eller rett nummeret.${didYouMean(code, known)}`,
        severity: "error",
      });
    }
    rows.set(`${code} ${row.texts.get("aar")}`, row);
  }
  const absent: Cell = missingCell("no-municipality");
  return {
    columns: new Set(
      table?.resource.schema.fields.filter((field) => field.type === "number").map((field) => field.name),
    ),
    years: [...new Set((table?.rows ?? []).map((row) => Number(row.texts.get("aar"))))].sort((a, b) => a - b),
    observation(column, municipality, year) {
      const row = rows.get(`${municipality} ${year}`);
      return {
        cell: row?.cells.get(column) ?? absent,
        territory: row?.texts.get("omraade") ?? municipality,
      };
    },
  };
}
