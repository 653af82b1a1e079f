import { csvFormatRow } from "d3-dsv";
import type { ExportRow } from "./columns.ts";
import { columns, fieldsOf } from "./columns.ts";
import { decimalText } from "./precision.ts";
import { safeText } from "./safe-text.ts";

/** For programs: UTF-8 without BOM, comma, decimal point, `\n`. */
export function writeCsv(rows: readonly ExportRow[]): Uint8Array {
  const lines = [columns.map((column) => column.name), ...rows.map((row) => fieldsOf(row).map(csvField))];
  return new TextEncoder().encode(`${lines.map(csvFormatRow).join("\n")}\n`);
}

function csvField(value: string | number | undefined): string {
  if (value === undefined) return "";
  return typeof value === "number" ? decimalText(value) : safeText(value);
}
