import { expect, it } from "vitest";
import { twoSided, upperTail } from "./normal.ts";

// Abramowitz & Stegun (1964), tables 26.1 and 26.2.
it.each([
  [0, 0.5],
  [1, 0.1586552539],
  [1.959963985, 0.025],
  [3, 0.001349898032],
  [5, 2.866515719e-7],
  [8, 6.220960574e-16],
])("gives the tabulated tail above %d", (z, tail) => {
  expect(upperTail(z) / tail).toBeCloseTo(1, 8);
  expect(upperTail(-z)).toBeCloseTo(1 - tail, 9);
});

it("counts both tails", () => {
  expect(twoSided(-1.959963985)).toBeCloseTo(0.05, 9);
  expect(twoSided(0)).toBe(1);
});
