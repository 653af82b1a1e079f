import writeByStream from "write-excel-file/node";
import type { CellObject, Row } from "write-excel-file/universal";
import writeAtOnce from "write-excel-file/universal";
import type { Sheet, SheetCell, SheetColumn } from "./sheet.ts";
import { coreProperties, type DocumentProperties } from "./xlsx-properties.ts";
import { distinctCells, isLong } from "./xlsx-rows.ts";
import { sheetExtras } from "./xlsx-sheet-extras.ts";
import { withFixedTimes } from "./zip-times.ts";

const lineHeight = 15;

/**
 * The library packs small files in one go in half the time that its stream takes, but starts threads of its own for files of more
 * than 160 kB; this many cells are a little less than that. There are four hundred small workbooks in an edition.
 */
const manyCells = 4800;

/**
 * A workbook. Numbers are numbers, text is text (never a formula), and the same sheets give the same bytes.
 * The xlsx files alone know write-excel-file: as fast as exceljs, still kept up, and open to what it lacks (filters,
 * document properties, printing) through its own hooks. Fixed times are set on the archive.
 */
export async function writeXlsx(sheets: readonly Sheet[], properties: DocumentProperties): Promise<Uint8Array> {
  const features = [sheetExtras(sheets), coreProperties(properties)];
  const options = { features, fontFamily: "Calibri", fontSize: 11 };
  const cells = Math.max(...sheets.map(({ rows }) => rows.flat().filter(({ kind }) => kind !== "empty").length));
  const archive =
    cells > manyCells
      ? await writeByStream(sheets.map(written), options).toBuffer()
      : await (await writeAtOnce(sheets.map(written), options).toBlob()).arrayBuffer();
  return withFixedTimes(new Uint8Array(archive));
}

/** As both of the library's ways in take it. */
function written(sheet: Sheet) {
  return {
    sheet: sheet.name,
    data: [sheet.columns.map(headerCell), ...writtenRows(sheet)],
    columns: sheet.columns.map((column) => ({ width: column.width })),
    stickyRowsCount: 1,
    ...(sheet.frozenColumns > 0 ? { stickyColumnsCount: sheet.frozenColumns } : {}),
    orientation: "landscape" as const,
  };
}

function writtenRows(sheet: Sheet): Row[] {
  if (!isLong(sheet)) return sheet.rows.map((row) => writtenRow(row, sheet.columns));
  return distinctCells(sheet).map(([cell, column]) => [writtenCell(cell, column)]);
}

function headerCell(column: SheetColumn): CellObject {
  return {
    value: column.label,
    type: String,
    fontWeight: "bold",
    textColor: "#ffffff",
    backgroundColor: "#0b4f5c",
    align: column.numeric ? "right" : "left",
    alignVertical: "center",
    height: 20,
  };
}

function writtenRow(row: readonly SheetCell[], columns: readonly SheetColumn[]): Row {
  const cells = row.map((cell, index) => writtenCell(cell, columns[index]));
  const lines = Math.max(...row.map((cell, index) => linesOf(cell, columns[index])));
  const height = lines * lineHeight + 2;
  // A row takes the greatest height of its cells; neither Excel nor LibreOffice finds the height by itself.
  return lines > 1 ? cells.map((cell) => cell && { ...cell, height, alignVertical: "top" as const }) : cells;
}

/** How many lines a broken text takes; widths are counted in digits, of which ten are as wide as eleven letters. */
function linesOf(cell: SheetCell, column: SheetColumn | undefined): number {
  if (cell.kind !== "text" || !column?.wrap) return 1;
  return cell.text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (column.width * 1.1))), 0);
}

function writtenCell(cell: SheetCell, column: SheetColumn | undefined): CellObject | null {
  switch (cell.kind) {
    case "empty":
      return null;
    case "number":
      return { value: cell.value, type: Number, format: numberFormat(cell.decimals, cell.grouped) };
    case "sign":
      return { value: cell.text, type: String, align: "right", textColor: "#6b6257" };
    case "text":
      if (column?.wrap) return { value: cell.text, type: String, wrap: true, alignVertical: "top" };
      return { value: cell.text, type: String, ...(column?.codes ? { format: "@" } : {}) };
    default:
      return cell satisfies never;
  }
}

/** Excel puts in the reader's own signs for decimals and thousands. */
function numberFormat(decimals: number, grouped: boolean): string {
  return (grouped ? "#,##0" : "0") + (decimals > 0 ? `.${"0".repeat(decimals)}` : "");
}
