import type { Cell } from "./cell.ts";
import { type CellDifference, differenceOf, sameFigure, shiftOf, weightOf } from "./cell-difference.ts";
import type { Dataset } from "./read-dataset.ts";
import type { Row, Table } from "./table.ts";

/** One cell that is not what it was. `key` is its line's primary key: `0301, 2020`. */
export interface CellChange extends CellDifference {
  readonly key: string;
  readonly column: string;
  readonly before: Cell;
  readonly after: Cell;
}

export interface ColumnComparison {
  readonly column: string;
  /** Cells in lines that both versions have. */
  readonly compared: number;
  /** Largest relative change first; figures that came or went before those that only changed. */
  readonly changes: readonly CellChange[];
  /** A change of the column as such, see `shiftOf`. */
  readonly shift: number | undefined;
}

/** A word or a code that is not what it was: a name, a county, the territory that was counted. */
export interface TextChange {
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

export interface TextComparison {
  readonly column: string;
  readonly compared: number;
  /** In the order of their keys. */
  readonly changes: readonly TextChange[];
}

export interface TableComparison {
  readonly table: string;
  readonly columnsCome: readonly string[];
  readonly columnsGone: readonly string[];
  /** Primary keys. */
  readonly rowsCome: readonly string[];
  readonly rowsGone: readonly string[];
  /** Only columns with changes: those that have shifted as a whole first, then the most changed. */
  readonly columns: readonly ColumnComparison[];
  /** The columns of words and codes, the most changed first. */
  readonly texts: readonly TextComparison[];
}

/** What differs between two versions of a dataset, corrections applied, table by table. */
export function compareDatasets(before: Dataset, after: Dataset): TableComparison[] {
  const names = new Set([...before.tables.keys(), ...after.tables.keys()]);
  return [...names].map((name) => compareTables(name, before.tables.get(name), after.tables.get(name)));
}

function compareTables(name: string, before: Table | undefined, after: Table | undefined): TableComparison {
  const oldRows = rowsByKey(before);
  const newRows = rowsByKey(after);
  const oldColumns = columnsOf(before);
  const newColumns = columnsOf(after);
  const shared = [...oldRows].flatMap(([key, row]) => {
    const other = newRows.get(key);
    return other === undefined ? [] : [{ key, before: row, after: other }];
  });
  const both = oldColumns.filter((column) => newColumns.includes(column));
  const columns = both
    .map((column) => compareColumn(column, shared))
    .filter(({ changes }) => changes.length > 0)
    .sort((a, b) => shiftSize(b) - shiftSize(a) || b.changes.length - a.changes.length);
  const texts = both
    .map((column) => compareTexts(column, shared))
    .filter(({ changes }) => changes.length > 0)
    .sort((a, b) => b.changes.length - a.changes.length);
  return {
    table: name,
    columnsCome: newColumns.filter((column) => !oldColumns.includes(column)),
    columnsGone: oldColumns.filter((column) => !newColumns.includes(column)),
    rowsCome: [...newRows.keys()].filter((key) => !oldRows.has(key)),
    rowsGone: [...oldRows.keys()].filter((key) => !newRows.has(key)),
    columns,
    texts,
  };
}

/** A column that means something else now comes before any that has some figures revised. */
function shiftSize({ shift }: ColumnComparison): number {
  return Math.abs(shift ?? 0);
}

function rowsByKey(table: Table | undefined): Map<string, Row> {
  const primary = table?.resource.schema.primaryKey ?? [];
  return new Map((table?.rows ?? []).map((row) => [primary.map((name) => row.texts.get(name)).join(", "), row]));
}

/** All columns but the key's. */
function columnsOf(table: Table | undefined): string[] {
  const primary = table?.resource.schema.primaryKey ?? [];
  return (table?.resource.schema.fields ?? []).map(({ name }) => name).filter((name) => !primary.includes(name));
}

type Shared = readonly { readonly key: string; readonly before: Row; readonly after: Row }[];

function compareColumn(column: string, rows: Shared): ColumnComparison {
  const changes: CellChange[] = [];
  for (const { key, before, after } of rows) {
    const [from, to] = [before.cells.get(column), after.cells.get(column)];
    if (from === undefined || to === undefined || sameFigure(from, to)) continue;
    changes.push({ key, column, before: from, after: to, ...differenceOf(from, to) });
  }
  changes.sort((a, b) => weightOf(b) - weightOf(a) || (a.key < b.key ? -1 : 1));
  const figures = rows.filter(({ before, after }) => hasFigure(before, column) && hasFigure(after, column)).length;
  return { column, compared: rows.length, changes, shift: shiftOf(changes, figures) };
}

/** What has no figure in one of the versions cannot have shifted. */
function hasFigure({ cells }: Row, column: string): boolean {
  return cells.get(column)?.kind === "value";
}

function compareTexts(column: string, rows: Shared): TextComparison {
  const changes = rows.flatMap(({ key, before, after }): TextChange[] => {
    const [from, to] = [before.texts.get(column), after.texts.get(column)];
    return from === undefined || to === undefined || from === to ? [] : [{ key, before: from, after: to }];
  });
  return { column, compared: rows.length, changes: changes.sort((a, b) => (a.key < b.key ? -1 : 1)) };
}
