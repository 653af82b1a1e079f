import { cellValue } from "../data/cell.ts";
import type { CountyCode, Year } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import type { Indicator } from "../data/indicator.ts";
import { type RankInterval, rankIntervals } from "./method/rank-interval.ts";
import { pointAt, series } from "./series.ts";
import { intervalOf } from "./uncertainty.ts";

/** The ranks that a county might as well have among those with a figure; 1 is the highest. */
export interface CountyRank extends RankInterval {
  readonly of: number;
}

const cache = new WeakMap<Edition, Map<string, ReadonlyMap<CountyCode, CountyRank>>>();

/**
 * Of every county with a figure that year, reckoned once. A figure without an interval (man-years, ages of inhabitants, the
 * source's own) is taken as it stands. Empty for numbers of people, which follow from the size of a county.
 */
export function countyRanks(edition: Edition, indicator: Indicator, year: Year): ReadonlyMap<CountyCode, CountyRank> {
  const known = cache.get(edition) ?? new Map<string, ReadonlyMap<CountyCode, CountyRank>>();
  cache.set(edition, known);
  const key = `${indicator.id} ${year}`;
  const found = known.get(key) ?? makeRanks(edition, indicator, year);
  known.set(key, found);
  return found;
}

function makeRanks(edition: Edition, indicator: Indicator, year: Year): ReadonlyMap<CountyCode, CountyRank> {
  if (indicator.unit.kind === "count") return new Map();
  const placed = edition.geography.counties.flatMap(({ code }) => {
    const point = pointAt(series(edition, indicator.id, { kind: "county", code }), year);
    const value = cellValue(point.cell);
    if (value === undefined) return [];
    return [{ code, interval: intervalOf(edition, indicator, point) ?? { lower: value, upper: value } }];
  });
  const ranks = rankIntervals(placed.map(({ interval }) => interval));
  return new Map(
    placed.flatMap(({ code }, index) => {
      const rank = ranks[index];
      return rank === undefined ? [] : [[code, { ...rank, of: placed.length }] as const];
    }),
  );
}
