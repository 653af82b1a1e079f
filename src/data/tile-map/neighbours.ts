import { distance, type PlanePoint } from "./plane.ts";

/** Two points by their index, the lower first. */
export type Pair = readonly [number, number];

/**
 * The Gabriel graph: two points are neighbours when no third one lies in the circle that has them as its diameter.
 * Source: K. R. Gabriel and R. R. Sokal, A New Statistical Approach to Geographic Variation Analysis (1969).
 */
export function gabrielPairs(points: readonly PlanePoint[]): readonly Pair[] {
  const pairs: Pair[] = [];
  points.forEach((a, i) => {
    points.slice(i + 1).forEach((b, offset) => {
      const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
      const radius = distance(a, b) / 2;
      const empty = points.every((c) => c === a || c === b || distance(c, middle) >= radius);
      if (empty) pairs.push([i, i + 1 + offset]);
    });
  });
  return pairs;
}

/** The neighbours of each point, by index. */
export function neighbourLists(count: number, pairs: readonly Pair[]): readonly (readonly number[])[] {
  const lists: number[][] = Array.from({ length: count }, () => []);
  for (const [a, b] of pairs) {
    lists[a]?.push(b);
    lists[b]?.push(a);
  }
  return lists;
}
