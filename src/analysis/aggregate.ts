import type { Area } from "../data/area.ts";
import { type Cell, type Mark, missingCell, valueCell } from "../data/cell.ts";
import type { Year } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import type { Component, Indicator } from "../data/indicator.ts";
import { ratioFactor } from "./ratio.ts";
import type { Point } from "./series.ts";
import { eachOrTogether, type SummationUnit, summationUnits, unitObservation, unplacedUnits } from "./units.ts";

/** A rate over less than this part of the area's denominator says too little about the area, and is withheld. */
const leastCoverage = 0.95;

/** A doubtful figure is passed on to a sum when its municipality is at least this part of the denominator. */
const doubtfulPart = 0.02;

type RatioIndicator = Extract<Indicator, { kind: "ratio" }>;

/**
 * A rate for several municipalities: the sum of the numerators over the sum of the denominators of those that have both,
 * counted on the same territory. `coverage` is their part of the area's denominator, 0-1. Municipalities that may belong to
 * the area, when nothing tells whether they do, count as belonging and left out. Where the weight of one is known from no
 * year at all the coverage cannot be told, and is 0.
 */
export function aggregateRatio(edition: Edition, indicator: RatioIndicator, area: Area, year: Year): Point {
  let numerator = 0;
  let denominator = 0;
  const left: SummationUnit[] = [...unplacedUnits(edition, area)];
  const weights = new Map<Mark, number>();
  const add = (unit: SummationUnit) => {
    const above = unitObservation(edition, indicator.numerator, unit, year);
    const below = unitObservation(edition, indicator.denominator, unit, year);
    if (above.cell.kind !== "value" || below.cell.kind !== "value" || above.territory !== below.territory) return false;
    numerator += above.cell.value;
    denominator += below.cell.value;
    for (const mark of new Set([...above.cell.marks, ...below.cell.marks])) {
      weights.set(mark, (weights.get(mark) ?? 0) + below.cell.value);
    }
    return true;
  };
  for (const unit of summationUnits(edition, area)) left.push(...eachOrTogether(unit, add));
  const coverage = coverageOf(denominator, weightOf(edition, indicator.denominator, left, year));
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

/** The sum of a count over all municipalities of an area; withheld when one of them, or that may be, has no figure. */
export function aggregateCount(edition: Edition, component: Component, area: Area, year: Year): Point {
  let sum = 0;
  const left: SummationUnit[] = [...unplacedUnits(edition, area)];
  const weights = new Map<Mark, number>();
  const add = (unit: SummationUnit) => {
    const { cell } = unitObservation(edition, component, unit, year);
    if (cell.kind !== "value") return false;
    sum += cell.value;
    for (const mark of cell.marks) weights.set(mark, (weights.get(mark) ?? 0) + cell.value);
    return true;
  };
  for (const unit of summationUnits(edition, area)) left.push(...eachOrTogether(unit, add));
  const complete = left.length === 0 && sum > 0;
  return {
    year,
    cell: complete ? valueCell(sum, passedOn(weights, sum)) : missingCell("low-coverage"),
    origin: "aggregated",
    coverage: coverageOf(sum, weightOf(edition, component, left, year)),
    break: false,
  };
}

/** Marks of a whole year are passed on when most of the sum has them; doubt, when the part is large enough to matter. */
function passedOn(weights: ReadonlyMap<Mark, number>, total: number): Mark[] {
  return [...weights]
    .filter(([mark, weight]) => weight / total >= (mark === "doubtful" || mark === "corrected" ? doubtfulPart : 0.5))
    .map(([mark]) => mark);
}

function coverageOf(covered: number, left: number | undefined): number {
  return left === undefined || covered + left === 0 ? 0 : covered / (covered + left);
}

/**
 * What units without a figure would have weighed together: each its denominator that year, or in the nearest year that has
 * one; `undefined` when one has none in any year.
 */
function weightOf(
  edition: Edition,
  component: Component,
  units: readonly SummationUnit[],
  year: Year,
): number | undefined {
  const byDistance = edition.years.toSorted((a, b) => Math.abs(a - year) - Math.abs(b - year) || b - a);
  let sum = 0;
  for (const unit of units) {
    const cells = byDistance.map((candidate) => unitObservation(edition, component, unit, candidate).cell);
    const nearest = cells.find((cell) => cell.kind === "value");
    if (nearest === undefined) return undefined;
    sum += nearest.value;
  }
  return sum;
}
