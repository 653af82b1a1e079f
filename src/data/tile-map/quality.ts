import { mean } from "d3-array";
import { type Tile, tileCentre, touches } from "./hex.ts";
import { itemAt } from "./item-at.ts";
import type { Pair } from "./neighbours.ts";
import type { PlanePoint } from "./plane.ts";

/** How much of the country's shape a tile map has kept; each from 0 (or −1) to 1, where 1 is all of it. */
export interface TileMapQuality {
  /** The share of neighbours whose tiles touch. */
  readonly neighbours: number;
  /** The share of municipalities whose tile touches that of the one nearest to them. */
  readonly nearest: number;
  /** Rank correlation (Spearman's) between latitude in the plane and in the grid. */
  readonly northSouth: number;
  readonly eastWest: number;
  /** Groups whose tiles do not all hang together. */
  readonly splitGroups: readonly string[];
}

export function qualityOf(
  points: readonly PlanePoint[],
  pairs: readonly Pair[],
  tiles: readonly Tile[],
  group: readonly string[],
): TileMapQuality {
  const centres = tiles.map(tileCentre);
  const kept = pairs.filter(([a, b]) => touches(itemAt(tiles, a), itemAt(tiles, b)));
  const near = points.filter((_, i) => touches(itemAt(tiles, i), itemAt(tiles, nearestTo(points, i))));
  return {
    neighbours: kept.length / pairs.length,
    nearest: near.length / points.length,
    northSouth: rankCorrelation(
      points.map(({ y }) => y),
      centres.map(({ y }) => y),
    ),
    eastWest: rankCorrelation(
      points.map(({ x }) => x),
      centres.map(({ x }) => x),
    ),
    splitGroups: [...new Set(group)].filter((name) => !hangsTogether(tiles.filter((_, i) => group[i] === name))),
  };
}

function nearestTo(points: readonly PlanePoint[], index: number): number {
  const { x, y } = itemAt(points, index);
  const far = (other: PlanePoint) => (other.x - x) ** 2 + (other.y - y) ** 2;
  const others = points.map((point, i) => ({ i, far: i === index ? Number.POSITIVE_INFINITY : far(point) }));
  return others.reduce((best, other) => (other.far < best.far ? other : best)).i;
}

/** Whether one can walk over all the tiles without leaving them. */
export function hangsTogether(tiles: readonly Tile[]): boolean {
  const [first, ...rest] = tiles;
  if (first === undefined) return true;
  const reached = [first];
  let left = rest;
  for (const tile of reached) {
    reached.push(...left.filter((other) => touches(tile, other)));
    left = left.filter((other) => !touches(tile, other));
  }
  return left.length === 0;
}

/** Spearman's coefficient: Pearson's on ranks, where equal values share the mean of theirs. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranks(a), ranks(b)];
  const [meanX, meanY] = [mean(x) ?? 0, mean(y) ?? 0];
  let [xy, xx, yy] = [0, 0, 0];
  x.forEach((value, i) => {
    const [dx, dy] = [value - meanX, itemAt(y, i) - meanY];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  });
  return xy / Math.sqrt(xx * yy);
}

function ranks(values: readonly number[]): readonly number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const same = values.filter((other) => other === value).length;
    return below + (same + 1) / 2;
  });
}
