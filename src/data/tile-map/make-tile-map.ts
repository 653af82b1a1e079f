import { arrange } from "./arrange.ts";
import { equalise } from "./equalise.ts";
import type { Tile } from "./hex.ts";
import { itemAt } from "./item-at.ts";
import { gabrielPairs } from "./neighbours.ts";
import { project } from "./plane.ts";
import { qualityOf, type TileMapQuality } from "./quality.ts";

/** A municipality as far as the tile map knows it: an interior point in degrees, and the county to lie together with. */
export interface MapPlace {
  readonly code: string;
  readonly county: string;
  readonly latitude: number;
  readonly longitude: number;
}

export interface TileMap {
  /** In the order of the places; the westernmost column and the northernmost row are 0. */
  readonly tiles: readonly { readonly code: string; readonly tile: Tile }[];
  readonly quality: TileMapQuality;
}

/** A hexagon of the same size for each place, so that neighbours stay neighbours and the country is recognised. */
export function makeTileMap(places: readonly MapPlace[]): TileMap {
  const points = places.map(({ latitude, longitude }) => project(latitude, longitude));
  const pairs = gabrielPairs(points);
  const group = places.map(({ county }) => county);
  const tiles = fromZero(arrange({ wanted: equalise(points, pairs), original: points, pairs, group }));
  return {
    tiles: places.map(({ code }, index) => ({ code, tile: itemAt(tiles, index) })),
    quality: qualityOf(points, pairs, tiles, group),
  };
}

/** Rows move by an even number, so that the odd ones stay those that are shifted. */
function fromZero(tiles: readonly Tile[]): readonly Tile[] {
  const north = Math.min(...tiles.map(({ row }) => row));
  const even = north - (north & 1);
  const west = Math.min(...tiles.map(({ column }) => column));
  return tiles.map(({ column, row }) => ({ column: column - west, row: row - even }));
}
