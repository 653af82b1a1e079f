/**
 * Each p-value adjusted for how many are looked at: the smallest false discovery rate at which it would be kept. Keeping
 * those at or below 0.05 lets at most one in twenty of the kept be chance. Source: Benjamini & Hochberg (1995), Journal of
 * the Royal Statistical Society B 57, 289-300; valid for positively dependent tests too (Benjamini & Yekutieli 2001).
 */
export function adjustForMany(p: readonly number[]): number[] {
  const order = p.map((value, index) => ({ value, index })).sort((a, b) => b.value - a.value);
  const adjusted = new Array<number>(p.length).fill(1);
  let least = 1;
  for (const [fromLast, { value, index }] of order.entries()) {
    least = Math.min(least, (value * p.length) / (p.length - fromLast));
    adjusted[index] = least;
  }
  return adjusted;
}
