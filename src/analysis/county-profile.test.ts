import { describe, expect, it } from "vitest";
import { cellValue } from "../data/cell.ts";
import { realEdition } from "../data/testing/real-edition.ts";
import { countyProfile } from "./county-profile.ts";
import { pointAt, series } from "./series.ts";

const edition = realEdition(2024);
const { counties } = edition.geography;
const profiles = counties.map(({ code }) => countyProfile(edition, code));

describe("countyProfile(edition, code)", () => {
  it("shares all municipalities out among the 15 counties, each in one", () => {
    expect(profiles).toHaveLength(15);
    const codes = profiles.flatMap(({ municipalities }) => municipalities.map(({ code }) => code));
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBe(edition.geography.municipalities.length);
  });

  it("has as members of every indicator the county's own municipalities", () => {
    for (const { municipalities, sections } of profiles) {
      const own = municipalities.map(({ code }) => code).toSorted();
      for (const { members } of sections) expect(members.map(({ municipality }) => municipality.code)).toEqual(own);
    }
  });

  it("counts as withheld exactly the members without a figure", () => {
    for (const { members, withheld } of profiles.flatMap(({ sections }) => sections)) {
      const without = members.filter(({ cell }) => cell.kind !== "value").length;
      expect(withheld.reduce((sum, { count }) => sum + count, 0)).toBe(without);
    }
  });

  it("gives the county that is one municipality that municipality's figures", () => {
    const oslo = profiles.find(({ county }) => county.name === "Oslo");
    const [municipality] = oslo?.municipalities ?? [];
    if (oslo === undefined || municipality === undefined) throw new Error("no Oslo");
    for (const { indicator, latest } of oslo.sections) {
      const own = pointAt(series(edition, indicator.id, { kind: "municipality", code: municipality.code }), oslo.year);
      if (latest.own.cell.kind === "value")
        expect(latest.own.cell.value).toBeCloseTo(cellValue(own.cell) ?? Number.NaN);
    }
  });
});
