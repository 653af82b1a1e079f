import type { PlanePoint } from "./plane.ts";

/** A place in a grid of hexagons that stand on a corner; odd rows are shifted half a hexagon to the right. Row 0 is the northernmost. */
export interface Tile {
  readonly column: number;
  readonly row: number;
}

/** Between two rows, when a hexagon is 1 wide. */
export const rowHeight = Math.sqrt(3) / 2;

/** The middle of a tile in units of a hexagon's width; `y` grows northwards. */
export function tileCentre({ column, row }: Tile): PlanePoint {
  return { x: column + (row & 1) / 2, y: -row * rowHeight };
}

export function nearestTile({ x, y }: PlanePoint): Tile {
  const row = Math.round(-y / rowHeight);
  return { column: Math.round(x - (row & 1) / 2), row };
}

/** The six tiles around one: east, south-east, south-west, west, north-west, north-east. */
export function tilesAround({ column, row }: Tile): readonly Tile[] {
  const right = column + (row & 1);
  return [
    { column: column + 1, row },
    { column: right, row: row + 1 },
    { column: right - 1, row: row + 1 },
    { column: column - 1, row },
    { column: right - 1, row: row - 1 },
    { column: right, row: row - 1 },
  ];
}

export function tileKey({ column, row }: Tile): string {
  return `${column} ${row}`;
}

export function touches(a: Tile, b: Tile): boolean {
  return tilesAround(a).some(({ column, row }) => column === b.column && row === b.row);
}
