import { nearestTile, type Tile, tileCentre, tileKey, tilesAround } from "./hex.ts";
import type { PlanePoint } from "./plane.ts";

/** A first tile for each point, in their order: the nearest one that is free. Points are in units of a hexagon's width. */
export function seat(points: readonly PlanePoint[]): readonly Tile[] {
  const taken = new Set<string>();
  return points.map((point) => {
    const tile = nearestFree(point, taken);
    taken.add(tileKey(tile));
    return tile;
  });
}

/** Looks in rings around the point; the first ring with a free tile has the nearest, near enough. */
function nearestFree(point: PlanePoint, taken: ReadonlySet<string>): Tile {
  const far = (tile: Tile) => (tileCentre(tile).x - point.x) ** 2 + (tileCentre(tile).y - point.y) ** 2;
  const seen = new Set<string>();
  let ring: readonly Tile[] = [nearestTile(point)];
  while (true) {
    const [best] = ring.filter((tile) => !taken.has(tileKey(tile))).toSorted((a, b) => far(a) - far(b));
    if (best !== undefined) return best;
    for (const tile of ring) seen.add(tileKey(tile));
    const outside = new Map(ring.flatMap(tilesAround).map((tile) => [tileKey(tile), tile]));
    ring = [...outside.values()].filter((tile) => !seen.has(tileKey(tile)));
  }
}
