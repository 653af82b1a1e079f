import { dsvFormat } from "d3-dsv";
import type { ExportRow } from "./columns.ts";
import { columns, fieldsOf } from "./columns.ts";
import { decimalText } from "./precision.ts";
import { safeText } from "./safe-text.ts";

const semicolon = dsvFormat(";");

/**
 * For Excel with Norwegian settings: BOM, `;`, decimal comma, CRLF. Excel still drops the zero of `0301` when such a
 * file is opened by a double click; the XLSX file keeps it.
 */
export function writeExcelCsv(rows: readonly ExportRow[]): Uint8Array {
  const lines = [columns.map((column) => column.name), ...rows.map((row) => fieldsOf(row).map(excelField))];
  return new TextEncoder().encode(`\ufeff${lines.map((line) => semicolon.formatRow(line)).join("\r\n")}\r\n`);
}

function excelField(value: string | number | undefined): string {
  if (value === undefined) return "";
  return typeof value === "number" ? decimalText(value).replace(".", ",") : safeText(value);
}
