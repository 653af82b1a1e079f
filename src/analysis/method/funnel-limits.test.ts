import fc from "fast-check";
import { expect, test } from "vitest";
import { rateLimits, shareLimits } from "./funnel-limits.ts";
import { byarInterval, wilsonInterval, z95, z998 } from "./interval.ts";

const level = fc.double({ min: 0.01, max: 0.9, noNaN: true });
const base = fc.integer({ min: 20, max: 100_000 });
const z = fc.constantFrom(z95, z998);

test("shareLimits gives the textbook's limits: 20 % of 100 is 12,2 to 27,8 at 95 %", () => {
  // The usual worked example of a p chart: p ± z √(p(1-p)/n), with √(0.2 · 0.8 / 100) = 0.04.
  const { lower, upper } = shareLimits(0.2, 100, 1.96);
  expect([lower, upper].map((limit) => limit.toFixed(4))).toEqual(["0.1216", "0.2784"]);
});

test("a share is outside shareLimits exactly when its Wilson interval leaves the level out", () => {
  fc.assert(
    fc.property(level, base, z, fc.double({ min: 0, max: 1, noNaN: true }), (p, n, quantile, part) => {
      const count = Math.round(part * n);
      const limits = shareLimits(p, n, quantile);
      const { lower, upper } = wilsonInterval(count, n, quantile);
      const near = Math.min(Math.abs(lower - p), Math.abs(upper - p)) < 1e-9;
      fc.pre(!near);
      expect(count / n < limits.lower || count / n > limits.upper).toBe(p < lower || p > upper);
    }),
  );
});

test("a rate is outside rateLimits exactly when Byar's interval leaves the level out", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 0.5, noNaN: true }),
      base,
      z,
      fc.integer({ min: 0, max: 2_000 }),
      (rate, n, quantile, count) => {
        const limits = rateLimits(rate, n, quantile);
        const { lower, upper } = byarInterval(count, quantile);
        fc.pre(Math.min(Math.abs(lower - rate * n), Math.abs(upper - rate * n)) > 1e-6);
        expect(count / n < limits.lower || count / n > limits.upper).toBe(rate * n < lower || rate * n > upper);
      },
    ),
  );
});

test("limits hold the level, narrow with the base and are wider at 99,8 % than at 95 %", () => {
  fc.assert(
    fc.property(level, base, fc.constantFrom(shareLimits, rateLimits), (p, n, limitsOf) => {
      const [narrow, wide, larger] = [limitsOf(p, n, z95), limitsOf(p, n, z998), limitsOf(p, 4 * n, z95)];
      expect(narrow.lower).toBeLessThanOrEqual(p);
      expect(narrow.upper).toBeGreaterThanOrEqual(p - 1e-12);
      expect(wide.upper - wide.lower).toBeGreaterThanOrEqual(narrow.upper - narrow.lower);
      expect(larger.upper - larger.lower).toBeLessThanOrEqual(narrow.upper - narrow.lower + 1e-12);
    }),
  );
});
