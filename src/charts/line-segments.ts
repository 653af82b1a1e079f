import type { Year } from "../data/codes.ts";
import type { LinePoint } from "./figure.ts";

/** A point that has a figure. */
export interface LineDot {
  readonly year: Year;
  readonly value: number;
}

/** The points that have a figure. */
export function dotsOf(points: readonly LinePoint[]): LineDot[] {
  return points.flatMap(({ year, cell }) => (cell.kind === "value" ? [{ year, value: cell.value }] : []));
}

/** Runs of points with figures, cut where one is missing and before a break. */
export function segments(points: readonly LinePoint[]): LineDot[][] {
  const runs: LineDot[][] = [];
  let open = false;
  for (const { year, cell, break: broken } of points) {
    if (cell.kind === "value") {
      const dot = { year, value: cell.value };
      const run = runs.at(-1);
      if (open && !broken && run !== undefined) run.push(dot);
      else runs.push([dot]);
    }
    open = cell.kind === "value";
  }
  return runs;
}
