import { type Cell, missingCell } from "./cell.ts";
import { MunicipalityCode, type Year } from "./codes.ts";
import type { Observation } from "./edition.ts";
import type { Issue } from "./issue.ts";
import { didYouMean } from "./near-miss.ts";
import type { Dataset, Row } from "./read-dataset.ts";

/** The rows of a dataset with a `kommunenr` and an `aar`, found by both. */
export interface MunicipalTable {
  readonly columns: ReadonlySet<string>;
  readonly years: readonly Year[];
  /** The municipalities that the table has a row of in a year. */
  codesOf(year: Year): readonly MunicipalityCode[];
  observation(column: string, municipality: MunicipalityCode, year: Year): Observation;
}

/**
 * Indexes a municipal dataset by the codes that it has; `inUse` gives those of a year's rows, and a code that is not among
 * them becomes an issue at its line.
 */
export function municipalTable(
  dataset: Dataset,
  inUse: (year: Year) => ReadonlySet<string>,
  issues: Issue[],
): MunicipalTable {
  const table = dataset.tables.get(dataset.id) ?? [...dataset.tables.values()][0];
  const rows = new Map<Year, Map<MunicipalityCode, Row>>();
  const codes = new Map<Year, MunicipalityCode[]>();
  for (const row of table?.rows ?? []) {
    const code = row.texts.get("kommunenr") ?? "";
    const year = Number(row.texts.get("aar"));
    const known = MunicipalityCode.safeParse(code).data;
    if (known === undefined) continue;
    if (!inUse(year).has(code)) issues.push(unknownCode(code, inUse(year), table?.file ?? "", row.line));
    const ofYear = codes.get(year) ?? [];
    codes.set(year, ofYear);
    ofYear.push(known);
    const rowsOfYear = rows.get(year) ?? new Map<MunicipalityCode, Row>();
    rows.set(year, rowsOfYear);
    rowsOfYear.set(known, row);
  }
  const absent: Cell = missingCell("not-reported");
  return {
    columns: new Set(
      table?.resource.schema.fields.filter((field) => field.type === "number").map((field) => field.name),
    ),
    years: [...codes.keys()].sort((a, b) => a - b),
    codesOf: (year) => codes.get(year) ?? [],
    observation(column, municipality, year) {
      const row = rows.get(year)?.get(municipality);
      return {
        cell: row?.cells.get(column) ?? absent,
        territory: row?.texts.get("omraade") ?? municipality,
      };
    },
  };
}

function unknownCode(code: string, known: ReadonlySet<string>, file: string, line: number): Issue {
  return {
    file,
    line,
    column: 1,
    message: `«${code}» er ikke en kommune i strukturen som tallene er ført på.`,
    hint:
      "Rett nummeret. Er tallene ført på kommunene slik de var hvert år, skal «municipalStructure» være «each-year» i " +
      `datapackage.json; docs/import.md sier hvordan.${didYouMean(code, known)}`,
    severity: "error",
  };
}
