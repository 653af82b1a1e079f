import type { Interval } from "./interval.ts";
import { kendallUpperTail } from "./mann-kendall.ts";

export interface Slope {
  /** Change per unit of x, the median of all pairs'. */
  readonly perYear: number;
  /** At least 95 %, from the exact distribution of Kendall's S; absent where so few points cannot give one. */
  readonly interval: Interval | undefined;
}

/**
 * The slope of Theil and Sen, and its interval: not moved by one odd year. Sources: Theil (1950); Sen (1968), JASA 63,
 * 1379-1389; the interval as in Hollander & Wolfe, Nonparametric Statistical Methods, 9.3.
 * @param points year and value, the years different; at least two
 */
export function theilSen(points: readonly (readonly [year: number, value: number])[]): Slope {
  const slopes = points
    .flatMap(([year, value], index) =>
      points.slice(index + 1).map(([later, other]) => (other - value) / (later - year)),
    )
    .sort((a, b) => a - b);
  return { perYear: median(slopes), interval: intervalOf(points.length, slopes) };
}

function intervalOf(n: number, slopes: readonly number[]): Interval | undefined {
  const pairs = slopes.length;
  for (let s = pairs % 2; s <= pairs; s += 2) {
    if (kendallUpperTail(n, s) > 0.025) continue;
    const below = (pairs - (s - 2)) / 2;
    const lower = slopes[below - 1];
    const upper = slopes[pairs - below];
    return lower === undefined || upper === undefined ? undefined : { lower, upper };
  }
  return undefined;
}

/** Of sorted numbers; the mean of the two in the middle where there are two. Throws when there are none. */
export function median(sorted: readonly number[]): number {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (lower === undefined || upper === undefined) throw new Error("no median of nothing");
  return (lower + upper) / 2;
}
