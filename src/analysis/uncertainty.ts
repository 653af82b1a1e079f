import type { Year } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import type { Component, Indicator } from "../data/indicator.ts";
import { byarInterval, type Interval, wilsonInterval, z95 } from "./method/interval.ts";
import { ratioFactor } from "./ratio.ts";
import type { Point, Series } from "./series.ts";

/** Nearer to the country than this part of its figure, a difference is of no consequence however certain. */
export const smallestRelevantDifference = 0.05;

/**
 * The interval of a figure that counts persons who might as well have been some more or fewer: Wilson for shares, Byar for
 * rates. `undefined` for man-years, hours and counts, which no chance process has drawn from the inhabitants, for what the
 * population register knows of everyone, and where there is no figure. Same unit as the figure.
 */
export function intervalOf(edition: Edition, indicator: Indicator, point: Point, z = z95): Interval | undefined {
  if (indicator.kind !== "ratio" || !isDrawn(edition, indicator)) return undefined;
  const { numerator, denominator } = point;
  if (point.cell.kind !== "value" || numerator?.kind !== "value" || denominator?.kind !== "value") return undefined;
  const factor = ratioFactor(indicator.unit);
  const interval = indicator.unit.kind === "share" ? wilsonInterval : byarRate;
  const { lower, upper } = interval(numerator.value, denominator.value, z);
  return { lower: lower * factor, upper: upper * factor };
}

/** The 95 per cent intervals of all of a series' figures that have one, by year. */
export function intervalsOf(edition: Edition, { indicator, points }: Series): ReadonlyMap<Year, Interval> {
  return new Map(
    points.flatMap((point): [Year, Interval][] => {
      const interval = intervalOf(edition, indicator, point);
      return interval === undefined ? [] : [[point.year, interval]];
    }),
  );
}

function byarRate(count: number, base: number, z: number): Interval {
  const { lower, upper } = byarInterval(count, z);
  return { lower: lower / base, upper: upper / base };
}

/**
 * Whether a figure is of the inhabitants and not of what they are given. Everyone is in the population register: how many
 * there are and how old they are is known, however small the place, and no chance has drawn it.
 */
export function isFullCount({ theme }: Pick<Indicator, "theme">): boolean {
  return theme === "befolkning";
}

/** Whether chance has a part in a figure: it counts persons, and might as well have counted some more or fewer. */
export function isDrawn(edition: Edition, indicator: Extract<Indicator, { kind: "ratio" }>): boolean {
  return !isFullCount(indicator) && countsPersons(edition, indicator);
}

const personal = new WeakMap<Edition, Map<Indicator, boolean>>();

/** Whether what is counted is persons, by the unit of its column. */
export function countsPersons(edition: Edition, indicator: Extract<Indicator, { kind: "ratio" }>): boolean {
  const known = personal.get(edition) ?? new Map<Indicator, boolean>();
  personal.set(edition, known);
  const found = known.get(indicator) ?? unitOf(edition, indicator.numerator) === "personer";
  known.set(indicator, found);
  return found;
}

function unitOf(edition: Edition, { dataset, column }: Component): string | undefined {
  const resources = edition.datasets.get(dataset)?.descriptor.resources ?? [];
  return resources.flatMap((resource) => resource.schema.fields).find((field) => field.name === column)?.unit;
}
