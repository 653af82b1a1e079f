import { byarInterval, type Interval } from "./interval.ts";

/**
 * Within what limits chance alone would keep a share (0-1) of `base` persons whose true level is `level`. The score test's, so
 * that a share is outside exactly when its own Wilson interval leaves the level out. Source: Spiegelhalter (2005), «Funnel
 * plots for comparing institutional performance», Statistics in Medicine 24, 1185-1202, section 3.1 and appendix A.1.1.
 */
export function shareLimits(level: number, base: number, z: number): Interval {
  const spread = z * Math.sqrt((level * (1 - level)) / base);
  return { lower: Math.max(0, level - spread), upper: Math.min(1, level + spread) };
}

/**
 * The same for a rate per person, counted as a Poisson process: a rate is outside exactly when Byar's interval of its count
 * leaves the level out. Source as above, A.1.3; Byar's interval turned around by halving.
 */
export function rateLimits(level: number, base: number, z: number): Interval {
  const expected = level * base;
  const upper = firstCount(expected, (count) => byarInterval(count, z).lower > expected);
  const lower = firstCount(expected, (count) => byarInterval(count, z).upper >= expected);
  return { lower: lower / base, upper: upper / base };
}

/** The smallest count, not necessarily whole, from which on `holds`; `holds` is false below it and true above. */
function firstCount(expected: number, holds: (count: number) => boolean): number {
  let [low, high] = [0, 10 * expected + 50];
  if (holds(low)) return low;
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
