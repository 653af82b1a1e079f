import { expect, it } from "vitest";
import { compareNumbers, numberKey } from "./sort-key.ts";

it("numberKey reads numbers as they are written to Norwegian readers", () => {
  expect(numberKey("26,9")).toBe(26.9);
  expect(numberKey("1\u00a0234\u00a0567")).toBe(1234567);
  expect(numberKey("−3,5")).toBe(-3.5);
  expect(numberKey("31,0* (foreløpig tall)")).toBe(31);
});

it("numberKey has nothing for a sign", () => {
  expect([numberKey(":"), numberKey(".. tallet mangler"), numberKey(".")]).toEqual([undefined, undefined, undefined]);
});

it("compareNumbers puts what is lacking last, whichever way the others go", () => {
  const values = [2, undefined, 1];
  expect(values.toSorted((a, b) => compareNumbers(a, b, 1))).toEqual([1, 2, undefined]);
  // `toSorted` moves `undefined` last by itself; the comparison has to agree.
  expect(compareNumbers(undefined, 1, -1)).toBe(1);
  expect(compareNumbers(1, undefined, -1)).toBe(-1);
  expect(compareNumbers(1, 2, -1)).toBe(1);
});
