import type { Edition } from "../data/edition.ts";
import type { Component, Indicator } from "../data/indicator.ts";
import { byarInterval, type Interval, wilsonInterval, z95 } from "./interval.ts";
import type { Verdict } from "./profile-types.ts";
import { ratioFactor } from "./ratio.ts";
import type { Point } from "./series.ts";

/** Nearer to the country than this part of its figure, a difference is of no consequence however certain. */
export const smallestRelevantDifference = 0.05;

/** Further apart than this part of the reference figure, two figures are not alike, however uncertain they are. */
const furthestForSimilar = 0.1;

/** An interval wider than this part of the reference figure, to either side, cannot tell a likeness. */
const widestForSimilar = 0.25;

/**
 * The interval of a figure that counts persons: Wilson for shares, Byar for rates. `undefined` for man-years, hours and
 * counts, which no chance process has drawn from the inhabitants, and where there is no figure. Same unit as the figure.
 */
export function intervalOf(edition: Edition, indicator: Indicator, point: Point, z = z95): Interval | undefined {
  if (indicator.kind !== "ratio" || !countsPersons(edition, indicator)) return undefined;
  const { numerator, denominator } = point;
  if (point.cell.kind !== "value" || numerator?.kind !== "value" || denominator?.kind !== "value") return undefined;
  const factor = ratioFactor(indicator.unit);
  const interval = indicator.unit.kind === "share" ? wilsonInterval : byarRate;
  const { lower, upper } = interval(numerator.value, denominator.value, z);
  return { lower: lower * factor, upper: upper * factor };
}

/** How a municipality's figure stands against another area's, the latter taken as known. */
export function verdictOn(own: Point, interval: Interval | undefined, reference: Point): Verdict | undefined {
  if (own.cell.kind !== "value" || reference.cell.kind !== "value" || interval === undefined) return undefined;
  if (own.cell.marks.includes("doubtful")) return undefined;
  const level = reference.cell.value;
  const difference = Math.abs(own.cell.value - level) / level;
  const widest = Math.max(interval.upper - own.cell.value, own.cell.value - interval.lower) / level;
  const certain = interval.lower > level || interval.upper < level;
  if (certain && difference >= smallestRelevantDifference) return interval.lower > level ? "higher" : "lower";
  return difference < furthestForSimilar && widest < widestForSimilar ? "similar" : "uncertain";
}

function byarRate(count: number, base: number, z: number): Interval {
  const { lower, upper } = byarInterval(count, z);
  return { lower: lower / base, upper: upper / base };
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
