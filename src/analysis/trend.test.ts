import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { country } from "../data/area.ts";
import { type Mark, valueCell } from "../data/cell.ts";
import { IndicatorId } from "../data/codes.ts";
import type { Indicator } from "../data/indicator.ts";
import { realEdition } from "../data/testing/real-edition.ts";
import { trendSentence } from "./sentences.ts";
import type { Point, Series } from "./series.ts";
import { trendOf } from "./trend.ts";

const indicator = realEdition(2024).indicator(IndicatorId.parse("andel-80"));

function made(values: readonly number[], marks: Record<number, Mark> = {}, breaks: readonly number[] = []): Series {
  const points = values.map((value, index): Point => {
    const year = 2015 + index;
    return {
      year,
      cell: valueCell(value, marks[year] ? [marks[year]] : []),
      origin: "observed",
      break: breaks.includes(year),
    };
  });
  return { indicator, area: country, points };
}

const directionOf = (values: readonly number[]) => trendOf(made(values), 2014 + values.length)?.direction;

describe("trendOf", () => {
  it("finds a steady rise and its slope", () => {
    const trend = trendOf(made([1, 2, 3, 4, 5, 6]), 2020);
    expect(trend?.direction).toBe("rising");
    expect(trend?.slope.perYear).toBe(1);
  });

  it("has no direction where the last figure is not further that way than the first, as they are shown", () => {
    // Bømlo, users under 67: from 20,3 in 2015 to 18,2 in 2024.
    expect(directionOf([20.3, 15, 16, 16.5, 17, 17.5, 17.8, 18, 18.1, 18.2])).toBe("none");
    expect(directionOf([18.2, 15, 16, 16.5, 17, 17.5, 17.8, 18, 18.1, 18.2])).toBe("none");
    expect(directionOf([18.1, 15, 16, 16.5, 17, 17.5, 17.8, 18, 18.1, 18.2])).toBe("rising");
  });

  it("is the same where every figure is shown alike, whichever way the decimals go", () => {
    expect(directionOf([0, 0, 0, 0, 0])).toBe("same");
    expect(directionOf([2.31, 2.32, 2.33, 2.34, 2.349])).toBe("same");
    expect(directionOf([0, 0, 0, 0.1, 0])).toBe("none");
  });

  it("leaves out bad years and what was before a break", () => {
    expect(trendOf(made([9, 1, 2, 3, 4, 5, 6], { 2018: "incomplete" }, [2016]), 2021)?.years).toEqual([
      2016, 2017, 2019, 2020, 2021,
    ]);
  });

  it("says nothing of fewer than five points, nor when the last year is no point", () => {
    expect(trendOf(made([1, 2, 3, 4]), 2018)).toBeUndefined();
    expect(trendOf(made([1, 2, 3, 4, 5, 6], { 2020: "doubtful" }), 2020)).toBeUndefined();
  });

  it("calls a trend in at most one in twenty of random orders, as it should", () => {
    const years = Array.from({ length: 8 }, (_, index) => index);
    const orders = fc.sample(fc.shuffledSubarray(years, { minLength: 8 }), { numRuns: 2000, seed: 5 });
    const called = orders.filter((values) => trendOf(made(values), 2022)?.direction !== "none").length;
    expect(called / orders.length).toBeLessThan(0.05);
    expect(called / orders.length).toBeGreaterThan(0.015);
  });
});

describe("trendSentence", () => {
  it("says of what has been the same in every year that it has, with the figure, in both written forms", () => {
    const trend = trendOf(made([4, 4, 4, 4, 4]), 2019);
    if (trend === undefined) throw new Error("no trend");
    expect(trendSentence(indicator, trend, "nb")).toBe(
      "Fra 2015 til 2019 har tallet vært 4,0\u00a0prosent i alle årene.",
    );
    expect(trendSentence(indicator, trend, "nn")).toBe("Frå 2015 til 2019 har talet vore 4,0\u00a0prosent i alle åra.");
  });

  it("tells what is counted in a year, but not of a rate", () => {
    const said = (id: string, step: number, language: "nb" | "nn" = "nb", unit?: Indicator["unit"]) => {
      const known = realEdition(2024).indicator(IndicatorId.parse(id));
      const of: Indicator = unit === undefined ? known : ({ ...known, unit } as Indicator);
      const trend = trendOf({ ...made([0, 1, 2, 3, 4].map((times) => 10 + times * step)), indicator: of }, 2019);
      if (trend === undefined) throw new Error("no trend");
      return trendSentence(of, trend, language).replaceAll("\u00a0", " ");
    };
    expect(said("innbyggere", 983)).toBe("Fra 2015 til 2019 har tallet stort sett økt, om lag 983 innbyggere i året.");
    expect(said("innbyggere", -1)).toBe("Fra 2015 til 2019 har tallet stort sett falt, om lag 1 innbygger i året.");
    expect(said("innbyggere", 983, "nn")).toMatch(/auka, om lag 983 innbyggjarar i året\.$/);
    expect(said("timer-per-uke", -0.2)).toMatch(/falt, om lag 0,2 timer i året\.$/);
    expect(said("timer-per-uke", -0.2, "nn")).toMatch(/gått ned, om lag 0,2 timar i året\.$/);
    expect(said("andel-80", 0.6)).toMatch(/økt, om lag 0,6 prosentpoeng i året\.$/);
    expect(said("timer-per-uke", 6.4, "nb", { kind: "man-years" })).toMatch(/økt, om lag 6,4 årsverk i året\.$/);
    expect(said("hjemmetjenester-per-1000", 1.3)).toMatch(/økt, om lag 1,3 i året\.$/);
  });
});
