import type { Cell, Mark } from "./cell.ts";

/** After minus before, and that as a part of before; only where both are figures (and before is not 0). */
export interface CellDifference {
  readonly difference: number | undefined;
  readonly relative: number | undefined;
}

/** Marks are ours and not the source's: they are no change of a figure. Nor is who hid it. */
export function sameFigure(a: Cell, b: Cell): boolean {
  if (a.kind === "value" && b.kind === "value") return a.value === b.value;
  if (a.kind === "missing" && b.kind === "missing") return a.why === b.why;
  return a.kind === b.kind;
}

/** The same to a reader: the same figure with the same marks, in whatever order they were put. */
export function sameShown(a: Cell, b: Cell): boolean {
  if (!sameFigure(a, b)) return false;
  const [before, after] = [marksOf(a), marksOf(b)];
  return before.length === after.length && before.every((mark) => after.includes(mark));
}

function marksOf(cell: Cell): readonly Mark[] {
  return cell.kind === "value" ? cell.marks : [];
}

export function differenceOf(before: Cell, after: Cell): CellDifference {
  if (before.kind !== "value" || after.kind !== "value") return { difference: undefined, relative: undefined };
  const difference = after.value - before.value;
  return { difference, relative: before.value === 0 ? undefined : difference / before.value };
}

/** How much a change matters: a figure that came, went or rose from nothing weighs more than any that changed. */
export function weightOf({ relative }: CellDifference): number {
  return relative === undefined ? Number.POSITIVE_INFINITY : Math.abs(relative);
}

/** How near the relative changes must lie to their median to be one and the same change. */
const sameShift = 0.02;

/**
 * The shift of a column as such: at least half of its `compared` figures have moved the same way by nearly the same part
 * (another definition, unit or denominator). The median of the relative changes, or `undefined`.
 */
export function shiftOf(changes: readonly CellDifference[], compared: number): number | undefined {
  const relative = changes.flatMap((change) => change.relative ?? []).sort((a, b) => a - b);
  if (relative.length < 10 || relative.length < compared / 2) return undefined;
  const median = relative[Math.floor(relative.length / 2)] ?? 0;
  const near = relative.filter((value) => Math.abs(value - median) <= sameShift).length;
  return near >= compared / 2 ? median : undefined;
}
