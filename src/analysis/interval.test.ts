import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byarInterval, wilsonInterval } from "./interval.ts";

describe("wilsonInterval", () => {
  // Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3 (score without continuity correction).
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("agrees with the published interval of %i of %i", (successes, trials, lower, upper) => {
    const interval = wilsonInterval(successes, trials);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  it("holds its estimate and stays within 0 and 1", () => {
    const counts = fc
      .integer({ min: 1, max: 100_000 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(counts, ([successes, trials]) => {
        const { lower, upper } = wilsonInterval(successes, trials);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(successes / trials + 1e-12);
        expect(upper).toBeGreaterThanOrEqual(successes / trials - 1e-12);
      }),
    );
  });
});

describe("byarInterval", () => {
  // The exact Poisson limits, from the chi-square distribution (Breslow & Day 1987, table 2.10): Byar comes within 1 %.
  it.each([
    [10, 4.8, 18.39],
    [25, 16.18, 36.9],
    [100, 81.36, 121.63],
  ])("is near the exact interval of %i", (count, lower, upper) => {
    const interval = byarInterval(count);
    expect(interval.lower / lower).toBeCloseTo(1, 2);
    expect(interval.upper / upper).toBeCloseTo(1, 2);
  });

  it("begins at nothing for a count of nothing", () => {
    expect(byarInterval(0).lower).toBe(0);
    expect(byarInterval(0).upper).toBeGreaterThan(3);
  });
});
