import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hidden, missingCell, valueCell } from "./cell.ts";
import { formatCell, formatDate, formatNumber, formatQuantity, roundTo } from "./format.ts";

describe("formatNumber", () => {
  it("writes a decimal comma, a no-break space between thousands and a true minus", () => {
    expect(formatNumber(5594340, 0)).toBe("5\u00a0594\u00a0340");
    expect(formatNumber(-1234.56, 1)).toBe("\u22121\u00a0234,6");
    expect(formatNumber(0.5, 1)).toBe("0,5");
    expect(formatNumber(999, 0)).toBe("999");
  });

  it("rounds half away from zero, free of binary noise", () => {
    expect(formatNumber(0.285, 2)).toBe("0,29");
    expect(formatNumber(1.005, 2)).toBe("1,01");
    expect(formatNumber(-2.5, 0)).toBe("\u22123");
    expect(formatNumber(26.85, 1)).toBe("26,9");
  });

  it("clears the noise of every figure as it does beside a half", () => {
    const cleared = (value: number, decimals: number) =>
      Math.round(Number((value * 10 ** decimals).toPrecision(14))) / 10 ** decimals;
    const decimals = fc.integer({ min: 0, max: 11 });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e17, noNaN: true }), decimals, (value, kept) => {
        expect(roundTo(value, kept)).toBe(cleared(value, kept));
      }),
    );
    fc.assert(
      fc.property(fc.nat(1e9), fc.integer({ min: -40, max: 40 }), decimals, (whole, noise, kept) => {
        const half = (whole + 0.5) / 10 ** kept;
        const beside = half * (1 + noise * Number.EPSILON);
        expect(roundTo(beside, kept)).toBe(cleared(beside, kept));
      }),
      { numRuns: 1000 },
    );
  });

  it("never writes minus zero", () => {
    expect(formatNumber(-0.04, 1)).toBe("0,0");
    expect(formatNumber(-0, 0)).toBe("0");
  });

  it("can be read back to the rounded number", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 3 }),
        (value, decimals) => {
          const read = Number(
            formatNumber(value, decimals).replaceAll("\u00a0", "").replace(",", ".").replace("\u2212", "-"),
          );
          expect(read).toBe(roundTo(value, decimals) + 0);
        },
      ),
    );
  });
});

describe("formatCell and formatQuantity", () => {
  it("write SSB's signs for cells without a figure", () => {
    expect(formatCell(hidden, 1)).toBe(":");
    expect(formatCell(missingCell("not-reported"), 1)).toBe("..");
    expect(formatCell(missingCell("not-collected"), 1)).toBe(".");
  });

  it("hold number and unit together", () => {
    expect(formatQuantity(valueCell(26.9), { kind: "share" }, 1, "nb")).toBe("26,9\u00a0prosent");
    const users = {
      kind: "count",
      one: { nb: "bruker", nn: "brukar" },
      many: { nb: "brukere", nn: "brukarar" },
    } as const;
    expect(formatQuantity(valueCell(1), users, 0, "nn")).toBe("1\u00a0brukar");
    expect(formatQuantity(valueCell(2), users, 0, "nn")).toBe("2\u00a0brukarar");
  });
});

describe("formatDate", () => {
  it("writes a date in words", () => {
    expect(formatDate("2020-01-01")).toBe("1.\u00a0januar 2020");
  });
});
