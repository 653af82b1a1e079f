import type { Board } from "./board.ts";
import { type Tile, tileKey, tilesAround } from "./hex.ts";

/**
 * Fills every empty tile that is shut in by others: a row of tiles from the hole to the coast moves one step inwards,
 * the row that costs least. No hole is left.
 */
export function fillHoles(board: Board): void {
  for (let hole = findHole(board); hole !== undefined; hole = findHole(board)) {
    let best: { readonly row: readonly Tile[]; readonly cost: number } | undefined;
    for (const row of rowsFrom(board, hole)) {
      const cost = shift(board, row, 1);
      shift(board, row, -1);
      if (best === undefined || cost < best.cost) best = { row, cost };
    }
    if (best === undefined) throw new Error("a hole without a way to the coast");
    shift(board, best.row, 1);
  }
}

/** Moves all along a row of tiles one step, forwards (1) into its first tile or back (−1) again. */
function shift(board: Board, row: readonly Tile[], way: 1 | -1): number {
  const moves = new Map<number, Tile>();
  row.forEach((tile, index) => {
    const one = board.at(tile);
    const to = row[index - way];
    if (one !== undefined && to !== undefined) moves.set(one, to);
  });
  return board.put(moves);
}

/** The shortest rows of tiles from a hole to each tile on the coast, the hole first. */
function rowsFrom(board: Board, hole: Tile): readonly (readonly Tile[])[] {
  const outside = outsideOf(board);
  const rows: (readonly Tile[])[] = [];
  const seen = new Set([tileKey(hole)]);
  let reached: readonly (readonly Tile[])[] = [[hole]];
  while (reached.length > 0) {
    const further: (readonly Tile[])[] = [];
    for (const row of reached) {
      for (const tile of tilesAround(row.at(-1) ?? hole)) {
        if (seen.has(tileKey(tile)) || board.at(tile) === undefined) continue;
        seen.add(tileKey(tile));
        further.push([...row, tile]);
      }
    }
    rows.push(...further.filter((row) => tilesAround(row.at(-1) ?? hole).some((tile) => outside.has(tileKey(tile)))));
    reached = further;
  }
  return rows;
}

function findHole(board: Board): Tile | undefined {
  const outside = outsideOf(board);
  return board
    .tiles()
    .flatMap(tilesAround)
    .find((tile) => board.at(tile) === undefined && !outside.has(tileKey(tile)));
}

/** The empty tiles that can be reached from the sea, within one tile of the outermost. */
function outsideOf(board: Board): ReadonlySet<string> {
  const columns = board.tiles().map(({ column }) => column);
  const rows = board.tiles().map(({ row }) => row);
  const [west, east] = [Math.min(...columns) - 2, Math.max(...columns) + 2];
  const [north, south] = [Math.min(...rows) - 1, Math.max(...rows) + 1];
  const start: Tile = { column: west, row: north };
  const seen = new Set([tileKey(start)]);
  const queue = [start];
  for (const tile of queue) {
    for (const next of tilesAround(tile)) {
      const within = next.column >= west && next.column <= east && next.row >= north && next.row <= south;
      if (!within || seen.has(tileKey(next)) || board.at(next) !== undefined) continue;
      seen.add(tileKey(next));
      queue.push(next);
    }
  }
  return seen;
}
