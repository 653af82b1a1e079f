import { csvFormatRow } from "d3-dsv";
import type { ExportRow } from "./columns.ts";
import { columns, fieldsOf } from "./columns.ts";
import { decimalText } from "./precision.ts";
import { safeText } from "./safe-text.ts";

/** For programs: UTF-8 without BOM, comma, decimal point, `\n`. */
export function writeCsv(rows: readonly ExportRow[]): Uint8Array {
  return new TextEncoder().encode(
    `${[csvFormatRow(columns.map(({ name }) => name)), ...rows.map(lineOf)].join("\n")}\n`,
  );
}

const lines = new WeakMap<ExportRow, string>();

/** Written once: the country's rows stand in the files of every municipality. */
function lineOf(row: ExportRow): string {
  const found = lines.get(row) ?? csvFormatRow(fieldsOf(row).map(csvField));
  lines.set(row, found);
  return found;
}

function csvField(value: string | number | undefined): string {
  if (value === undefined) return "";
  return typeof value === "number" ? decimalText(value) : safeText(value);
}
