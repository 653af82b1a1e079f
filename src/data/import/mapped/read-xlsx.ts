import { readSheet } from "read-excel-file/node";
import type { Issue } from "../../issue.ts";
import { didYouMean } from "../../near-miss.ts";
import { importError } from "../import-error.ts";
import type { Mapping } from "./mapping.ts";
import type { SourceCell, SourceTable } from "./source-table.ts";
import { unpackXlsx } from "./unpack-xlsx.ts";

/** Reads a sheet of a workbook, the first unless the mapping names one. Lines are the sheet's rows. */
export async function readXlsx(
  bytes: Uint8Array,
  file: string,
  format: Mapping["fil"],
  issues: Issue[],
): Promise<SourceTable | undefined> {
  const { workbook, sheets } = unpackXlsx(bytes, file);
  const sheet = format.ark ?? sheets[0] ?? "";
  if (!sheets.includes(sheet)) {
    const hint = `Arkene er ${sheets.map((name) => `«${name}»`).join(", ")}.${didYouMean(sheet, sheets)}`;
    issues.push({ file, line: 1, message: `Filen har ikke noe ark «${sheet}».`, hint, severity: "error" });
    return undefined;
  }
  const data = await parse(workbook, sheet, file);
  const skip = format["hopp-over"];
  const header = (data[skip] ?? []).map((cell) => String(cellOf(cell)).trim());
  while (header.at(-1) === "") header.pop();
  if (header.length === 0) {
    const hint = "Se på «ark» og «hopp-over» under «fil».";
    issues.push({ file, line: skip + 1, message: "Raden med kolonnenavn er tom.", hint, severity: "error" });
    return undefined;
  }
  const rows = data
    .slice(skip + 1)
    .map((row, index) => ({ line: skip + 2 + index, cells: header.map((_, column) => cellOf(row[column])) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  return { header, rows };
}

async function parse(workbook: Buffer, sheet: string, file: string): Promise<readonly (readonly unknown[])[]> {
  try {
    return await readSheet(workbook, sheet, { trim: false });
  } catch (error) {
    const what = error instanceof Error ? error.message : "ukjent feil";
    throw importError(
      "content",
      `Arket «${sheet}» i ${file} kan ikke leses (${what}).`,
      "Se etter celler med feil (#N/A, #REF!), eller lagre arket som CSV.",
    );
  }
}

function cellOf(value: unknown): SourceCell {
  if (typeof value === "number" || typeof value === "string") return value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === "boolean") return value ? "ja" : "nei";
  return "";
}
