import fc from "fast-check";
import { expect, test } from "vitest";
import { spread } from "./spread.ts";

test("spread(labels) leaves labels that have room where they are", () => {
  expect(
    spread(
      [
        { center: 10, size: 4 },
        { center: 30, size: 4 },
      ],
      0,
      100,
    ),
  ).toEqual([10, 30]);
});

test("spread(labels) moves labels that collide equally far apart", () => {
  expect(
    spread(
      [
        { center: 50, size: 10 },
        { center: 50, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([45, 55]);
});

test("spread(labels) keeps labels inside the ends", () => {
  expect(
    spread(
      [
        { center: 0, size: 10 },
        { center: 99, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([5, 95]);
});

test("spread(labels) never lets labels overlap, keeps them inside and keeps their order", () => {
  const label = fc.record({ center: fc.integer({ min: -50, max: 150 }), size: fc.integer({ min: 1, max: 12 }) });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 8 }), (labels) => {
      const placed = spread(labels, 0, 100).map((center, index) => ({ center, ...labels[index], at: center }));
      const inOrder = placed.toSorted((a, b) => a.at - b.at);
      for (const [index, { at, size = 0 }] of inOrder.entries()) {
        expect(at - size / 2).toBeGreaterThan(-1e-9);
        expect(at + size / 2).toBeLessThan(100 + 1e-9);
        const next = inOrder[index + 1];
        if (next !== undefined) expect(at + size / 2).toBeLessThanOrEqual(next.at - (next.size ?? 0) / 2 + 1e-9);
      }
    }),
  );
});
