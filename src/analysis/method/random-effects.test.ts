import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pooled, standardized, varianceBetween } from "./random-effects.ts";

// The 13 trials of the BCG vaccine (Colditz et al. 1994): cases and others, vaccinated and not.
const trials = [
  [4, 119, 11, 128],
  [6, 300, 29, 274],
  [3, 228, 11, 209],
  [62, 13_536, 248, 12_619],
  [33, 5036, 47, 5761],
  [180, 1361, 372, 1079],
  [8, 2537, 10, 619],
  [505, 87_886, 499, 87_892],
  [29, 7470, 45, 7232],
  [17, 1699, 65, 1600],
  [186, 50_448, 141, 27_197],
  [5, 2493, 3, 2338],
  [27, 16_886, 29, 17_825],
].map(([a = 0, b = 0, c = 0, d = 0]) => ({
  value: Math.log(a / (a + b) / (c / (c + d))),
  error: Math.sqrt(1 / a - 1 / (a + b) + 1 / c - 1 / (c + d)),
}));

describe("varianceBetween", () => {
  it("is DerSimonian & Laird's of the BCG trials: 0.3088 (Viechtbauer 2010, Journal of Statistical Software 36(3))", () => {
    expect(varianceBetween(trials, pooled(trials), 0)).toBeCloseTo(0.3088, 4);
  });

  it("is less moved by one place far out when the ends are drawn in", () => {
    const far = [...trials, { value: 9, error: 0.1 }];
    expect(varianceBetween(far, 0)).toBeLessThan(varianceBetween(far, 0, 0) / 5);
  });

  it("is nothing where all are alike", () => {
    expect(varianceBetween(Array(20).fill({ value: 2, error: 0.1 }), 2)).toBe(0);
  });

  it("follows the square of the scale, and not the labels", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(trials, { minLength: 13 }), (shuffled) => {
        const scaled = shuffled.map(({ value, error }) => ({ value: value * 3, error: error * 3 }));
        expect(varianceBetween(scaled, -2.1) / varianceBetween(trials, -0.7)).toBeCloseTo(9, 8);
      }),
    );
  });
});

it("counts the variance between places as error", () => {
  expect(standardized({ value: 5, error: 3 }, 0, 16)).toBe(1);
});
