import { type Tile, tileKey, tilesAround } from "../data/tile-map/hex.ts";
import type { MapPlace } from "./figure.ts";

/** The measures of a grid of hexagons that stand on a corner. All are whole tenths, so that edges meet. */
export interface MapGrid {
  /** Of a hexagon. */
  readonly width: number;
  readonly side: number;
  /** Of the whole grid. */
  readonly height: number;
  centre(tile: Tile): { readonly x: number; readonly y: number };
}

/** The largest grid of these tiles that fits into a width, with room for half a line at each edge. */
export function mapGrid(tiles: readonly Tile[], fullWidth: number): MapGrid {
  const most = Math.max(1, ...tiles.map(({ column, row }) => column + 1 + (row & 1) / 2));
  const rows = Math.max(0, ...tiles.map(({ row }) => row));
  const inset = 1.5;
  const width = Math.floor(((fullWidth - 2 * inset) / most) * 5) / 5;
  const side = Math.round((width / Math.sqrt(3)) * 10) / 10;
  const left = (fullWidth - most * width) / 2;
  return {
    width,
    side,
    height: Math.ceil(rows * 1.5 * side + 2 * side + 2 * inset),
    centre: ({ column, row }) => ({
      x: left + (column + 0.5 + (row & 1) / 2) * width,
      y: inset + side + row * 1.5 * side,
    }),
  };
}

/** A path around one hexagon. */
export function hexagon({ width, side }: Pick<MapGrid, "width" | "side">, x: number, y: number): string {
  const [w, h] = [tenth(width / 2), tenth(side / 2)];
  return `M${tenth(x)} ${tenth(y - side)}l${w} ${h}v${side}l-${w} ${h}l-${w}-${h}v-${side}z`;
}

/** Lines between neighbouring tiles of different groups; the coast has none. */
export function borders(places: readonly MapPlace[], grid: MapGrid): string {
  const byTile = new Map(places.map((place) => [tileKey(place.tile), place]));
  const [w, h] = [tenth(grid.width / 2), tenth(grid.side / 2)];
  const lines = places.flatMap(({ tile, group }) => {
    const { x, y } = grid.centre(tile);
    // East, south-east and south-west: each border is met once.
    const edges = [
      `M${tenth(x + grid.width / 2)} ${tenth(y - grid.side / 2)}v${grid.side}`,
      `M${tenth(x + grid.width / 2)} ${tenth(y + grid.side / 2)}l-${w} ${h}`,
      `M${tenth(x)} ${tenth(y + grid.side)}l-${w}-${h}`,
    ];
    return edges.filter((_, way) => {
      const next = tilesAround(tile)[way];
      const other = next === undefined ? undefined : byTile.get(tileKey(next));
      return other !== undefined && other.group !== group;
    });
  });
  return lines.join("");
}

/** To one decimal. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}
