import type { MunicipalityCode, Year } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import type { Indicator } from "../data/indicator.ts";
import { type RankInterval, rankIntervals } from "./method/rank-interval.ts";
import { pointAt, series } from "./series.ts";
import { intervalOf } from "./uncertainty.ts";

export type Ranks = ReadonlyMap<MunicipalityCode, RankInterval>;

const cache = new WeakMap<Edition, Map<string, Ranks>>();

/**
 * The ranks that each municipality might as well have had, among all with a figure; reckoned once for all of them. Empty
 * where the indicator has no intervals (man-years, hours, numbers of inhabitants).
 */
export function ranksOf(edition: Edition, indicator: Indicator, year: Year): Ranks {
  const known = cache.get(edition) ?? new Map<string, Ranks>();
  cache.set(edition, known);
  const key = `${indicator.id} ${year}`;
  const found = known.get(key) ?? makeRanks(edition, indicator, year);
  known.set(key, found);
  return found;
}

function makeRanks(edition: Edition, indicator: Indicator, year: Year): Ranks {
  const placed = edition.geography.municipalities.flatMap(({ code }) => {
    const point = pointAt(series(edition, indicator.id, { kind: "municipality", code }), year);
    const interval = intervalOf(edition, indicator, point);
    return interval === undefined ? [] : [{ code, interval }];
  });
  const ranks = rankIntervals(placed.map(({ interval }) => interval));
  return new Map(
    placed.flatMap(({ code }, index) => (ranks[index] === undefined ? [] : [[code, ranks[index]] as const])),
  );
}
