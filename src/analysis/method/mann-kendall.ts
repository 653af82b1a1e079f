/** Kendall's S of a series in time, and how often chance alone gives one as far from 0. */
export interface KendallTest {
  /** Rising pairs less falling ones. */
  readonly s: number;
  /** Two-sided, from the exact distribution. */
  readonly p: number;
}

/**
 * The Mann–Kendall test of a trend. Asks only whether later values tend to be higher (or lower), so it holds for any
 * distribution, any spacing of the years and any over-dispersion: what a handful of yearly figures can bear. A regression
 * on so few points would need a variance that they cannot give. Sources: Mann (1945), Econometrica 13, 245-259; Kendall
 * (1975), Rank Correlation Methods. The distribution is exact, with ties: S = pairs − 2 × inversions, and the inversions of
 * a multiset are counted by the Gaussian multinomial coefficient (MacMahon 1915).
 * @param values in the order of time
 */
export function mannKendall(values: readonly number[]): KendallTest {
  let s = 0;
  for (const [index, value] of values.entries()) {
    for (const later of values.slice(index + 1)) s += Math.sign(later - value);
  }
  return { s, p: tailOf(Math.abs(s), values) };
}

/** P(S ≥ s) for n values without ties: what Kendall's table prints. */
export function kendallUpperTail(n: number, s: number): number {
  const counts = inversionCounts(n, []);
  const pairs = counts.length - 1;
  return sum(counts.slice(0, Math.floor((pairs - s) / 2) + 1)) / sum(counts);
}

function tailOf(s: number, values: readonly number[]): number {
  if (s === 0) return 1;
  const ties = [...Map.groupBy(values, (value) => value).values()].map((group) => group.length);
  const counts = inversionCounts(values.length, ties);
  const pairs = counts.length - 1;
  const asFar = counts.filter((_, inversions) => Math.abs(pairs - 2 * inversions) >= s);
  return Math.min(1, sum(asFar) / sum(counts));
}

const known = new Map<string, readonly number[]>();

/** How many orders of n values, some of them alike, have 0, 1, 2 … inversions. */
function inversionCounts(n: number, ties: readonly number[]): readonly number[] {
  const key = `${n} ${ties.toSorted().join()}`;
  const counts = known.get(key) ?? divided(factorial(n), ties);
  known.set(key, counts);
  return counts;
}

function factorial(n: number): number[] {
  let counts = [1];
  for (let i = 2; i <= n; i++) counts = timesBracket(counts, i);
  return counts;
}

function divided(counts: number[], ties: readonly number[]): number[] {
  let left = counts;
  for (const tie of ties) for (let i = 2; i <= tie; i++) left = overBracket(left, i);
  return left;
}

/** Multiplied by 1 + q + … + q^(i−1). */
function timesBracket(counts: readonly number[], i: number): number[] {
  return Array.from({ length: counts.length + i - 1 }, (_, k) => sum(counts.slice(Math.max(0, k - i + 1), k + 1)));
}

/** The inverse of `timesBracket`. */
function overBracket(counts: readonly number[], i: number): number[] {
  const out: number[] = [];
  for (let k = 0; k <= counts.length - i; k++) out.push((counts[k] ?? 0) - sum(out.slice(Math.max(0, k - i + 1), k)));
  return out;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
