import type { Interval } from "./interval.ts";

/** The ranks that a place might as well have; 1 is the highest. */
export interface RankInterval {
  readonly best: number;
  readonly worst: number;
}

/**
 * Given intervals of all places: those wholly above one's own are surely above it, those wholly below surely below, and any
 * rank between is possible. Needs no simulation, and so no chance. Source: Klein, Wright & Wieczorek (2020), «A joint
 * confidence region for an overall ranking of populations», Journal of the Royal Statistical Society C 69, 589-606. With
 * intervals of 95 % each it holds a place's true rank in more than 95 of 100 (tried by simulation in the test); for all places at
 * once the intervals must be wider.
 */
export function rankIntervals(intervals: readonly Interval[]): RankInterval[] {
  const lowers = intervals.map(({ lower }) => lower).sort((a, b) => a - b);
  const uppers = intervals.map(({ upper }) => upper).sort((a, b) => a - b);
  return intervals.map(({ lower, upper }) => ({
    best: 1 + lowers.length - countUpTo(lowers, upper),
    worst: intervals.length - countBelow(uppers, lower),
  }));
}

/** How many of the sorted numbers are at most `limit`. */
function countUpTo(sorted: readonly number[], limit: number): number {
  return firstWhere(sorted, (value) => value > limit);
}

/** How many of the sorted numbers are below `limit`. */
function countBelow(sorted: readonly number[], limit: number): number {
  return firstWhere(sorted, (value) => value >= limit);
}

function firstWhere(sorted: readonly number[], holds: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(sorted[middle] ?? Number.POSITIVE_INFINITY)) high = middle;
    else low = middle + 1;
  }
  return low;
}
