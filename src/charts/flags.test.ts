import fc from "fast-check";
import { expect, test } from "vitest";
import { type Flag, type PlacedFlag, placeFlags } from "./flags.ts";
import { textWidth } from "./text-width.ts";

test("placeFlags(flags) puts flags that do not meet in the lowest row, to the right of their staffs", () => {
  expect(
    placeFlags(
      [
        { x: 10, text: "Oslo" },
        { x: 200, text: "Landet" },
      ],
      10,
      [0, 400],
    ),
  ).toEqual([
    { row: 0, anchor: "start" },
    { row: 0, anchor: "start" },
  ]);
});

test("placeFlags(flags) turns a flag that would pass the edge", () => {
  expect(placeFlags([{ x: 390, text: "Landet" }], 10, [0, 400])).toEqual([{ row: 0, anchor: "end" }]);
});

test("placeFlags(flags) turns the left one of two neighbours away from the other", () => {
  expect(
    placeFlags(
      [
        { x: 200, text: "Oslo" },
        { x: 205, text: "Landet" },
      ],
      10,
      [0, 400],
    ),
  ).toEqual([
    { row: 0, anchor: "end" },
    { row: 0, anchor: "start" },
  ]);
});

test("placeFlags(flags) never lets a text meet another text or another flag's staff", () => {
  const flag = fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    text: fc.constantFrom("Oslo: 23,0", "Landet: 25,9", "KOSTRA-gruppe 13: 23,0", "Møre og Romsdal: 27,1"),
  });
  fc.assert(
    fc.property(fc.array(flag, { maxLength: 6 }), (flags) => {
      expect(collisions(flags, placeFlags(flags, 10, [0, 400]))).toEqual([]);
    }),
  );
});

function collisions(flags: readonly Flag[], placed: readonly PlacedFlag[]): string[] {
  const all = flags.map((flag, index) => {
    const { row, anchor } = placed[index] ?? { row: 0, anchor: "start" };
    const width = textWidth(flag.text, 10);
    return {
      ...flag,
      row,
      from: anchor === "start" ? flag.x : flag.x - width,
      to: anchor === "start" ? flag.x + width : flag.x,
    };
  });
  return all.flatMap((a, i) =>
    all.flatMap((b, j) => {
      if (i === j) return [];
      const texts = a.row === b.row && a.from < b.to && b.from < a.to && a.x !== b.x;
      const staff = b.x > a.from && b.x < a.to && b.row >= a.row;
      return texts || staff ? [`${a.text} meets ${b.text}`] : [];
    }),
  );
}
