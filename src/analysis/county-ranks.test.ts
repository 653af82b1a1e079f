import { describe, expect, it } from "vitest";
import { cellValue } from "../data/cell.ts";
import { realEdition } from "../data/testing/real-edition.ts";
import { countyRanks } from "./county-ranks.ts";
import { municipalIndicators } from "./profile.ts";
import { pointAt, series } from "./series.ts";
import { intervalOf } from "./uncertainty.ts";

const edition = realEdition(2024);

describe("countyRanks", () => {
  it("holds the rank that each county has by its figure, and is no wider where nothing is uncertain", () => {
    for (const indicator of municipalIndicators(edition).filter(({ unit }) => unit.kind !== "count")) {
      const figures = edition.geography.counties.flatMap(({ code }) => {
        const point = pointAt(series(edition, indicator.id, { kind: "county", code }), 2024);
        const value = cellValue(point.cell);
        return value === undefined ? [] : [{ code, value, interval: intervalOf(edition, indicator, point) }];
      });
      const ranks = countyRanks(edition, indicator, 2024);
      expect(ranks.size).toBe(figures.length);
      for (const { code, value, interval } of figures) {
        const own = ranks.get(code);
        const rank = 1 + figures.filter((other) => other.value > value).length;
        expect(own?.of).toBe(figures.length);
        expect(own?.best).toBeLessThanOrEqual(rank);
        expect(own?.worst).toBeGreaterThanOrEqual(rank);
        if (interval === undefined) expect(own).toEqual({ best: rank, worst: rank, of: figures.length });
      }
    }
  });

  it("ranks no numbers of people", () => {
    for (const indicator of municipalIndicators(edition).filter(({ unit }) => unit.kind === "count")) {
      expect(countyRanks(edition, indicator, 2024).size).toBe(0);
    }
  });
});
