import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestTile, tileCentre, tileKey, tilesAround, touches } from "./hex.ts";
import { gabrielPairs } from "./neighbours.ts";
import { hangsTogether, rankCorrelation } from "./quality.ts";

const tile = fc.record({ column: fc.integer({ min: -50, max: 50 }), row: fc.integer({ min: -50, max: 50 }) });

describe("the grid of hexagons", () => {
  it("has six tiles around each, all at distance 1", () => {
    fc.assert(
      fc.property(tile, (one) => {
        const [a, ...around] = [one, ...tilesAround(one)].map(tileCentre);
        return (
          around.length === 6 &&
          around.every((b) => a !== undefined && Math.abs((a.x - b.x) ** 2 + (a.y - b.y) ** 2 - 1) < 1e-9)
        );
      }),
    );
  });

  it("knows touching from both sides, and the tile of its own centre", () => {
    fc.assert(fc.property(tile, (one) => tilesAround(one).every((other) => touches(other, one))));
    fc.assert(fc.property(tile, (one) => tileKey(nearestTile(tileCentre(one))) === tileKey(one)));
  });
});

describe("qualityOf, its parts", () => {
  it("ranks: 1 for the same order, −1 for the opposite, equal values share", () => {
    expect(rankCorrelation([1, 2, 30], [5, 6, 7])).toBeCloseTo(1);
    expect(rankCorrelation([1, 2, 30], [7, 6, 5])).toBeCloseTo(-1);
    expect(rankCorrelation([1, 2, 2, 3], [1, 2, 2, 3])).toBeCloseTo(1);
  });

  it("sees that a tile lies apart", () => {
    const [a, b] = [
      { column: 0, row: 0 },
      { column: 1, row: 0 },
    ];
    expect(hangsTogether([a, b])).toBe(true);
    expect(hangsTogether([a, b, { column: 4, row: 0 }])).toBe(false);
  });

  it("takes three points in a row for two pairs of neighbours", () => {
    expect(
      gabrielPairs([
        { x: 0, y: 0 },
        { x: 2, y: 0 },
        { x: 1, y: 0.1 },
      ]),
    ).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });
});
