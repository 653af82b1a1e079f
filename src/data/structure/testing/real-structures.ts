import type { Cell } from "../../cell.ts";
import { missingCell } from "../../cell.ts";
import { DatasetVersion, MunicipalityCode, type Year } from "../../codes.ts";
import type { Geography } from "../../geography.ts";
import { failOnErrors, type Issue } from "../../issue.ts";
import type { MunicipalTable } from "../../municipal-table.ts";
import { readGeography } from "../../read-geography.ts";

/** The project's own geography, with all its changes. */
export function realGeography(): Geography {
  const issues: Issue[] = [];
  const read = readGeography(process.cwd(), DatasetVersion.parse("2026-11-22"), issues);
  failOnErrors(issues);
  if (read === undefined) throw new Error("no geography");
  return read.geography;
}

export function codeOf(text: string): MunicipalityCode {
  return MunicipalityCode.parse(text);
}

/** A table with one column, `antall`; `rows` has the cells of a year by code, and by `omraade` where that is another. */
export function tableOf(
  rows: readonly { readonly code: string; readonly year: Year; readonly cell: Cell; readonly territory?: string }[],
): MunicipalTable {
  const byKey = new Map(rows.map((row) => [`${row.code} ${row.year}`, row]));
  return {
    columns: new Set(["antall"]),
    years: [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b),
    codesOf: (year) => rows.filter((row) => row.year === year).map(({ code }) => codeOf(code)),
    observation(_column, code, year) {
      const row = byKey.get(`${code} ${year}`);
      return { cell: row?.cell ?? missingCell("not-reported"), territory: row?.territory ?? code };
    },
  };
}
