interface Allowed {
  /** Counts two letters that have changed places with each other as one change, and not as two. */
  readonly swaps: boolean;
}

/**
 * How many letters to put in, take out or change to get from `from` to each beginning of `to`, the empty one first and the
 * whole last (Levenshtein 1966; with swaps optimal string alignment: Damerau 1964, without a letter being touched twice).
 */
export function editDistances(from: string, to: string, { swaps }: Allowed): readonly number[] {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped =
        swaps && row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      next.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforeLast = last;
    last = next;
  }
  return last;
}
