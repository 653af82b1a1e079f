import { expect, test } from "vitest";
import { Bounds } from "./bounds.ts";
import type { Sum, Unknown } from "./system.ts";

const anyNumber: Unknown = { least: 0, most: Number.POSITIVE_INFINITY };

function sum(keys: readonly string[], value: number): Sum {
  return { terms: keys.map((key) => ({ key, sign: 1 })), least: value, most: value };
}

function all(bounds: Bounds): [number, number][] {
  return Array.from({ length: bounds.size }, (_, number) => [bounds.least(number), bounds.most(number)]);
}

test("Bounds narrow what has no limit by the only other that has none", () => {
  const difference: Sum = {
    terms: [
      { key: "total", sign: 1 },
      { key: "part", sign: -1 },
    ],
    least: 2,
    most: 3,
  };
  const bounds = new Bounds(
    new Map([
      ["total", anyNumber],
      ["part", { least: 1, most: 4 }],
    ]),
  );
  expect(bounds.add([difference])).toBe(true);
  expect(all(bounds)).toEqual([
    [3, 7],
    [1, 4],
  ]);
});

test("addIfPossible(sum) leaves no trace of a sum that cannot be met, and keeps one that can", () => {
  const bounds = new Bounds(
    new Map([
      ["a", { least: 0, most: 9 }],
      ["b", { least: 0, most: 9 }],
    ]),
  );
  expect(bounds.add([sum(["a", "b"], 9)])).toBe(true);
  const before = all(bounds);
  expect(bounds.addIfPossible(sum(["b", "a"], 8))).toBe(false);
  expect(all(bounds)).toEqual(before);
  // Had it stayed, nothing would be possible now.
  expect(bounds.assume(bounds.numberOf("a"), 3, 3)).toBe(true);
  expect(all(bounds)).toEqual([
    [3, 3],
    [6, 6],
  ]);
});

test("backTo(mark) undoes all that was narrowed since", () => {
  const bounds = new Bounds(
    new Map([
      ["a", { least: 0, most: 9 }],
      ["b", { least: 0, most: 9 }],
    ]),
  );
  bounds.add([sum(["a", "b"], 12)]);
  const before = all(bounds);
  const mark = bounds.mark();
  bounds.assume(0, 9, 9);
  bounds.assume(1, 3, 3);
  bounds.backTo(mark);
  expect(all(bounds)).toEqual(before);
});
