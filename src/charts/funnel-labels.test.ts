import { expect, test } from "vitest";
import { funnelLabels } from "./funnel-labels.ts";

const em = 10;
const frame = { left: 0, right: 400, top: 0, bottom: 300 };
const dot = { text: "Trondheim: 22,8", x: 200, y: 150 };

test("funnelLabels(labels, em, frame) sets a name to the right of its dot where nothing is in the way", () => {
  expect(funnelLabels([dot], em, frame)).toEqual([{ text: dot.text, x: 206.5, y: 150, anchor: "start", leader: [] }]);
});

test("funnelLabels(labels, em, frame) sets a name to the left of a dot at the right edge", () => {
  expect(funnelLabels([{ ...dot, x: 390 }], em, frame)[0]).toMatchObject({ anchor: "end", leader: [] });
});

test("funnelLabels(labels, em, frame, behind) moves a name off what is behind it, with a line to its dot", () => {
  const cloud = Array.from({ length: 400 }, (_, index) => [index, 150 + (index % 40) - 20] as const);
  const [placed] = funnelLabels([dot], em, frame, cloud);
  expect(placed?.leader[0]).toEqual([200, 150]);
  expect(Math.abs((placed?.y ?? 150) - 150)).toBeGreaterThan(20 + em * 0.5);
});

test("funnelLabels(labels, em, frame, behind) lets a name stay at its dot where moving it far would help little", () => {
  const everywhere = Array.from({ length: 30 }, (_, row) => [230, row * 10] as const);
  const nearby = funnelLabels([{ ...dot, x: 210 }], em, { ...frame, left: 200 }, everywhere);
  expect(nearby[0]?.leader).toEqual([]);
});

test("funnelLabels(labels, em, frame) lets no two names meet", () => {
  const placed = funnelLabels([dot, { ...dot, y: 152 }, { ...dot, y: 154 }], em, frame);
  const rows = placed.map(({ y, anchor }) => ({ y, anchor }));
  for (const [index, one] of rows.entries())
    for (const other of rows.slice(index + 1))
      expect(one.anchor !== other.anchor || Math.abs(one.y - other.y) >= em).toBe(true);
});
