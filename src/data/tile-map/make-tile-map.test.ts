import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { beforeAll, describe, expect, it } from "vitest";
import { tileKey, tilesAround } from "./hex.ts";
import { makeTileMap, type TileMap } from "./make-tile-map.ts";
import { hangsTogether } from "./quality.ts";

const version = "2026-11-22";
const read = (dataset: string, name: string) =>
  csvParse(readFileSync(`data/${dataset}/${version}/${name}.csv`, "utf8"));

describe("makeTileMap(places)", () => {
  let map: TileMap;
  beforeAll(() => {
    map = makeTileMap(
      read("geografi", "kommuner").map((row) => ({
        code: row["kommunenr"] ?? "",
        county: row["fylkesnr"] ?? "",
        latitude: Number(row["bredde"]),
        longitude: Number(row["lengde"]),
      })),
    );
  }, 120_000);

  it("makes the map that data/geografi-fliser holds", () => {
    const rows = map.tiles.map(({ code, tile }) => [code, String(tile.column), String(tile.row)]);
    const kept = read("geografi-fliser", "fliser").map((row) => [row["kommunenr"], row["kolonne"], row["rad"]]);
    expect(rows).toEqual(kept);
  });

  it("gives all 357 municipalities a tile of their own", () => {
    expect(new Set(map.tiles.map(({ tile }) => tileKey(tile))).size).toBe(357);
  });

  it("keeps the country and each county in one piece, without holes", () => {
    expect(hangsTogether(map.tiles.map(({ tile }) => tile))).toBe(true);
    expect(map.quality.splitGroups).toEqual([]);
    const taken = new Set(map.tiles.map(({ tile }) => tileKey(tile)));
    const empty = map.tiles.flatMap(({ tile }) => tilesAround(tile)).filter((tile) => !taken.has(tileKey(tile)));
    const shutIn = empty.filter((tile) => tilesAround(tile).every((next) => taken.has(tileKey(next))));
    expect(shutIn).toEqual([]);
  });

  it("is as good as /om/ says", () => {
    const { neighbours, nearest, northSouth, eastWest } = map.quality;
    const said = readFileSync("src/pages/om.astro", "utf8").replaceAll(/\s+/g, " ");
    expect(said).toContain(`${Math.round(neighbours * 100)} prosent av kommunene som er naboer`);
    expect(said).toContain(`${Math.round(nearest * 100)} prosent ligger inntil`);
    const decimal = (value: number) => value.toFixed(3).replace(".", ",");
    expect(said).toContain(`rangkorrelasjon ${decimal(northSouth)} og ${decimal(eastWest)}`);
  });

  it("keeps four of five neighbours and nearly all of the order north to south and east to west", () => {
    expect(map.quality.neighbours).toBeGreaterThan(0.8);
    expect(map.quality.nearest).toBeGreaterThan(0.9);
    expect(map.quality.northSouth).toBeGreaterThan(0.97);
    expect(map.quality.eastWest).toBeGreaterThan(0.97);
  });
});
