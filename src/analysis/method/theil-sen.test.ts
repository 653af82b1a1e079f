import fc from "fast-check";
import { expect, it } from "vitest";
import { theilSen } from "./theil-sen.ts";

const numbered = (values: readonly number[]) => values.map((value, index) => [index + 1, value] as const);

it("gives the slope of Helsel & Hirsch's example (10.1), which one odd value does not move", () => {
  expect(theilSen(numbered([1, 2, 3, 4, 5, 16, 7])).perYear).toBe(1);
});

it("gives the slope of Hollander & Wolfe's cloud seeding example (9.1)", () => {
  const { perYear, interval } = theilSen(numbered([1.26, 1.27, 1.12, 1.16, 1.03]));
  expect(perYear).toBeCloseTo(-0.05625, 10);
  // Five points reach 95 % only with all ten slopes: 1 − 2 × 0.0083.
  expect(interval?.lower).toBeCloseTo(-0.15, 10);
  expect(interval?.upper).toBeCloseTo(0.04, 10);
});

it("has no interval from three points", () => {
  expect(theilSen(numbered([1, 2, 3])).interval).toBeUndefined();
});

it("holds its estimate, follows the scale and turns with the sign", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 5, maxLength: 11 }), (values) => {
      const { perYear, interval } = theilSen(numbered(values));
      expect(interval?.lower).toBeLessThanOrEqual(perYear);
      expect(interval?.upper).toBeGreaterThanOrEqual(perYear);
      expect(theilSen(numbered(values.map((value) => value * 4 + 9))).perYear).toBeCloseTo(perYear * 4, 9);
      expect(theilSen(numbered(values.map((value) => -value))).perYear).toBeCloseTo(-perYear, 9);
    }),
  );
});
