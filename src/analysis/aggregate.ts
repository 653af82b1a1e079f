import type { Area } from "../data/area.ts";
import { type Cell, type Mark, missingCell, valueCell } from "../data/cell.ts";
import type { Year } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import type { Component, Indicator } from "../data/indicator.ts";
import { ratioFactor } from "./ratio.ts";
import type { Point } from "./series.ts";
import { type SummationUnit, summationUnits, unitObservation } from "./units.ts";

/** A rate over less than this part of the area's denominator says too little about the area, and is withheld. */
const leastCoverage = 0.95;

/** A doubtful figure is passed on to a sum when its municipality is at least this part of the denominator. */
const doubtfulPart = 0.02;

type RatioIndicator = Extract<Indicator, { kind: "ratio" }>;

/**
 * A rate for several municipalities: the sum of the numerators over the sum of the denominators of those that have both,
 * counted on the same territory. `coverage` is their part of the area's denominator, 0-1.
 */
export function aggregateRatio(edition: Edition, indicator: RatioIndicator, area: Area, year: Year): Point {
  let numerator = 0;
  let denominator = 0;
  let left = 0;
  const weights = new Map<Mark, number>();
  for (const unit of summationUnits(edition, area)) {
    const above = unitObservation(edition, indicator.numerator, unit, year);
    const below = unitObservation(edition, indicator.denominator, unit, year);
    if (above.cell.kind === "value" && below.cell.kind === "value" && above.territory === below.territory) {
      numerator += above.cell.value;
      denominator += below.cell.value;
      for (const mark of new Set([...above.cell.marks, ...below.cell.marks])) {
        weights.set(mark, (weights.get(mark) ?? 0) + below.cell.value);
      }
    } else {
      left += nearestWeight(edition, indicator.denominator, unit, year);
    }
  }
  const coverage = denominator + left === 0 ? 0 : denominator / (denominator + left);
  const withheld = coverage < leastCoverage || denominator === 0;
  const cell: Cell = withheld
    ? missingCell("low-coverage")
    : valueCell((numerator / denominator) * ratioFactor(indicator.unit), passedOn(weights, denominator));
  return {
    year,
    cell,
    ...(withheld ? {} : { numerator: valueCell(numerator), denominator: valueCell(denominator) }),
    origin: "aggregated",
    coverage,
    break: false,
  };
}

/** The sum of a count over all municipalities of an area; withheld when one of them has no figure. */
export function aggregateCount(edition: Edition, component: Component, area: Area, year: Year): Point {
  let sum = 0;
  let left = 0;
  const weights = new Map<Mark, number>();
  for (const unit of summationUnits(edition, area)) {
    const { cell } = unitObservation(edition, component, unit, year);
    if (cell.kind !== "value") {
      left += nearestWeight(edition, component, unit, year);
      continue;
    }
    sum += cell.value;
    for (const mark of cell.marks) weights.set(mark, (weights.get(mark) ?? 0) + cell.value);
  }
  const complete = left === 0 && sum > 0;
  return {
    year,
    cell: complete ? valueCell(sum, passedOn(weights, sum)) : missingCell("low-coverage"),
    origin: "aggregated",
    coverage: sum + left === 0 ? 0 : sum / (sum + left),
    break: false,
  };
}

/** Marks of a whole year are passed on when most of the sum has them; doubt, when the part is large enough to matter. */
function passedOn(weights: ReadonlyMap<Mark, number>, total: number): Mark[] {
  return [...weights]
    .filter(([mark, weight]) => weight / total >= (mark === "doubtful" || mark === "corrected" ? doubtfulPart : 0.5))
    .map(([mark]) => mark);
}

/** What a unit without a figure would have weighed: its denominator that year, or in the nearest year that has one. */
function nearestWeight(edition: Edition, component: Component, unit: SummationUnit, year: Year): number {
  const byDistance = edition.years.toSorted((a, b) => Math.abs(a - year) - Math.abs(b - year) || b - a);
  for (const candidate of byDistance) {
    const { cell } = unitObservation(edition, component, unit, candidate);
    if (cell.kind === "value") return cell.value;
  }
  return Number.EPSILON;
}
