import { type Area, areaKey } from "../data/area.ts";
import { type Cell, type Mark, missingCell, valueCell } from "../data/cell.ts";
import type { IndicatorId, MunicipalityCode, Year } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import type { Indicator } from "../data/indicator.ts";
import { aggregateCount, aggregateRatio } from "./aggregate.ts";
import { ratioFactor } from "./ratio.ts";
import { unplacedUnits } from "./units.ts";

/** Where a point comes from: the source's own figure, our division, our sum over municipalities. */
export type Origin = "observed" | "aggregated" | "official";

/** One year of a series. Shares are per cent (0-100), rates per the unit's `per`. */
export interface Point {
  readonly year: Year;
  readonly cell: Cell;
  /** What was divided by what; absent where the indicator has no parts or the source gave the result. */
  readonly numerator?: Cell;
  readonly denominator?: Cell;
  readonly origin: Origin;
  /** For sums: the part of the area's denominator that the municipalities with figures have, 0-1. */
  readonly coverage?: number;
  /** True when this point is not comparable with the one before it. */
  readonly break: boolean;
}

export interface Series {
  readonly indicator: Indicator;
  readonly area: Area;
  /** Ascending, one for each of the edition's years (national series: the years that the source has). */
  readonly points: readonly Point[];
}

const cache = new WeakMap<Edition, Map<string, Series>>();

/**
 * The development of an indicator in an area, over all years of the edition. Municipalities from their own figures;
 * areas from the source's own figure where there is one, otherwise from sums. Reckoned once per edition.
 */
export function series(edition: Edition, indicatorId: IndicatorId, area: Area): Series {
  const known = cache.get(edition) ?? new Map<string, Series>();
  cache.set(edition, known);
  const key = `${indicatorId} ${areaKey(area)}`;
  const found = known.get(key) ?? makeSeries(edition, edition.indicator(indicatorId), area);
  known.set(key, found);
  return found;
}

/** The point of one year; a missing one where the series has none. */
export function pointAt(of: Series, year: Year): Point {
  return (
    of.points.find((point) => point.year === year) ?? {
      year,
      cell: missingCell("not-collected"),
      origin: "observed",
      break: false,
    }
  );
}

function makeSeries(edition: Edition, indicator: Indicator, area: Area): Series {
  if (indicator.kind === "national") {
    const points = area.kind === "country" ? edition.national(indicator) : [];
    return {
      indicator,
      area,
      points: points.map(({ year, cell }) => ({ year, cell, origin: "observed", break: false })),
    };
  }
  const only = edition.geography.members(area);
  const alone = only.length === 1 && unplacedUnits(edition, area).length === 0;
  const code = area.kind === "municipality" || alone ? only[0]?.code : undefined;
  const territories: string[] = [];
  const points = edition.years.map((year): Point => {
    if (code === undefined) return areaPoint(edition, indicator, area, year);
    const { point, territory } = municipalityPoint(edition, indicator, code, year);
    if (point.cell.kind !== "value") return point;
    const moved = territories.length > 0 && territories.at(-1) !== territory;
    territories.push(territory);
    return moved ? markBreak(point) : point;
  });
  return { indicator, area, points: points.map((point) => markKnownBreak(point, indicator)) };
}

function areaPoint(
  edition: Edition,
  indicator: Exclude<Indicator, { kind: "national" }>,
  area: Area,
  year: Year,
): Point {
  const official = edition.official(indicator, area, year);
  if (official !== undefined) return { year, cell: official, origin: "official", break: false };
  if (indicator.kind === "ratio") return aggregateRatio(edition, indicator, area, year);
  if (indicator.additive) return aggregateCount(edition, indicator.value, area, year);
  return { year, cell: missingCell("not-additive"), origin: "aggregated", break: false };
}

function municipalityPoint(
  edition: Edition,
  indicator: Exclude<Indicator, { kind: "national" }>,
  code: MunicipalityCode,
  year: Year,
): { point: Point; territory: string } {
  if (indicator.kind === "direct") {
    const { cell, territory } = edition.observation(indicator.value, code, year);
    return { point: { year, cell, origin: "observed", break: false }, territory };
  }
  const above = edition.observation(indicator.numerator, code, year);
  const below = edition.observation(indicator.denominator, code, year);
  const cell = divide(above.cell, below.cell, above.territory === below.territory, ratioFactor(indicator.unit));
  const parts = { numerator: above.cell, denominator: below.cell };
  return { point: { year, cell, ...parts, origin: "observed", break: false }, territory: above.territory };
}

/** A hidden part hides the whole; a missing part gives its reason; different territories give no figure. */
function divide(above: Cell, below: Cell, sameTerritory: boolean, factor: number): Cell {
  if (above.kind === "hidden") return above;
  if (below.kind === "hidden") return below;
  if (above.kind === "missing") return above;
  if (below.kind === "missing") return below.why === "no-municipality" ? missingCell("border-change") : below;
  if (!sameTerritory) return missingCell("border-change");
  if (below.value === 0) return missingCell("not-collected");
  return valueCell((above.value / below.value) * factor, union(above.marks, below.marks));
}

function union(a: readonly Mark[], b: readonly Mark[]): Mark[] {
  return [...new Set([...a, ...b])];
}

function markKnownBreak(point: Point, indicator: Indicator): Point {
  return indicator.breaks.some((entry) => entry.year === point.year) ? markBreak(point) : point;
}

function markBreak(point: Point): Point {
  if (point.cell.kind !== "value") return point;
  return { ...point, cell: valueCell(point.cell.value, union(point.cell.marks, ["break"])), break: true };
}
