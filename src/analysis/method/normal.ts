/**
 * P(Z > z) of the standard normal distribution, also far out in the tail. Sources: the series of Marsaglia (2004),
 * «Evaluating the Normal Distribution», Journal of Statistical Software 11(4); from 3 the continued fraction 26.2.14 in
 * Abramowitz & Stegun (1964).
 */
export function upperTail(z: number): number {
  if (z < 0) return 1 - upperTail(-z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z >= 3) return density / fraction(z);
  let term = z;
  let sum = z;
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 - density * sum;
}

/** The two-sided p-value of a standardised deviation. */
export function twoSided(z: number): number {
  return Math.min(1, 2 * upperTail(Math.abs(z)));
}

/** z + 1/(z + 2/(z + 3/…)), from the inside out; 200 links are more than enough from 3 up. */
function fraction(z: number): number {
  let value = z;
  for (let link = 200; link >= 1; link--) value = z + link / value;
  return value;
}
