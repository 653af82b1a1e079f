import { textWidth } from "./text-width.ts";

/** A text to stand on a staff at `x`, to one side of it. */
export interface Flag {
  readonly x: number;
  readonly text: string;
}

export interface PlacedFlag {
  /** 0 is the row nearest the axis. */
  readonly row: number;
  /** `start`: the text is to the right of its staff; `end`: to the left. */
  readonly anchor: "start" | "end";
}

/**
 * Rows and sides for flags on staffs along one axis, such that no text meets another text or another flag's staff,
 * in as few rows as possible. All ways of turning up to six flags are tried; with more, each gets a row of its own.
 */
export function placeFlags(
  flags: readonly Flag[],
  fontSize: number,
  [left, right]: readonly [number, number],
): PlacedFlag[] {
  const gap = fontSize * 0.35;
  const widths = flags.map(({ text }) => textWidth(text, fontSize) + 2 * gap);
  let best: { rows: number[]; ends: boolean[]; cost: number } | undefined;
  for (let turn = 0; turn < 2 ** Math.min(flags.length, 6); turn++) {
    const ends = flags.map((_, index) => (turn >> index) % 2 === 1);
    const spans = flags.map(({ x }, i): readonly [number, number] =>
      ends[i] ? [x - (widths[i] ?? 0), x] : [x, x + (widths[i] ?? 0)],
    );
    const outside = spans.reduce((sum, [from, to]) => sum + Math.max(0, left - from) + Math.max(0, to - right), 0);
    const rows = rowsFor(flags, spans);
    if (rows === undefined) continue;
    const cost = outside * 100 + Math.max(0, ...rows) * 10 + ends.filter(Boolean).length;
    if (best === undefined || cost < best.cost) best = { rows, ends, cost };
  }
  return flags.map((_, index) => ({
    row: best?.rows[index] ?? index,
    anchor: best?.ends[index] === true ? "end" : "start",
  }));
}

/** The lowest rows in which every text is clear of the others and of the staffs that reach past it. */
function rowsFor(flags: readonly Flag[], spans: readonly (readonly [number, number])[]): number[] | undefined {
  const rows = flags.map(() => 0);
  for (let round = 0; round <= flags.length * flags.length; round++) {
    const lift = conflict(flags, spans, rows);
    if (lift === undefined) return rows;
    rows[lift] = (rows[lift] ?? 0) + 1;
  }
  return undefined;
}

/** A flag that has to go one row up, or `undefined` when all are clear. */
function conflict(
  flags: readonly Flag[],
  spans: readonly (readonly [number, number])[],
  rows: readonly number[],
): number | undefined {
  for (let i = 0; i < flags.length; i++) {
    for (let j = 0; j < flags.length; j++) {
      const [a, b, rowA = 0, rowB = 0] = [spans[i], spans[j], rows[i], rows[j]];
      const staff = flags[j]?.x ?? 0;
      if (i === j || a === undefined || b === undefined) continue;
      if (staff > a[0] && staff < a[1] && rowB >= rowA) return i;
      if (rowA === rowB && a[0] < b[1] && b[0] < a[1] && j > i) return j;
    }
  }
  return undefined;
}
