import { oklab, parse } from "culori";
import { expect, test } from "vitest";
import { seriesFills } from "./bar-rects.ts";
import type { BarFigure } from "./figure.ts";
import { styleOf } from "./style.ts";

const roles = ["main", "kostra", "county", "other"] as const;

function figureOf(count: number): BarFigure {
  return {
    kind: "bar",
    id: "b",
    language: "nb",
    unit: { kind: "share" },
    decimals: 1,
    text: { title: "", subtitle: "", source: "", notes: [] },
    orientation: "vertical",
    series: roles.slice(0, count).map((role) => ({ label: role, role })),
    bars: [],
  };
}

/** Lightness in Oklab, which is what a print without colour keeps. */
function lightness(color: string): number {
  const parsed = oklab(parse(color));
  if (parsed === undefined) throw new Error(color);
  return parsed.l;
}

test.each([2, 3, 4])(
  "seriesFills(figure, style) gives %i series shades that differ also in a print without colour",
  (count) => {
    const shades = seriesFills(figureOf(count), styleOf({ medium: "print" })).map(lightness);
    expect(shades).toHaveLength(count);
    for (const [index, shade] of shades.entries()) {
      for (const other of shades.slice(index + 1)) expect(Math.abs(shade - other)).toBeGreaterThan(0.1);
      expect(1 - shade).toBeGreaterThan(0.15);
    }
  },
);

test("seriesFills(figure, style) gives one series, and those on a screen, the colours of their roles", () => {
  const print = styleOf({ medium: "print" });
  expect(seriesFills(figureOf(1), print)).toEqual([print.palette.main]);
  const screen = styleOf({ medium: "screen" });
  expect(seriesFills(figureOf(3), screen)).toEqual([screen.palette.main, screen.palette.kostra, screen.palette.county]);
});
