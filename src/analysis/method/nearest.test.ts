import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestTo, standardized } from "./nearest.ts";

// Kaufman & Rousseeuw (1990), section 1.2.1, table 3: the age and height of four persons.
const persons = ["Ilan", "Jacqueline", "Kim", "Lieve"];
const inCentimetres = [
  [35, 190],
  [40, 190],
  [35, 160],
  [40, 160],
];

describe("standardized and nearestTo", () => {
  it("give the book's figures, whether heights are in centimetres or feet", () => {
    const inFeet = inCentimetres.map(([age = 0, height = 0]) => [age, height / 30.48]);
    for (const rows of [inCentimetres, inFeet]) {
      const places = standardized(rows);
      for (const [index, expected] of [
        [-1, 1],
        [1, 1],
        [-1, -1],
        [1, -1],
      ].entries()) {
        for (const [measure, value] of expected.entries()) expect(places[index]?.[measure]).toBeCloseTo(value, 10);
      }
      const near = nearestTo(0, persons, places);
      expect(new Set(near.slice(0, 2).map(({ item }) => item))).toEqual(new Set(["Jacqueline", "Kim"]));
      expect(near.map(({ distance }) => distance.toFixed(2))).toEqual(["2.00", "2.00", "2.83"]);
    }
  });

  it("put what is not known at the mean, and what is the same of all at nothing", () => {
    const places = standardized([
      [1, undefined, 7],
      [3, 5, 7],
      [5, 9, 7],
    ]);
    expect(places[0]?.[1]).toBe(0);
    expect(places.map((place) => place[2])).toEqual([0, 0, 0]);
  });

  it("do not care for units, for where the scale begins, or for the order of the others", () => {
    const measure = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(measure, measure, measure), { minLength: 3, maxLength: 20 }), (rows) => {
        const items = rows.map((_, index) => index);
        const distances = (of: readonly (readonly number[])[], index: number) =>
          new Map(nearestTo(index, items, standardized(of)).map(({ item, distance }) => [item, distance]));
        const own = distances(rows, 0);
        const scaled = distances(
          rows.map(([a, b, c]) => [7 * a - 3, b / 10, c]),
          0,
        );
        for (const [item, distance] of own) expect(scaled.get(item)).toBeCloseTo(distance, 8);
        const turned = distances(rows.toReversed(), rows.length - 1);
        for (const [item, distance] of own) expect(turned.get(rows.length - 1 - item)).toBeCloseTo(distance, 8);
      }),
    );
  });

  it("are as far one way as the other", () => {
    const places = standardized(inCentimetres);
    const from = (index: number, to: number) =>
      nearestTo(index, [0, 1, 2, 3], places).find(({ item }) => item === to)?.distance;
    for (const [a, b] of [
      [0, 1],
      [0, 3],
      [2, 1],
    ] as const)
      expect(from(a, b)).toBe(from(b, a));
  });
});
