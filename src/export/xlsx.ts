import type { CellObject, Row, Sheet as WrittenSheet } from "write-excel-file/node";
import writeExcelFile from "write-excel-file/node";
import type { Sheet, SheetCell, SheetColumn } from "./sheet.ts";
import { coreProperties, type DocumentProperties } from "./xlsx-properties.ts";
import { sheetExtras } from "./xlsx-sheet-extras.ts";
import { withFixedTimes } from "./zip-times.ts";

const lineHeight = 15;

/**
 * A workbook. Numbers are numbers, text is text (never a formula), and the same sheets give the same bytes.
 * The xlsx files alone know write-excel-file: as fast as exceljs, still kept up, and open to what it lacks (filters,
 * document properties, printing) through its own hooks. Fixed times are set on the archive.
 */
export async function writeXlsx(sheets: readonly Sheet[], properties: DocumentProperties): Promise<Uint8Array> {
  const features = [sheetExtras(sheets), coreProperties(properties)];
  const archive = await writeExcelFile(sheets.map(written), {
    features,
    fontFamily: "Calibri",
    fontSize: 11,
  }).toBuffer();
  return withFixedTimes(archive);
}

function written(sheet: Sheet): WrittenSheet<never> {
  return {
    sheet: sheet.name,
    data: [sheet.columns.map(headerCell), ...sheet.rows.map((row) => writtenRow(row, sheet.columns))],
    columns: sheet.columns.map((column) => ({ width: column.width })),
    stickyRowsCount: 1,
    ...(sheet.frozenColumns > 0 ? { stickyColumnsCount: sheet.frozenColumns } : {}),
    orientation: "landscape",
  };
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
