import { itemAt } from "./item-at.ts";
import { neighbourLists, type Pair } from "./neighbours.ts";
import { distance, type PlanePoint } from "./plane.ts";

/** How much of the differences in distance is kept: 0 makes all neighbours equally far apart, 1 changes nothing. */
const kept = 0.22;
const rounds = 4000;
const pushRounds = 400;

/**
 * A gentle cartogram: neighbours keep their directions from each other and get distances near 1, so that crowded parts
 * of the country are spread and empty ones drawn together. Solved as a Poisson reconstruction by Gauss and Seidel's
 * method, the first point held; then points that are still nearer than 1 push each other apart.
 */
export function equalise(points: readonly PlanePoint[], pairs: readonly Pair[]): readonly PlanePoint[] {
  const lengths = pairs.map(([a, b]) => distance(itemAt(points, a), itemAt(points, b))).toSorted((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length / 2)] ?? 1;
  const placed = points.map(({ x, y }) => ({ x: x / usual, y: y / usual }));
  const wishes = neighbourLists(points.length, pairs).map((neighbours, i) =>
    neighbours.map((j) => {
      const [from, to] = [itemAt(points, j), itemAt(points, i)];
      const length = distance(from, to);
      const wanted = (length / usual) ** kept / length;
      return { j, x: (to.x - from.x) * wanted, y: (to.y - from.y) * wanted };
    }),
  );
  for (let round = 0; round < rounds; round++) {
    placed.forEach((point, i) => {
      const own = wishes[i] ?? [];
      if (i === 0 || own.length === 0) return;
      point.x = own.reduce((sum, { j, x }) => sum + itemAt(placed, j).x + x, 0) / own.length;
      point.y = own.reduce((sum, { j, y }) => sum + itemAt(placed, j).y + y, 0) / own.length;
    });
  }
  for (let round = 0; round < pushRounds; round++) pushApart(placed);
  return placed;
}

/** Moves every two points that are nearer than 1 a little away from each other. */
function pushApart(points: { x: number; y: number }[]): void {
  points.forEach((a, i) => {
    for (const b of points.slice(i + 1)) {
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const length = Math.sqrt(dx * dx + dy * dy);
      if (length >= 1 || length === 0) continue;
      const push = (0.2 * (1 - length)) / length;
      a.x -= dx * push;
      a.y -= dy * push;
      b.x += dx * push;
      b.y += dy * push;
    }
  });
}
