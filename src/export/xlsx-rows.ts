import { getCellAddress } from "write-excel-file/utility";
import type { Sheet, SheetCell, SheetColumn } from "./sheet.ts";

/**
 * The rows of long sheets. write-excel-file takes the time of twenty such lines for each cell, and there are half a million in
 * an edition's workbook: it is given each distinct cell once, below one another, for their styles and their texts, and the rows
 * themselves are written here with the numbers that it gave those.
 */

/** True for sheets of figures; sentences that are broken over lines are left to the library. */
export function isLong({ columns }: Sheet): boolean {
  return !columns.some(({ wrap }) => wrap === true);
}

/** Each cell of a sheet that has a style or a text that no other has, with its column; numbers of one format are one. */
export function distinctCells(sheet: Sheet): readonly (readonly [SheetCell, SheetColumn | undefined])[] {
  return [...distinct(sheet).values()];
}

/** The sheet as the library wrote it with `distinctCells` for rows, with the rows in their place. */
export function withRows(xml: string, sheet: Sheet): string {
  const start = xml.indexOf('<row r="2"');
  const end = xml.indexOf("</sheetData>");
  if (start === -1 || end === -1) return xml;
  const written = [...xml.slice(start, end).matchAll(/<c r="A\d+" s="(\d+)"(?: t="s")?><v>([^<]*)<\/v><\/c>/g)];
  const keys = [...distinct(sheet).keys()];
  if (written.length !== keys.length) throw new Error(`${written.length} cells were written, not ${keys.length}`);
  const known = new Map(keys.map((key, at) => [key, written[at] ?? []]));
  const letters = sheet.columns.map((_, column) => getCellAddress(0, column).replace(/\d+$/, ""));
  const rows = sheet.rows.map((cells, row) => {
    const line = row + 2;
    let content = "";
    for (const [column, cell] of cells.entries()) {
      if (cell.kind === "empty") continue;
      const [, style, text] = known.get(keyOf(cell, sheet.columns[column])) ?? [];
      const place = `<c r="${letters[column]}${line}" s="${style}"`;
      content += cell.kind === "number" ? `${place}><v>${cell.value}</v></c>` : `${place} t="s"><v>${text}</v></c>`;
    }
    return `<row r="${line}">${content}</row>`;
  });
  return xml.slice(0, start) + rows.join("") + xml.slice(end);
}

function distinct({ columns, rows }: Sheet): ReadonlyMap<string, readonly [SheetCell, SheetColumn | undefined]> {
  const found = new Map<string, readonly [SheetCell, SheetColumn | undefined]>();
  for (const cells of rows) {
    for (const [column, cell] of cells.entries()) {
      if (cell.kind === "empty") continue;
      const key = keyOf(cell, columns[column]);
      if (!found.has(key)) found.set(key, [cell, columns[column]]);
    }
  }
  return found;
}

/** The same for cells that have the same style and, but for numbers, the same text. */
function keyOf(cell: Exclude<SheetCell, { kind: "empty" }>, column: SheetColumn | undefined): string {
  switch (cell.kind) {
    case "number":
      return `number ${cell.decimals} ${cell.grouped}`;
    case "sign":
      return `sign ${cell.text}`;
    case "text":
      return `${column?.codes === true ? "code" : "text"} ${cell.text}`;
    default:
      return cell satisfies never;
  }
}
