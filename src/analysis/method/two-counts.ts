import { type Interval, wilsonInterval, z95 } from "./interval.ts";

/** Persons with a trait, out of how many. */
export interface Counted {
  readonly count: number;
  /** Above 0. */
  readonly base: number;
}

/**
 * The interval of the difference `after` − `before` of two shares, −1 to 1: Newcombe's hybrid score interval (method 10).
 * Source: Newcombe (1998), Statistics in Medicine 17, 873-890. Taken as independent: many are counted in both years, which
 * makes the true interval narrower, so that a change is called certain too seldom rather than too often.
 */
export function shareDifference(after: Counted, before: Counted, z = z95): Interval {
  const [p1, p2] = [after.count / after.base, before.count / before.base];
  const first = wilsonInterval(after.count, after.base, z);
  const second = wilsonInterval(before.count, before.base, z);
  return {
    lower: p1 - p2 - Math.hypot(p1 - first.lower, second.upper - p2),
    upper: p1 - p2 + Math.hypot(first.upper - p1, p2 - second.lower),
  };
}

/**
 * The interval of the ratio `after` / `before` of two rates: the score interval, which has a closed form. Given the sum of
 * the two counts, one of them is binomial, and Wilson's interval of it is turned into one of the ratio. Source: Graham,
 * Mengersen & Morton (2003), Statistics in Medicine 22, 2071-2083. `undefined` where both counts are 0.
 */
export function rateRatio(after: Counted, before: Counted, z = z95): Interval | undefined {
  const both = after.count + before.count;
  if (both === 0) return undefined;
  const { lower, upper } = wilsonInterval(after.count, both, z);
  const scale = before.base / after.base;
  const odds = (share: number) => (share >= 1 ? Number.POSITIVE_INFINITY : (share / (1 - share)) * scale);
  return { lower: odds(lower), upper: odds(upper) };
}
