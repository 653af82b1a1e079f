/** One place's figure and the standard error that chance gives it, both above 0 in size. */
export interface Estimate {
  readonly value: number;
  readonly error: number;
}

/** The variance of a standard normal deviation whose outermost tenths have been drawn in to ±1.2816. */
const keptByTenths = 0.678655;

/**
 * The variance between places beyond chance (τ²), as places differ for many reasons that no one would call news. Method of
 * moments (DerSimonian & Laird 1986) around a given centre, on deviations whose outermost tenths have been drawn in, so
 * that the places one looks for do not widen the measure they are held to. Source: Spiegelhalter (2005), «Funnel plots for
 * comparing institutional performance», Statistics in Medicine 24, 1185-1202, appendix A.3; what drawing in takes from the
 * spread of normal deviations is given back. 0 where chance is enough.
 * @param drawnIn the part of the deviations at each end that is drawn in
 */
export function varianceBetween(estimates: readonly Estimate[], centre: number, drawnIn: 0 | 0.1 = 0.1): number {
  if (estimates.length < 3) return 0;
  const deviations = winsorized(
    estimates.map(({ value, error }) => (value - centre) / error),
    drawnIn,
  );
  const n = deviations.length;
  const kept = drawnIn === 0 ? 1 : keptByTenths;
  const q = deviations.reduce((sum, z) => sum + z * z, 0) / kept;
  const weights = estimates.map(({ error }) => error ** -2);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
  return Math.max(0, (q - (n - 1)) / (total - squares / total));
}

/** How far a place lies from the centre, in standard errors that hold both chance and the variance between places. */
export function standardized({ value, error }: Estimate, centre: number, between: number): number {
  return (value - centre) / Math.sqrt(error * error + between);
}

/** The mean of the estimates, each weighted by its precision. */
export function pooled(estimates: readonly Estimate[]): number {
  const total = estimates.reduce((sum, { error }) => sum + error ** -2, 0);
  return estimates.reduce((sum, { value, error }) => sum + value * error ** -2, 0) / total;
}

function winsorized(values: readonly number[], part: number): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const cut = Math.floor(part * sorted.length);
  const [low, high] = [sorted[cut] ?? 0, sorted[sorted.length - 1 - cut] ?? 0];
  return values.map((value) => Math.min(high, Math.max(low, value)));
}
