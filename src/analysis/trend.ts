import { cellValue } from "../data/cell.ts";
import type { Year } from "../data/codes.ts";
import { roundTo } from "../data/format.ts";
import { comparablePoints } from "./comparable.ts";
import { mannKendall } from "./method/mann-kendall.ts";
import { type Slope, theilSen } from "./method/theil-sen.ts";
import type { Point, Series } from "./series.ts";

/** Fewer points cannot show a trend at the 95 % level. */
export const leastPoints = 5;

/**
 * Where a development is going. `none`: no trend that chance could not make, or one that ends, by the figures as they are
 * shown, no further that way than it began. `same`: every figure is shown alike.
 */
export interface Trend {
  readonly direction: "rising" | "falling" | "none" | "same";
  /** The first and the last of the points that were looked at. */
  readonly from: Point;
  readonly to: Point;
  /** Two-sided, from the exact Mann–Kendall test. */
  readonly p: number;
  /** In the figure's unit per year. */
  readonly slope: Slope;
  readonly years: readonly Year[];
}

/**
 * The trend over the points after the last break, bad years left out. `undefined` with fewer than five, or when the last year
 * itself has no figure to go by. Needs no model of chance, and so holds for man-years and hours too.
 */
export function trendOf(series: Series, lastYear: Year): Trend | undefined {
  const points = comparablePoints(series);
  const [from, to] = [points[0], points.at(-1)];
  if (from === undefined || to === undefined || points.length < leastPoints || to.year !== lastYear) return undefined;
  const values = points.map(({ year, cell }) => [year, cellValue(cell) ?? 0] as const);
  const { s, p } = mannKendall(values.map(([, value]) => value));
  const shown = values.map(([, value]) => roundTo(value, series.indicator.decimals));
  const direction = directionOf(shown, p > 0.05 ? 0 : s);
  return { direction, from, to, p, slope: theilSen(values), years: points.map(({ year }) => year) };
}

/** Going somewhere: neither the same all the time nor without a direction. */
export function isMoving({ direction }: Trend): boolean {
  return direction === "rising" || direction === "falling";
}

/** The way of the trend, where there is one and the figures as they are shown bear it out. */
function directionOf(shown: readonly number[], s: number): Trend["direction"] {
  const [before = 0, after = 0] = [shown[0], shown.at(-1)];
  if (shown.every((value) => value === before)) return "same";
  if (s === 0 || Math.sign(after - before) !== Math.sign(s)) return "none";
  return s > 0 ? "rising" : "falling";
}
