import fc from "fast-check";
import { expect, test } from "vitest";
import { columnsPath, dotColumns } from "./dot-columns.ts";

test("dotColumns(places) piles dots that share a column, in the order given", () => {
  const { columns, below, diameter, step } = dotColumns([10.4, 20, 9.7, 10], 10, 5, 100);
  expect({ diameter, step }).toEqual({ diameter: 10, step: 10 });
  expect(columns).toEqual([
    { x: 10, count: 3 },
    { x: 20, count: 1 },
  ]);
  expect(below).toEqual([0, 0, 1, 2]);
});

test("dotColumns(places) makes dots smaller, then presses columns together, to stay within the height", () => {
  const alike = dotColumns(
    Array.from({ length: 357 }, () => 50),
    6,
    4,
    100,
  );
  expect(alike.diameter).toBe(4);
  expect(alike.height).toBeCloseTo(100);
});

test("dotColumns([]) is nothing", () => {
  expect(dotColumns([], 6, 4, 100)).toEqual({ diameter: 6, step: 6, height: 0, columns: [], below: [] });
});

test("dotColumns(places) loses no dot, moves none more than half a dot and stays within the height", () => {
  const places = fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { maxLength: 400 });
  fc.assert(
    fc.property(places, (given) => {
      const { columns, below, diameter, height } = dotColumns(given, 6, 4, 100);
      expect(columns.reduce((sum, { count }) => sum + count, 0)).toBe(given.length);
      expect(height).toBeLessThanOrEqual(100 + 1e-9);
      for (const [index, place] of given.entries()) {
        const column = columns.find(
          ({ x, count }) => Math.abs(x - place) <= diameter / 2 + 1e-9 && count > (below[index] ?? 0),
        );
        expect(column).toBeDefined();
      }
    }),
  );
});

test("columnsPath(columns) draws a line up each column to its last dot", () => {
  expect(columnsPath(dotColumns([10, 10, 10, 30], 10, 5, 100))).toBe("M10 -5v-20.1M30 -5v-0.1");
});
