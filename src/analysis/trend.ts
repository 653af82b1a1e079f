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
 * shown, no further that way than it began.
 */
export interface Trend {
  readonly direction: "rising" | "falling" | "none";
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
  const [before, after] = [from, to].map(({ cell }) => roundTo(cellValue(cell) ?? 0, series.indicator.decimals));
  const isBorneOut = Math.sign((after ?? 0) - (before ?? 0)) === Math.sign(s);
  const direction = p > 0.05 || !isBorneOut ? "none" : s > 0 ? "rising" : "falling";
  return { direction, from, to, p, slope: theilSen(values), years: points.map(({ year }) => year) };
}
