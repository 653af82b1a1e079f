import { type Arrangement, Board } from "./board.ts";
import { fillHoles } from "./fill-holes.ts";
import type { Tile } from "./hex.ts";

const rounds = 2800;
const firstThreshold = 3;
/** The share of the rounds after which only what is better is taken. */
const cooled = 0.95;
const lastRounds = 600;
const lastThreshold = 0.6;

/**
 * Gives each a tile of its own. First the nearest free one; then tiles are moved and swapped by threshold accepting,
 * which is annealing without an exponential: a step that costs more is taken while it costs less than a threshold that
 * sinks to nothing. Then holes are filled, and the places taken are shared out anew. The steps come from a fixed
 * sequence, so the answer is always the same.
 * Source: G. Dueck and T. Scheuer, Threshold Accepting (Journal of Computational Physics 90, 1990).
 */
export function arrange(arrangement: Arrangement): readonly Tile[] {
  const board = new Board(arrangement);
  const count = arrangement.wanted.length;
  const next = sequence(20_240_101);
  const walk = (lengthOfWalk: number, from: number, mayLeave: boolean): void => {
    for (let round = 0; round < lengthOfWalk; round++) {
      const threshold = from * Math.max(0, 1 - round / (lengthOfWalk * cooled)) ** 2;
      for (let step = 0; step < count; step++) {
        const one = next(count);
        const { column, row } = board.tile(one);
        tryStep(board, one, { column: column + next(5) - 2, row: row + next(5) - 2 }, threshold, mayLeave);
      }
    }
  };
  walk(rounds, firstThreshold, true);
  fillHoles(board);
  walk(lastRounds, lastThreshold, false);
  return board.tiles();
}

/** Moves one to a tile, and whoever is there to its old one, when that costs at most `threshold` more. */
function tryStep(board: Board, one: number, to: Tile, threshold: number, mayLeave: boolean): void {
  const from = board.tile(one);
  const other = board.at(to);
  if (other === one || (other === undefined && !mayLeave)) return;
  const there = other === undefined ? [] : [[other, from] as const];
  if (board.put(new Map([[one, to], ...there])) <= threshold) return;
  const back = other === undefined ? [] : [[other, to] as const];
  board.put(new Map([[one, from], ...back]));
}

/** Whole numbers from 0 up to a limit, always the same ones: Park and Miller's generator. */
function sequence(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}
