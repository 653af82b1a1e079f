import { type Area, country } from "../../data/area.ts";
import { cellValue } from "../../data/cell.ts";
import type { Edition } from "../../data/edition.ts";
import type { Indicator } from "../../data/indicator.ts";
import { comparablePoints } from "../comparable.ts";
import { municipalIndicators } from "../profile.ts";
import { ratioFactor } from "../ratio.ts";
import { type Point, pointAt, type Series, series } from "../series.ts";
import { countsPersons } from "../uncertainty.ts";

/** An indicator in an area, with all that the searches for leads go by. */
export interface Subject {
  readonly indicator: Indicator;
  readonly area: Area;
  readonly own: Series;
  readonly country: Series;
  /** The edition's last year, also where the figure is doubtful: then the lead is set apart. */
  readonly latest: Point;
  /** Comparable points before the last year, oldest first. */
  readonly before: readonly Point[];
}

/** Fewer persons than this expected by the country's level, and a place is left out. */
const leastExpected = 5;

export type AreaKind = Area["kind"];

/**
 * The areas of a kind that have a figure in the edition's last year. None for numbers of inhabitants, which follow from the
 * size of a place, none in a year whose reporting is known to be bad, and none where only a handful of persons would be expected.
 */
export function subjectsOf(edition: Edition, indicator: Indicator, kind: AreaKind): Subject[] {
  const whole = series(edition, indicator.id, country);
  return areasOf(edition, kind).flatMap((area) => {
    const own = series(edition, indicator.id, area);
    const latest = pointAt(own, edition.year);
    if (latest.cell.kind !== "value" || latest.cell.marks.includes("incomplete")) return [];
    if (isTooSmall(edition, indicator, latest, pointAt(whole, edition.year))) return [];
    const before = latest.break ? [] : comparablePoints(own).filter(({ year }) => year < edition.year);
    return [{ indicator, area, own, country: whole, latest, before }];
  });
}

/** With the country's level so few would be expected that no scale makes chance and news alike to tell apart. */
function isTooSmall(edition: Edition, indicator: Indicator, { denominator }: Point, { cell }: Point): boolean {
  if (indicator.kind !== "ratio" || !countsPersons(edition, indicator)) return false;
  const base = denominator && cellValue(denominator);
  const level = cellValue(cell);
  return base === undefined || level === undefined || (base * level) / ratioFactor(indicator.unit) < leastExpected;
}

/** What leads are looked for in: all figures that places can be compared by. */
export function leadIndicators(edition: Edition): Indicator[] {
  return municipalIndicators(edition).filter(({ unit }) => unit.kind !== "count");
}

/** A county or group that is one municipality is looked at as that municipality. */
function areasOf({ geography }: Edition, kind: AreaKind): Area[] {
  const several = (area: Area) => geography.members(area).length > 1;
  switch (kind) {
    case "municipality":
      return geography.municipalities.map(({ code }): Area => ({ kind, code }));
    case "county":
      return geography.counties.map(({ code }): Area => ({ kind, code })).filter(several);
    case "kostra":
      return geography.kostraGroups.map(({ code }): Area => ({ kind, code })).filter(several);
    case "country":
      return [country];
    default:
      return kind satisfies never;
  }
}
