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
  return indexOf(sheet).distinct;
}

/** The sheet as the library wrote it with `distinctCells` for rows, with the rows in their place. */
export function withRows(xml: string, sheet: Sheet): string {
  const start = xml.indexOf('<row r="2"');
  const end = xml.indexOf("</sheetData>");
  if (start === -1 || end === -1) return xml;
  const written = [...xml.slice(start, end).matchAll(/<c r="A\d+" s="(\d+)"(?: t="s")?><v>([^<]*)<\/v><\/c>/g)];
  const { distinct, numbers } = indexOf(sheet);
  if (written.length !== distinct.length)
    throw new Error(`${written.length} cells were written, not ${distinct.length}`);
  const styles = written.map(([, style]) => style);
  const texts = written.map(([, , text]) => text);
  const letters = sheet.columns.map((_, column) => getCellAddress(0, column).replace(/\d+$/, ""));
  let at = 0;
  const rows = sheet.rows.map((cells, row) => {
    const line = row + 2;
    let content = "";
    for (const [column, cell] of cells.entries()) {
      const number = numbers[at++] ?? none;
      if (cell.kind === "empty") continue;
      const place = `<c r="${letters[column]}${line}" s="${styles[number]}"`;
      content +=
        cell.kind === "number" ? `${place}><v>${cell.value}</v></c>` : `${place} t="s"><v>${texts[number]}</v></c>`;
    }
    return `<row r="${line}">${content}</row>`;
  });
  return xml.slice(0, start) + rows.join("") + xml.slice(end);
}

interface CellIndex {
  readonly distinct: readonly (readonly [SheetCell, SheetColumn | undefined])[];
  /** For each cell of each row in turn, where in `distinct` its like is. */
  readonly numbers: Int32Array;
}

/** An empty cell has no like. */
const none = -1;

const indices = new WeakMap<Sheet, CellIndex>();

/** Asked for before the library writes and after. */
function indexOf(sheet: Sheet): CellIndex {
  const found = indices.get(sheet) ?? makeIndex(sheet);
  indices.set(sheet, found);
  return found;
}

function makeIndex({ columns, rows }: Sheet): CellIndex {
  const distinct: [SheetCell, SheetColumn | undefined][] = [];
  const numbers = new Int32Array(rows.reduce((sum, cells) => sum + cells.length, 0)).fill(none);
  const known = new Map<string, Map<string, number>>();
  let at = 0;
  for (const cells of rows) {
    for (const [column, cell] of cells.entries()) {
      const place = at++;
      if (cell.kind === "empty") continue;
      const [style, text] = likeness(cell, columns[column]);
      const ofStyle = known.get(style) ?? new Map<string, number>();
      known.set(style, ofStyle);
      const number = ofStyle.get(text) ?? distinct.push([cell, columns[column]]) - 1;
      ofStyle.set(text, number);
      numbers[place] = number;
    }
  }
  return { distinct, numbers };
}

/** The same two for cells that have the same style and, but for numbers, the same text. */
function likeness(cell: Exclude<SheetCell, { kind: "empty" }>, column: SheetColumn | undefined): [string, string] {
  switch (cell.kind) {
    case "number":
      return [cell.grouped ? "grouped" : "number", decimalKeys[cell.decimals] ?? String(cell.decimals)];
    case "sign":
      return ["sign", cell.text];
    case "text":
      return [column?.codes === true ? "code" : "text", cell.text];
    default:
      return cell satisfies never;
  }
}

/** Figures are most of the cells, and their numbers of decimals few. */
const decimalKeys = ["0", "1", "2", "3", "4"];
