import { cellValue } from "../../data/cell.ts";
import type { Edition } from "../../data/edition.ts";
import type { Indicator } from "../../data/indicator.ts";
import type { Estimate } from "../method/random-effects.ts";
import type { Point } from "../series.ts";
import { countsPersons } from "../uncertainty.ts";

/**
 * A figure on a scale where chance gives all places with as many inhabitants the same error, whatever their level, so that
 * zeros and small places can stand in one funnel with the rest: the arcsine of the root of a share, the root of a rate; the
 * error is one over twice the root of the base. Source: Spiegelhalter (2005), Statistics in Medicine 24, appendix A.1, with the
 * 3/8 that keep small counts from looking further out than they are (Anscombe 1948, Biometrika 35, 246-254).
 * `undefined` where no chance process is assumed (man-years, hours, numbers of inhabitants) or there is no figure.
 */
export function onScale(edition: Edition, indicator: Indicator, point: Point): Estimate | undefined {
  if (indicator.kind !== "ratio" || !countsPersons(edition, indicator) || point.cell.kind !== "value") return undefined;
  const count = point.numerator && cellValue(point.numerator);
  const base = point.denominator && cellValue(point.denominator);
  if (count === undefined || base === undefined || base <= 0) return undefined;
  const root = Math.sqrt((count + 3 / 8) / (base + 3 / 4));
  const value = indicator.unit.kind === "share" ? Math.asin(Math.min(1, root)) : root;
  return { value, error: 1 / (2 * Math.sqrt(base + 1 / 2)) };
}

/** From the first to the second: the difference, and the error of it. */
export function between(first: Estimate, second: Estimate): Estimate {
  return { value: second.value - first.value, error: Math.hypot(first.error, second.error) };
}
