import { roundTo } from "../data/format.ts";
import type { RankingFigure } from "./figure.ts";

export interface RankedPlace {
  readonly place: RankingFigure["places"][number];
  /** 1 is the highest; those that are shown alike share the better one. `undefined` without a figure. */
  readonly rank: number | undefined;
  readonly tied: boolean;
}

/** Highest first; equal ones as given; those without a figure last, as given. */
export function rankPlaces({ places, decimals }: RankingFigure): readonly RankedPlace[] {
  const shown = places.flatMap((place) =>
    place.cell.kind === "value" ? [{ place, value: roundTo(place.cell.value, decimals) }] : [],
  );
  const sorted = shown.toSorted((a, b) => b.value - a.value);
  const ranked = sorted.map(({ place, value }) => ({
    place,
    rank: 1 + sorted.findIndex((other) => other.value === value),
    tied: sorted.filter((other) => other.value === value).length > 1,
  }));
  const without = places.filter(({ cell }) => cell.kind !== "value");
  return [...ranked, ...without.map((place) => ({ place, rank: undefined, tied: false }))];
}
