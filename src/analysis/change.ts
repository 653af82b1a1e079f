import { cellValue } from "../data/cell.ts";
import type { Year } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import { roundTo } from "../data/format.ts";
import type { Indicator } from "../data/indicator.ts";
import { comparablePoints } from "./comparable.ts";
import { z95 } from "./method/interval.ts";
import { rateRatio, shareDifference } from "./method/two-counts.ts";
import type { Point, Series } from "./series.ts";
import { isDrawn, isFullCount, smallestRelevantDifference } from "./uncertainty.ts";

/** What became of a figure between two years. */
export interface Change {
  readonly from: Point;
  readonly to: Point;
  /** In the figure's unit: percentage points for shares. */
  readonly difference: number;
  /** Part of the first figure, 0.1 for a tenth more; absent from 0. */
  readonly relative: number | undefined;
  /**
   * `rise` and `fall` only when the interval leaves no change outside, and it is a twentieth or more; `uncertain` where chance
   * could have made it; `untested` for man-years and hours, which are not drawn by chance. What the population register counts
   * is known: `unchanged` where the two figures are the same as they are shown, `rise` or `fall` where they are not.
   */
  readonly kind: "rise" | "fall" | "unchanged" | "uncertain" | "untested";
}

/** Between two years of a series; `undefined` when one of them has no figure or a break or a bad year stands between. */
export function changeBetween(edition: Edition, series: Series, fromYear: Year, toYear: Year): Change | undefined {
  const points = comparablePoints(series);
  const from = points.find(({ year }) => year === fromYear);
  const to = points.find(({ year }) => year === toYear);
  return from && to && changeOf(edition, series.indicator, from, to);
}

/** Newcombe's interval for shares, the ratio's score interval for rates (see `method/two-counts.ts`). */
export function changeOf(edition: Edition, indicator: Indicator, from: Point, to: Point, z = z95): Change | undefined {
  const [before, after] = [cellValue(from.cell), cellValue(to.cell)];
  if (before === undefined || after === undefined) return undefined;
  const relative = before === 0 ? undefined : after / before - 1;
  return { from, to, difference: after - before, relative, kind: kindOf(edition, indicator, from, to, relative, z) };
}

function kindOf(
  edition: Edition,
  indicator: Indicator,
  from: Point,
  to: Point,
  relative: number | undefined,
  z: number,
): Change["kind"] {
  if (isFullCount(indicator)) return knownKind(indicator, from, to);
  if (indicator.kind !== "ratio" || !isDrawn(edition, indicator)) return "untested";
  const [before, after] = [countedOf(from), countedOf(to)];
  if (before === undefined || after === undefined) return "untested";
  if (relative !== undefined && Math.abs(relative) < smallestRelevantDifference) return "uncertain";
  const isShare = indicator.unit.kind === "share";
  const interval = isShare ? shareDifference(after, before, z) : rateRatio(after, before, z);
  const none = isShare ? 0 : 1;
  if (interval === undefined) return "uncertain";
  if (interval.lower > none) return "rise";
  return interval.upper < none ? "fall" : "uncertain";
}

function knownKind({ decimals }: Indicator, from: Point, to: Point): Change["kind"] {
  const [before, after] = [from, to].map(({ cell }) => roundTo(cellValue(cell) ?? 0, decimals));
  if (before === undefined || after === undefined || before === after) return "unchanged";
  return after > before ? "rise" : "fall";
}

function countedOf({ numerator, denominator }: Point): { count: number; base: number } | undefined {
  const count = numerator && cellValue(numerator);
  const base = denominator && cellValue(denominator);
  return count === undefined || base === undefined || base === 0 ? undefined : { count, base };
}
