import { quantileSorted } from "d3-array";
import { roundTo } from "../data/format.ts";
import { type ScaleName, scaleNames } from "./theme.ts";

/** The municipalities with figures from `low` to `high`, both as they are shown and both included. */
export interface MapClass {
  readonly color: ScaleName;
  readonly low: number;
  readonly high: number;
}

/**
 * Classes with about as many municipalities each (quantiles), so that one that is far off does not paint all others
 * alike. Figures that are shown alike are in one class. Fewer classes where there are few different figures.
 */
export function mapClasses(values: readonly number[], decimals: number): readonly MapClass[] {
  const shown = values.map((value) => roundTo(value, decimals)).toSorted((a, b) => a - b);
  const starts = scaleNames.flatMap((_, index) => quantileSorted(shown, index / scaleNames.length) ?? []);
  const bounds = [...new Set(starts.map((start) => shown.find((value) => value >= start) ?? start))];
  return bounds.map((low, index) => {
    const next = bounds[index + 1] ?? Number.POSITIVE_INFINITY;
    const high = shown.findLast((value) => value < next) ?? low;
    return { color: colorOf(index, bounds.length), low, high };
  });
}

/** The class of a figure; `undefined` where it is in none. */
export function classOf(classes: readonly MapClass[], value: number, decimals: number): MapClass | undefined {
  const shown = roundTo(value, decimals);
  return classes.find(({ low, high }) => shown >= low && shown <= high);
}

/** Few classes are spread over the whole scale, and a single one is in the middle. */
function colorOf(index: number, count: number): ScaleName {
  const last = scaleNames.length - 1;
  const place = count === 1 ? last / 2 : (index * last) / (count - 1);
  return scaleNames[Math.round(place)] ?? "scale3";
}
