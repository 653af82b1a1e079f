import { type Tile, tileCentre, tileKey, tilesAround } from "./hex.ts";
import { itemAt } from "./item-at.ts";
import { neighbourLists, type Pair } from "./neighbours.ts";
import type { PlanePoint } from "./plane.ts";
import { seat } from "./seat.ts";

/** What is to be placed: where it would like to be, whom it belongs with, and who its neighbours are. */
export interface Arrangement {
  /** In units of a hexagon's width. */
  readonly wanted: readonly PlanePoint[];
  /** The direction from one neighbour to the next is kept as it is between these. */
  readonly original: readonly PlanePoint[];
  readonly pairs: readonly Pair[];
  /** By index; the same text for those that should lie together. */
  readonly group: readonly string[];
}

/** What counts, against a neighbour that is one hexagon off. */
const weights = { neighbour: 1, place: 0.02, sameGroup: 1.1, touching: 0.9 };

/** Everyone on a tile of their own, and what that costs. */
export class Board {
  readonly #arrangement: Arrangement;
  /** The neighbours of each, and the direction from them. */
  readonly #neighbours: readonly (readonly { readonly other: number; readonly x: number; readonly y: number }[])[];
  readonly #tiles: Tile[];
  readonly #taken: Map<string, number>;

  constructor(arrangement: Arrangement) {
    const { original, pairs, wanted } = arrangement;
    this.#arrangement = arrangement;
    this.#neighbours = neighbourLists(wanted.length, pairs).map((list, i) =>
      list.map((other) => {
        const [to, from] = [itemAt(original, i), itemAt(original, other)];
        const length = Math.sqrt((to.x - from.x) ** 2 + (to.y - from.y) ** 2);
        return { other, x: (to.x - from.x) / length, y: (to.y - from.y) / length };
      }),
    );
    this.#tiles = [...seat(wanted)];
    this.#taken = new Map(this.#tiles.map((tile, one) => [tileKey(tile), one]));
  }

  tile(one: number): Tile {
    return itemAt(this.#tiles, one);
  }

  tiles(): readonly Tile[] {
    return this.#tiles;
  }

  /** Who is on a tile. */
  at(tile: Tile): number | undefined {
    return this.#taken.get(tileKey(tile));
  }

  /** Puts some onto tiles that are free or become so, and says how much more that costs. */
  put(moves: ReadonlyMap<number, Tile>): number {
    const before = this.#cost(moves);
    for (const one of moves.keys()) this.#taken.delete(tileKey(this.tile(one)));
    for (const [one, tile] of moves) {
      this.#tiles[one] = tile;
      this.#taken.set(tileKey(tile), one);
    }
    return this.#cost(moves) - before;
  }

  #cost(moved: ReadonlyMap<number, Tile>): number {
    const { wanted, group } = this.#arrangement;
    let cost = 0;
    for (const one of moved.keys()) {
      const tile = this.tile(one);
      const [centre, wish] = [tileCentre(tile), itemAt(wanted, one)];
      cost += weights.place * ((centre.x - wish.x) ** 2 + (centre.y - wish.y) ** 2);
      for (const { other, x, y } of itemAt(this.#neighbours, one)) {
        const there = tileCentre(this.tile(other));
        cost += weights.neighbour * ((centre.x - there.x - x) ** 2 + (centre.y - there.y - y) ** 2);
      }
      for (const around of tilesAround(tile)) {
        const other = this.at(around);
        if (other === undefined) continue;
        cost -= weights.touching + (itemAt(group, other) === itemAt(group, one) ? weights.sameGroup : 0);
      }
    }
    return cost;
  }
}
