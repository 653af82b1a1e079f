/** Dots of one size, piled in columns side by side. Lengths are in the unit of the given places. */
export interface DotColumns {
  readonly diameter: number;
  /** From one dot's centre to the next one's above it: the diameter, or less where a column would be too high. */
  readonly step: number;
  /** From the axis to the top of the highest column. */
  readonly height: number;
  readonly columns: readonly { readonly x: number; readonly count: number }[];
  /** For each place, in the order given, how many dots of its column are below it. */
  readonly below: readonly number[];
}

/**
 * A dot plot (Wilkinson 1999, with fixed columns): each place's dot goes to the column nearest it, columns being one
 * dot wide, and lies on those already there. Dots are as large as `largest` or as much smaller, down to `smallest`, as
 * it takes for the highest column to stay within `maxHeight`; after that the columns are pressed together.
 */
export function dotColumns(
  places: readonly number[],
  largest: number,
  smallest: number,
  maxHeight: number,
): DotColumns {
  for (let diameter = largest; ; diameter = Math.max(smallest, diameter * 0.94)) {
    const { counts, below } = pile(places, diameter);
    const highest = Math.max(0, ...counts.values());
    if (highest * diameter > maxHeight && diameter > smallest) continue;
    const step = highest > 1 ? Math.min(diameter, (maxHeight - diameter) / (highest - 1)) : diameter;
    const columns = [...counts].sort(([a], [b]) => a - b).map(([column, count]) => ({ x: column * diameter, count }));
    return { diameter, step, height: highest === 0 ? 0 : diameter + (highest - 1) * step, columns, below };
  }
}

/** How many dots there are in each column, by its number from place 0, and where in its column each place came. */
function pile(places: readonly number[], diameter: number): { counts: Map<number, number>; below: number[] } {
  const counts = new Map<number, number>();
  const below = places.map((place) => {
    const column = Math.round(place / diameter);
    const count = counts.get(column) ?? 0;
    counts.set(column, count + 1);
    return count;
  });
  return { counts, below };
}

/**
 * The columns as one SVG path with the axis at y 0: a line up each column, to be stroked with round dashes of no length.
 * Needs a stroke of width `diameter`, round caps and the dashes «0 `step`».
 */
export function columnsPath({ columns, diameter, step }: DotColumns): string {
  const foot = round(-diameter / 2);
  // A little more than to the centre of the last dot, so that rounding cannot lose it.
  return columns.map(({ x, count }) => `M${round(x)} ${foot}v${round(-(count - 1) * step - 0.1)}`).join("");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
