import { describe, expect, it } from "vitest";
import { country } from "../data/area.ts";
import { type Cell, hidden, type Mark, missingCell, valueCell } from "../data/cell.ts";
import { IndicatorId } from "../data/codes.ts";
import { realEdition } from "../data/testing/real-edition.ts";
import { developmentClaim } from "./development-claim.ts";
import type { Series } from "./series.ts";

const edition = realEdition(2024);
const share = edition.indicator(IndicatorId.parse("andel-80-hjemmetjenester"));
const rate = edition.indicator(IndicatorId.parse("hjemmetjenester-per-1000"));
const people = edition.indicator(IndicatorId.parse("innbyggere"));
const falling = [33, 32, 31, 30, 29, 28, 27] as const;

type Short = number | "hidden" | "missing" | readonly [number, Mark];

/** From 2015 on; after each year in `breaks` nothing before it can be compared. */
function made(values: readonly Short[], breaks: readonly number[] = [], indicator = share): Series {
  const points = values.map((value, index) => {
    const year = 2015 + index;
    return { year, cell: cellOf(value), origin: "observed", break: breaks.includes(year) } as const;
  });
  return { indicator, area: country, points };
}

function cellOf(value: Short): Cell {
  if (value === "hidden") return hidden;
  if (value === "missing") return missingCell("not-reported");
  return typeof value === "number" ? valueCell(value) : valueCell(value[0], [value[1]]);
}

const claimOf = (...given: Parameters<typeof made>) => developmentClaim(made(...given), "nb");

describe("developmentClaim", () => {
  it("tells which way and between which figures, with their unit held to them", () => {
    expect(claimOf(falling)).toBe("Andelen falt fra 33,0\u00a0prosent i 2015 til 27,0\u00a0prosent i 2021");
    expect(claimOf(falling.toReversed())).toBe(
      "Andelen økte fra 27,0\u00a0prosent i 2015 til 33,0\u00a0prosent i 2021",
    );
    expect(developmentClaim(made(falling), "nn")).toBe(
      "Delen gjekk ned frå 33,0\u00a0prosent i 2015 til 27,0\u00a0prosent i 2021",
    );
  });

  it("tells what a rate is per, and calls what is neither it nor a share a figure", () => {
    expect(claimOf(falling, [], rate)).toBe(
      "Antall brukere per 1\u00a0000 innbyggere falt fra 33,0 i 2015 til 27,0 i 2021",
    );
    expect(claimOf(falling, [], people)).toBe(
      "Tallet falt fra 33\u00a0innbyggere i 2015 til 27\u00a0innbyggere i 2021",
    );
  });

  it("claims nothing where chance could have made it", () => {
    expect(claimOf([33, 29, 32, 28, 33, 30, 31])).toBeUndefined();
    expect(claimOf([33, 31, 30, 29])).toBeUndefined();
  });

  it("claims nothing where the two ends go the other way than the trend, or are the same as they are shown", () => {
    expect(claimOf([30, 36, 35, 34, 33, 32, 31, 30.5, 30.4, 30.3])).toBeUndefined();
    expect(claimOf([30.04, 30.03, 30.02, 30.01, 30, 29.99, 29.98])).toBeUndefined();
  });

  it("claims nothing over a break, whether a point or the indicator tells of it", () => {
    expect(claimOf([40, ...falling], [2016])).toBeUndefined();
    expect(claimOf(falling, [], { ...share, breaks: [{ year: 2016, why: { nb: "", nn: "" } }] })).toBeUndefined();
    expect(claimOf(falling, [], { ...share, breaks: [{ year: 2015, why: { nb: "", nn: "" } }] })).toBeDefined();
  });

  it.each([["hidden"], ["missing"], [[34, "incomplete"]], [[34, "doubtful"]], [[34, "preliminary"]]] as const)(
    "claims nothing where an end is %j",
    (end) => {
      expect(claimOf([end, ...falling])).toBeUndefined();
      expect(claimOf([...falling.toReversed(), end])).toBeUndefined();
    },
  );

  it("goes past a bad year in the middle, but not past so many that they would have to be told", () => {
    expect(claimOf([33, 32, [50, "incomplete"], 31, 30, 29, 28])).toContain("fra 33,0");
    expect(claimOf([33, "hidden", 32, "hidden", 31, 30, 29, 28])).toBeUndefined();
  });

  it("claims nothing of a sum that lacks much, nor of the source's own figure held against sums", () => {
    const of = (change: object) => {
      const whole = made(falling);
      return developmentClaim(
        { ...whole, points: whole.points.map((point, index) => (index === 0 ? { ...point, ...change } : point)) },
        "nb",
      );
    };
    expect(of({ origin: "aggregated", coverage: 0.99 })).toBeDefined();
    expect(of({ origin: "aggregated", coverage: 0.96 })).toBeUndefined();
    expect(of({ origin: "official" })).toBeUndefined();
  });

  it("claims nothing of years that have not been", () => {
    const projection = edition.indicator(IndicatorId.parse("framskriving-alle"));
    expect(claimOf(falling, [], projection)).toBeUndefined();
  });
});
