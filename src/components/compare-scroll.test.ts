import { expect, it } from "vitest";
import { spareBehind } from "./compare-scroll.ts";

it("spareBehind(widths, room) fills up behind the last columns, so that as many as there is room for begin at the edge", () => {
  expect(spareBehind([50, 50, 50, 50], 130)).toBe(30);
  expect(spareBehind([70, 40, 60, 50], 115)).toBe(5);
});

it("spareBehind(widths, room) is nothing where all have room, and shows one column where not even one has", () => {
  expect(spareBehind([50, 50], 100)).toBe(0);
  expect(spareBehind([50, 80], 60)).toBe(0);
  expect(spareBehind([], 60)).toBe(0);
});
