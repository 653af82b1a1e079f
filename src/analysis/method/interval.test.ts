import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byarInterval, wilsonInterval, z95, z998 } from "./interval.ts";

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

  it("is the mirror of the interval of those without the trait, and wider at 99.8 % than at 95 %", () => {
    const counts = fc
      .integer({ min: 1, max: 5000 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(counts, fc.constantFrom(z95, z998), ([k, n], z) => {
        const [own, others] = [wilsonInterval(k, n, z), wilsonInterval(n - k, n, z)];
        expect(others.lower).toBeCloseTo(1 - own.upper, 10);
        expect(others.upper).toBeCloseTo(1 - own.lower, 10);
        const [narrow, wide] = [wilsonInterval(k, n, z95), wilsonInterval(k, n, z998)];
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower + 1e-12);
        expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper - 1e-12);
      }),
    );
  });

  it.each([
    [z95, 0.95],
    [z998, 0.998],
  ])("holds the true share as often as it says, on average over all shares (z = %f)", (z, promised) => {
    for (const trials of [20, 50, 200]) {
      let held = 0;
      const shares = Array.from({ length: 199 }, (_, index) => (index + 1) / 200);
      for (const share of shares) {
        for (const [k, chance] of binomial(trials, share).entries()) {
          const { lower, upper } = wilsonInterval(k, trials, z);
          if (lower <= share && share <= upper) held += chance / shares.length;
        }
      }
      expect(Math.abs(held - promised)).toBeLessThan(0.01);
    }
  });
});

/** How likely each number of successes is; by logarithms, since the first is too small to be told from nothing. */
function binomial(trials: number, share: number): number[] {
  const logs = [trials * Math.log(1 - share)];
  for (let k = 1; k <= trials; k++) {
    logs.push((logs[k - 1] ?? 0) + Math.log((trials - k + 1) / k) + Math.log(share / (1 - share)));
  }
  return logs.map(Math.exp);
}

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

  it.each([
    [z95, 0.025, 0.02, 5],
    [z998, 0.001, 0.08, 5],
    [z95, 0.025, 0.002, 25],
    [z998, 0.001, 0.004, 25],
  ])(
    "leaves as much as it says outside: z = %f, %f in each tail, limits within a part of %f from %i up",
    (z, tail, off, from) => {
      for (let count = from; count <= 60; count++) {
        const [lower, upper] = exactPoisson(count, tail);
        const interval = byarInterval(count, z);
        expect(Math.abs(interval.lower / lower - 1), `${count}`).toBeLessThan(off);
        expect(Math.abs(interval.upper / upper - 1), `${count}`).toBeLessThan(off);
      }
    },
  );

  it("begins at nothing for a count of nothing, and never below it", () => {
    expect(byarInterval(0).lower).toBe(0);
    expect(byarInterval(0).upper).toBeGreaterThan(3);
    for (let count = 0; count < 10; count++) expect(byarInterval(count, z998).lower).toBeGreaterThanOrEqual(0);
  });

  it("holds its count, and rises with it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.constantFrom(z95, z998), (count, z) => {
        const [own, next] = [byarInterval(count, z), byarInterval(count + 1, z)];
        expect(own.lower).toBeLessThanOrEqual(count);
        expect(own.upper).toBeGreaterThanOrEqual(count);
        expect(next.lower).toBeGreaterThanOrEqual(own.lower);
        expect(next.upper).toBeGreaterThan(own.upper);
      }),
    );
  });
});

/** The levels at which so few, and so many, would come no oftener than `tail`: what the exact interval is. */
function exactPoisson(count: number, tail: number): [lower: number, upper: number] {
  const upTo = (k: number, level: number) => {
    let [term, sum] = [Math.exp(-level), 0];
    for (let i = 0; i <= k; i++) {
      sum += term;
      term *= level / (i + 1);
    }
    return sum;
  };
  const where = (isAbove: (level: number) => boolean) => {
    let [low, high] = [0, 10 * count + 50];
    for (let step = 0; step < 100; step++) {
      const middle = (low + high) / 2;
      if (isAbove(middle)) high = middle;
      else low = middle;
    }
    return low;
  };
  return [where((level) => 1 - upTo(count - 1, level) > tail), where((level) => upTo(count, level) < tail)];
}
