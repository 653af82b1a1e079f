import type { Edition } from "../data/edition.ts";
import type { Publication } from "../report/publication.ts";
import { aboutSheet } from "./about.ts";
import { columns, type ExportRow } from "./columns.ts";
import { definitionsOf } from "./definitions.ts";
import { emptyCell, numberCell, type Sheet, type SheetCell, type SheetColumn, textCell, yearCell } from "./sheet.ts";

/** What a workbook is about: «Oslo» and its page's path below the version, or the whole edition. */
export interface Subject {
  readonly part: string | undefined;
  readonly path: string;
}

/** The four sheets of every workbook: «Tall» (long), «Tabell» (wide), «Definisjoner», «Om». */
export function workbookSheets(
  edition: Edition,
  rows: readonly ExportRow[],
  meta: Publication,
  subject: Subject,
): Sheet[] {
  const indicators = new Set(rows.map((row) => row.indicator));
  return [
    longSheet(rows),
    wideSheet(edition, rows),
    definitionSheet(edition, indicators),
    aboutSheet(edition, indicators, meta, subject),
  ];
}

const longWidths = [10, 24, 36, 7, 11, 11, 11, 13, 44, 11, 11];

function longSheet(rows: readonly ExportRow[]): Sheet {
  // Man-years have decimals, persons have not.
  const fractional = new Set(
    rows.filter(({ numerator = 0 }) => !Number.isInteger(numerator)).map((row) => row.indicator),
  );
  return {
    name: "Tall",
    columns: columns.map(({ name, type }, index) => ({
      label: name,
      width: longWidths[index] ?? 12,
      codes: name === "region",
      numeric: type !== "string",
    })),
    rows: rows.map((row) => longCells(row, fractional.has(row.indicator) ? 1 : 0)),
    frozenColumns: 0,
    filter: true,
  };
}

/** As `fieldsOf`, in cells. */
function longCells(row: ExportRow, numeratorDecimals: number): SheetCell[] {
  return [
    textCell(row.region),
    textCell(row.regionName),
    textCell(row.indicator),
    yearCell(row.year),
    numberCell(row.value, row.decimals),
    numberCell(row.numerator, numeratorDecimals),
    numberCell(row.denominator, 0),
    textCell(row.mark),
    textCell(row.note),
    numberCell(row.lower, row.decimals),
    numberCell(row.upper, row.decimals),
  ];
}

/** One line per indicator and area, a column per year; SSB's sign where there is no figure. */
function wideSheet(edition: Edition, rows: readonly ExportRow[]): Sheet {
  const years = [...new Set(rows.map((row) => row.year))].sort((a, b) => a - b);
  const names = new Map(definitionsOf(edition, new Set(rows.map((row) => row.indicator))).map((one) => [one.id, one]));
  return {
    name: "Tabell",
    columns: [
      { label: "Kode", width: 10, codes: true },
      { label: "Område", width: 24 },
      { label: "Indikator", width: 56 },
      { label: "Enhet", width: 44 },
      ...years.map((year): SheetColumn => ({ label: String(year), width: 10, numeric: true })),
    ],
    rows: grouped(rows).map((line) => {
      const [first] = line.values();
      const definition = names.get(first?.indicator ?? "");
      return [
        textCell(first?.region ?? ""),
        textCell(first?.regionName ?? ""),
        textCell(definition?.name ?? ""),
        textCell(definition?.unit ?? ""),
        ...years.map((year) => wideCell(line.get(year))),
      ];
    }),
    frozenColumns: 3,
    filter: true,
  };
}

/** The rows of one indicator and area together, by year, in the order in which they first come. */
function grouped(rows: readonly ExportRow[]): ReadonlyMap<number, ExportRow>[] {
  const lines = new Map<string, Map<number, ExportRow>>();
  for (const row of rows) {
    const key = `${row.indicator} ${row.region}`;
    const line = lines.get(key) ?? new Map<number, ExportRow>();
    lines.set(key, line.set(row.year, row));
  }
  return [...lines.values()];
}

function wideCell(row: ExportRow | undefined): SheetCell {
  if (row === undefined) return emptyCell;
  return row.value === undefined ? { kind: "sign", text: row.mark } : numberCell(row.value, row.decimals);
}

function definitionSheet(edition: Edition, indicators: ReadonlySet<string>): Sheet {
  return {
    name: "Definisjoner",
    columns: [
      { label: "Id", width: 34, wrap: true },
      { label: "Navn", width: 36, wrap: true },
      { label: "Definisjon", width: 60, wrap: true },
      { label: "Enhet", width: 22, wrap: true },
      { label: "Teller", width: 30, wrap: true },
      { label: "Nevner", width: 30, wrap: true },
      { label: "Desimaler", width: 11, numeric: true },
      { label: "Kilde", width: 34, wrap: true },
      { label: "Forbehold", width: 60, wrap: true },
    ],
    rows: definitionsOf(edition, indicators).map((one) => [
      textCell(one.id),
      textCell(one.name),
      textCell(one.definition),
      textCell(one.unit),
      textCell(one.numerator),
      textCell(one.denominator),
      numberCell(one.decimals, 0),
      textCell(one.source),
      textCell(one.caveats),
    ]),
    frozenColumns: 0,
    filter: false,
  };
}
