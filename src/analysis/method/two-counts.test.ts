import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rateRatio, shareDifference } from "./two-counts.ts";

const of = (count: number, base: number) => ({ count, base });

describe("shareDifference", () => {
  // Newcombe (1998), Statistics in Medicine 17, 873-890, table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
  ])("is the published interval of %i/%i − %i/%i", (a, m, b, n, lower, upper) => {
    const interval = shareDifference(of(a, m), of(b, n));
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });
});

describe("rateRatio", () => {
  it("is near the textbook's interval of breast cancer after fluoroscopy (Rothman & Greenland 1998, chapter 14)", () => {
    const interval = rateRatio(of(41, 28_010), of(15, 19_017));
    const textbook = (side: number) =>
      Math.exp(Math.log(41 / 28_010 / (15 / 19_017)) + side * 1.96 * Math.hypot(41 ** -0.5, 15 ** -0.5));
    expect(interval?.lower).toBeCloseTo(textbook(-1), 1);
    expect(interval?.upper).toBeCloseTo(textbook(1), 1);
  });

  it("holds where the score test's deviation is exactly z, which is how the interval is defined", () => {
    fc.assert(
      fc.property(count, base, count, base, (a, m, b, n) => {
        const interval = rateRatio(of(a, m), of(b, n));
        for (const ratio of interval === undefined ? [] : [interval.lower, interval.upper]) {
          // With no cases one of the limits is 0 or infinite.
          if (a === 0 || b === 0) continue;
          const odds = (ratio * m) / n;
          expect(Math.abs((a - b * odds) / Math.sqrt((a + b) * odds))).toBeCloseTo(1.959964, 4);
        }
      }),
    );
  });
});

const count = fc.integer({ min: 0, max: 5000 });
const base = fc.integer({ min: 5000, max: 100_000 });

it("holds the estimate, and turns about when the years do", () => {
  fc.assert(
    fc.property(count, base, count, base, (a, m, b, n) => {
      const difference = shareDifference(of(a, m), of(b, n));
      const reversed = shareDifference(of(b, n), of(a, m));
      expect(difference.lower).toBeLessThanOrEqual(a / m - b / n + 1e-12);
      expect(difference.upper).toBeGreaterThanOrEqual(a / m - b / n - 1e-12);
      expect(reversed.lower).toBeCloseTo(-difference.upper, 10);
      const ratio = rateRatio(of(a + 1, m), of(b + 1, n));
      const turned = rateRatio(of(b + 1, n), of(a + 1, m));
      expect((ratio?.lower ?? 0) * (turned?.upper ?? 0)).toBeCloseTo(1, 8);
      expect(ratio?.lower).toBeLessThanOrEqual((((a + 1) / m) * n) / (b + 1) + 1e-9);
    }),
  );
});
