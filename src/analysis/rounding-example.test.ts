import { expect, it } from "vitest";
import { cellValue } from "../data/cell.ts";
import { formatNumber, roundTo } from "../data/format.ts";
import { realEdition } from "../data/testing/real-edition.ts";
import { type RoundingExample, roundingExamples } from "./rounding-example.ts";

const told = (example: RoundingExample | undefined) =>
  example && `${example.indicator.id}, ${example.place}: ${example.told}, not ${example.other}`;

it("roundingExamples(edition) finds a change in percentage points that the exact figures would round otherwise", () => {
  const { points } = roundingExamples(realEdition(2020));
  expect(told(points)).toBe("andel-80-hjemmetjenester, Landet: 3,5, not 3,6");
});

it("roundingExamples(edition) finds a change in per cent that the shown figures would make another", () => {
  for (const [year, expected] of [
    [2020, "hjemmetjenester-per-1000, Landet: 4,5, not 4,6"],
    [2024, "hjemmetjenester-0-66-per-1000, Landet: 15,6, not 15,3"],
  ] as const) {
    const { percent } = roundingExamples(realEdition(year));
    expect(told(percent)).toBe(expected);
    // As the page says: the figures with two decimals more give what is told.
    const [from, to] = [percent?.from, percent?.to].map((point) =>
      roundTo((point && cellValue(point.cell)) ?? 0, (percent?.indicator.decimals ?? 0) + 2),
    );
    expect(formatNumber(Math.abs((to ?? 0) / (from ?? 1) - 1) * 100, 1)).toBe(percent?.told);
  }
});
