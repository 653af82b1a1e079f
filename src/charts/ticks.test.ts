import { describe, expect, test } from "vitest";
import { nbsp } from "../data/format.ts";
import { freeAxis, logAxis, yearTicks, zeroAxis } from "./ticks.ts";

describe("yearTicks(first, last, most)", () => {
  test("writes every year where there is room", () => {
    expect(yearTicks(2015, 2020, 7)).toEqual([2015, 2016, 2017, 2018, 2019, 2020]);
  });
  test("writes evenly spaced years with the first and the last", () => {
    expect(yearTicks(2015, 2024, 7)).toEqual([2015, 2018, 2021, 2024]);
  });
  test("writes the first and the last alone when nothing even fits", () => {
    expect(yearTicks(2015, 2022, 3)).toEqual([2015, 2022]);
  });
  test("writes one year once", () => {
    expect(yearTicks(2020, 2020, 5)).toEqual([2020]);
  });
  test("never writes more years than there is room for", () => {
    for (let last = 2016; last <= 2060; last++) {
      for (let most = 2; most <= 12; most++) {
        const years = yearTicks(2015, last, most);
        expect(years.length).toBeLessThanOrEqual(most);
        expect([years[0], years.at(-1)]).toEqual([2015, last]);
      }
    }
  });
});

describe("zeroAxis(values, count)", () => {
  test("starts at zero and ends at a tick above the highest", () => {
    const { domain, ticks } = zeroAxis([23.1, 32.5], 4);
    expect(domain).toEqual([0, 40]);
    expect(ticks).toEqual([0, 10, 20, 30, 40]);
  });
  test("goes below zero for negative values", () => {
    expect(zeroAxis([-3, 2], 4).domain).toEqual([-3, 2]);
  });
  test("has no ticks without values", () => {
    expect(zeroAxis([], 4).ticks).toEqual([]);
  });
  test("writes decimals only where the steps need them, and millions short", () => {
    const small = zeroAxis([0.4], 4);
    expect(small.ticks.map(small.format)).toEqual(["0,0", "0,1", "0,2", "0,3", "0,4"]);
    const large = zeroAxis([2_600_000], 4);
    expect(large.ticks.map(large.format)).toEqual(["0", `1${nbsp}mill.`, `2${nbsp}mill.`, `3${nbsp}mill.`]);
  });
});

test("freeAxis(values) reaches from the lowest to the highest", () => {
  expect(freeAxis([17, 61], 5).domain).toEqual([17, 61]);
});

test("freeAxis(values) makes room around values that are all alike", () => {
  expect(freeAxis([30, 30], 5).domain).toEqual([24, 36]);
});

test("logAxis(values) has the powers of ten as ticks", () => {
  expect(logAxis([211, 717_710]).ticks).toEqual([1000, 10_000, 100_000]);
});
