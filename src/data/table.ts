import { type Cell, hidden, missingCell, valueCell } from "./cell.ts";
import type { Resource } from "./dataset.ts";
import { type CodedColumn, indexKeys, type KeyIndex } from "./key-index.ts";

export interface Fields<Value> {
  get(column: string): Value | undefined;
}

/** One line of a data file: text columns (codes, years, names) and figures. */
export interface Row {
  /** In the file from 1, the header counted; in Parquet the row, from 1. */
  readonly line: number;
  readonly texts: Fields<string>;
  readonly cells: Fields<Cell>;
}

/** A data file, by columns: texts as numbers into a list of those there are, figures as numbers. Lines count from 0. */
export interface Table {
  readonly file: string;
  readonly resource: Resource;
  readonly length: number;
  /** All lines as objects, made anew each time: for small tables. */
  readonly rows: readonly Row[];
  row(index: number): Row;
  text(column: string, index: number): string | undefined;
  cell(column: string, index: number): Cell | undefined;
  /** The different texts of a column, in the order in which they first stand in the file. */
  texts(column: string): readonly string[];
  /** The lines that have all of these texts, by column. */
  where(texts: readonly (readonly [column: string, text: string])[]): readonly number[];
  indexBy(columns: readonly string[]): KeyIndex;
}

/** Figures of a column; `kinds` says what each line has. */
export interface FigureColumn {
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
}

export const kindOfSign = { ":": 1, "..": 2, ".": 3 } as const;
const withoutFigure: readonly Cell[] = [hidden, missingCell("not-reported"), missingCell("not-collected")];

export interface TableData {
  readonly file: string;
  readonly resource: Resource;
  readonly length: number;
  readonly lines: Int32Array;
  readonly texts: ReadonlyMap<string, CodedColumn>;
  readonly figures: ReadonlyMap<string, FigureColumn>;
}

/** A table whose cells can still be corrected, by the one who reads it. */
export interface CorrectableTable extends Table {
  correct(column: string, index: number, cell: Cell): void;
}

export function makeTable({ file, resource, length, lines, texts, figures }: TableData): CorrectableTable {
  const corrected = new Map<string, Map<number, Cell>>();
  const text = (column: string, index: number) => {
    const found = texts.get(column);
    return found?.values[found.codes[index] ?? -1];
  };
  const cell = (column: string, index: number) => {
    const found = figures.get(column);
    const kind = found?.kinds[index];
    if (found === undefined || kind === undefined || index >= length) return undefined;
    const other = corrected.get(column)?.get(index);
    return other ?? (kind === 0 ? valueCell(found.numbers[index] ?? 0) : withoutFigure[kind - 1]);
  };
  const row = (index: number): Row => ({
    line: lines[index] ?? 0,
    texts: { get: (column) => text(column, index) },
    cells: { get: (column) => cell(column, index) },
  });
  return {
    file,
    resource,
    length,
    get rows() {
      return Array.from({ length }, (_, index) => row(index));
    },
    row,
    text,
    cell,
    texts: (column) => texts.get(column)?.values ?? [],
    where: (wanted) => linesWith(texts, wanted, length),
    indexBy: (columns) => {
      const coded = columns.flatMap((column) => texts.get(column) ?? []);
      if (coded.length < columns.length) throw new Error(`not all text columns of ${file}: ${columns.join(", ")}`);
      return indexKeys(coded, length);
    },
    correct(column, index, cell) {
      const cells = corrected.get(column) ?? new Map<number, Cell>();
      corrected.set(column, cells.set(index, cell));
    },
  };
}

function linesWith(
  texts: ReadonlyMap<string, CodedColumn>,
  wanted: readonly (readonly [string, string])[],
  length: number,
): number[] {
  const tests = wanted.map(([column, value]) => {
    const found = texts.get(column);
    return { codes: found?.codes ?? new Int32Array(), code: found?.code(value) ?? -1 };
  });
  const found: number[] = [];
  for (let index = 0; index < length; index++) {
    if (tests.every(({ codes, code }) => codes[index] === code)) found.push(index);
  }
  return found;
}
