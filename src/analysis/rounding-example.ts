import { type Area, country } from "../data/area.ts";
import { cellValue } from "../data/cell.ts";
import type { Edition } from "../data/edition.ts";
import { formatNumber, roundTo } from "../data/format.ts";
import type { Indicator } from "../data/indicator.ts";
import { comparablePoints } from "./comparable.ts";
import { type Point, series } from "./series.ts";

/** A change that comes out otherwise for who reckons it of the other kind of figures: those shown, or those with all decimals. */
export interface RoundingExample {
  readonly indicator: Indicator;
  readonly place: string;
  readonly from: Point;
  readonly to: Point;
  /** As the site tells it, a size without sign, written with its decimals: «3,5». */
  readonly told: string;
  /** What the other figures give: never the same. */
  readonly other: string;
}

/** What per cent are told with on the site. */
const percentDecimals = 1;

/**
 * Of an edition's own figures, the first place (the country, then the counties) and indicator with a change in percentage points
 * that the exact figures would round otherwise, and one in per cent that the shown figures would. `undefined` where there is none.
 */
export function roundingExamples(edition: Edition): {
  readonly points: RoundingExample | undefined;
  readonly percent: RoundingExample | undefined;
} {
  const counties = edition.geography.counties.map(({ code }): Area => ({ kind: "county", code }));
  const changes = [country, ...counties].flatMap((area) => changesIn(edition, area));
  return {
    points: changes.find(({ indicator, told, other }) => indicator.unit.kind === "share" && told !== other),
    percent: changes.find(({ indicator, told, other }) => indicator.unit.kind !== "share" && told !== other),
  };
}

/** The change of every indicator over the years that can be compared. */
function changesIn(edition: Edition, area: Area): RoundingExample[] {
  return [...edition.indicators.values()].flatMap((indicator) => {
    const points = comparablePoints(series(edition, indicator.id, area));
    const [from, to] = [points[0], points.at(-1)];
    const [before, after] = [from, to].map((point) => point && cellValue(point.cell));
    if (from === undefined || to === undefined || from === to || before === undefined || after === undefined) return [];
    const { decimals } = indicator;
    const [shownBefore, shownAfter] = [roundTo(before, decimals), roundTo(after, decimals)];
    if (shownBefore === shownAfter || shownBefore <= 0) return [];
    const size = (value: number, kept: number) => formatNumber(Math.abs(value), kept);
    const written =
      indicator.unit.kind === "share"
        ? { told: size(shownAfter - shownBefore, decimals), other: size(after - before, decimals) }
        : { told: percentOf(before, after, size), other: percentOf(shownBefore, shownAfter, size) };
    return [{ indicator, place: edition.geography.areaName(area), from, to, ...written }];
  });
}

function percentOf(before: number, after: number, size: (value: number, kept: number) => string): string {
  return size((after / before - 1) * 100, percentDecimals);
}
