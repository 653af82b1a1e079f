/** An interval that holds the underlying level with a given confidence; same unit as what it is made from. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** Standard normal quantiles for two-sided intervals. */
export const z95 = 1.959964;
export const z998 = 3.090232;

/**
 * Wilson's score interval for a share, 0-1. Source: Wilson (1927), JASA 22, 209-212; as recommended in the technical
 * guide of Public Health England, «Commonly used public health statistics and their confidence intervals» (2018).
 * @param successes counted persons with the trait
 * @param trials counted persons in all, above 0
 */
export function wilsonInterval(successes: number, trials: number, z = z95): Interval {
  const share = successes / trials;
  const spread = z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  const centre = share + (z * z) / (2 * trials);
  const scale = 1 + (z * z) / trials;
  return { lower: Math.max(0, (centre - spread) / scale), upper: Math.min(1, (centre + spread) / scale) };
}

/**
 * Byar's approximation to the exact Poisson interval for a count. Source: Breslow & Day (1987), Statistical Methods in
 * Cancer Research II, p. 69. Good from about ten and usable below; 0 has the lower limit 0.
 */
export function byarInterval(count: number, z = z95): Interval {
  const above = count + 1;
  const lower = count === 0 ? 0 : count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3;
  return { lower: Math.max(0, lower), upper: above * (1 - 1 / (9 * above) + z / (3 * Math.sqrt(above))) ** 3 };
}
