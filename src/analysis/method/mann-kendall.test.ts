import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kendallUpperTail, mannKendall } from "./mann-kendall.ts";

describe("kendallUpperTail", () => {
  // Kendall's table, as in Gilbert (1987), Statistical Methods for Environmental Pollution Monitoring, table A18.
  it.each([
    [4, 6, 0.042],
    [5, 6, 0.117],
    [5, 8, 0.042],
    [5, 10, 0.0083],
    [8, 12, 0.089],
    [8, 16, 0.031],
    [8, 20, 0.0071],
    [8, 28, 0.000025],
    [9, 18, 0.038],
    [10, 21, 0.036],
  ])("is the printed one for %i values and S = %i", (n, s, printed) => {
    expect(kendallUpperTail(n, s) / printed).toBeCloseTo(1, 1);
    expect(Math.abs(kendallUpperTail(n, s) - printed)).toBeLessThanOrEqual(printed < 0.01 ? 0.00005 : 0.0005);
  });
});

describe("mannKendall", () => {
  it("gives the S of Helsel & Hirsch's example (Statistical Methods in Water Resources, 10.1)", () => {
    expect(mannKendall([1, 2, 3, 4, 5, 16, 7]).s).toBe(19);
  });

  it("gives the test of Hollander & Wolfe's cloud seeding example (9.1): one-sided 0.117", () => {
    const { s, p } = mannKendall([1.26, 1.27, 1.12, 1.16, 1.03]);
    expect(s).toBe(-6);
    expect(p / 2).toBeCloseTo(0.117, 3);
  });

  it("agrees with counting every order, ties and all", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 6 }), (values) => {
        const { s, p } = mannKendall(values);
        const all = orders(values).map((order) => Math.abs(mannKendallS(order)));
        expect(p).toBeCloseTo(all.filter((other) => other >= Math.abs(s)).length / all.length, 10);
      }),
      { numRuns: 60 },
    );
  });

  it("turns with the order of time, and does not care for scale", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 12 }), (values) => {
        const { s, p } = mannKendall(values);
        expect(mannKendall(values.toReversed()).s + s).toBe(0);
        expect(mannKendall(values.toReversed()).p).toBeCloseTo(p, 12);
        expect(mannKendall(values.map((value) => value * 7 + 3))).toEqual({ s, p });
      }),
    );
  });
});

function mannKendallS(values: readonly number[]): number {
  return values.reduce((s, value, index) => {
    return s + values.slice(index + 1).reduce((more, later) => more + Math.sign(later - value), 0);
  }, 0);
}

function orders(values: readonly number[]): number[][] {
  if (values.length < 2) return [[...values]];
  return values.flatMap((value, index) => orders(values.toSpliced(index, 1)).map((rest) => [value, ...rest]));
}
