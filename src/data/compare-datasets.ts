import type { Cell } from "./cell.ts";
import type { Dataset, Row, Table } from "./read-dataset.ts";

/** One cell that is not what it was. `key` is its line's primary key: `0301, 2020`. */
export interface CellChange {
  readonly key: string;
  readonly column: string;
  readonly before: Cell;
  readonly after: Cell;
  /** After minus before, and that as a part of before; only where both are figures (and before is not 0). */
  readonly difference: number | undefined;
  readonly relative: number | undefined;
}

export interface ColumnComparison {
  readonly column: string;
  /** Cells in lines that both versions have. */
  readonly compared: number;
  /** Largest relative change first; figures that came or went before those that only changed. */
  readonly changes: readonly CellChange[];
  /**
   * A change of the column as such: at least half of its figures have moved the same way by nearly the same part (another
   * definition, unit or denominator). The median of the relative changes, or `undefined`.
   */
  readonly shift: number | undefined;
}

export interface TableComparison {
  readonly table: string;
  readonly columnsCome: readonly string[];
  readonly columnsGone: readonly string[];
  /** Primary keys. */
  readonly rowsCome: readonly string[];
  readonly rowsGone: readonly string[];
  /** Only columns with changes, the most changed first. */
  readonly columns: readonly ColumnComparison[];
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
  const columns = oldColumns
    .filter((column) => newColumns.includes(column))
    .map((column) => compareColumn(column, shared))
    .filter(({ changes }) => changes.length > 0)
    .sort((a, b) => b.changes.length / b.compared - a.changes.length / a.compared);
  return {
    table: name,
    columnsCome: newColumns.filter((column) => !oldColumns.includes(column)),
    columnsGone: oldColumns.filter((column) => !newColumns.includes(column)),
    rowsCome: [...newRows.keys()].filter((key) => !oldRows.has(key)),
    rowsGone: [...oldRows.keys()].filter((key) => !newRows.has(key)),
    columns,
  };
}

function rowsByKey(table: Table | undefined): Map<string, Row> {
  const primary = table?.resource.schema.primaryKey ?? [];
  return new Map((table?.rows ?? []).map((row) => [primary.map((name) => row.texts.get(name)).join(", "), row]));
}

/** All columns but the key's: figures and texts alike are compared. */
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
  changes.sort((a, b) => weight(b) - weight(a) || (a.key < b.key ? -1 : 1));
  return { column, compared: rows.length, changes, shift: shiftOf(changes, rows.length) };
}

/** Marks are ours and not the source's: they are no change of a figure. */
function sameFigure(a: Cell, b: Cell): boolean {
  if (a.kind === "value" && b.kind === "value") return a.value === b.value;
  if (a.kind === "missing" && b.kind === "missing") return a.why === b.why;
  return a.kind === b.kind;
}

function differenceOf(before: Cell, after: Cell): Pick<CellChange, "difference" | "relative"> {
  if (before.kind !== "value" || after.kind !== "value") return { difference: undefined, relative: undefined };
  const difference = after.value - before.value;
  return { difference, relative: before.value === 0 ? undefined : difference / before.value };
}

/** A figure that came, went or rose from nothing weighs more than any that changed. */
function weight({ relative }: CellChange): number {
  return relative === undefined ? Number.POSITIVE_INFINITY : Math.abs(relative);
}

/** How near the relative changes must lie to their median to be one and the same change. */
const sameShift = 0.02;

function shiftOf(changes: readonly CellChange[], compared: number): number | undefined {
  const relative = changes.flatMap((change) => change.relative ?? []).sort((a, b) => a - b);
  if (relative.length < 10 || relative.length < compared / 2) return undefined;
  const median = relative[Math.floor(relative.length / 2)] ?? 0;
  const near = relative.filter((value) => Math.abs(value - median) <= sameShift).length;
  return near >= compared / 2 ? median : undefined;
}
