/** Something measured in several ways, and its distance from another. */
export interface Near<Item> {
  readonly item: Item;
  /** In standard deviations, straight through all the measures. */
  readonly distance: number;
}

/**
 * Puts measures of different units on one scale: each in standard deviations from the mean of all, so that no unit weighs more
 * than another. What is not known stands at the mean. Source: Kaufman & Rousseeuw (1990), Finding Groups in Data, section 1.2.1.
 * @param rows the measures of each, as many of every one
 */
export function standardized(rows: readonly (readonly (number | undefined)[])[]): number[][] {
  const measures = rows[0]?.map((_, measure) => scaleOf(rows.map((row) => row[measure]))) ?? [];
  return rows.map((row) => measures.map(({ mean, spread }, measure) => ((row[measure] ?? mean) - mean) / spread));
}

/** The others by their Euclidean distance from the one at `index`, the nearest first. Same source, equation (7). */
export function nearestTo<Item>(
  index: number,
  items: readonly Item[],
  places: readonly (readonly number[])[],
): Near<Item>[] {
  const own = places[index] ?? [];
  return items
    .map((item, other) => ({ item, other, distance: distanceBetween(own, places[other] ?? []) }))
    .filter(({ other }) => other !== index)
    .sort((a, b) => a.distance - b.distance)
    .map(({ item, distance }) => ({ item, distance }));
}

function distanceBetween(a: readonly number[], b: readonly number[]): number {
  return Math.sqrt(a.reduce((sum, value, measure) => sum + (value - (b[measure] ?? value)) ** 2, 0));
}

function scaleOf(all: readonly (number | undefined)[]): { mean: number; spread: number } {
  const values = all.filter((value) => value !== undefined);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
  return { mean, spread };
}
