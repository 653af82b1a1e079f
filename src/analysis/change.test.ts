import { describe, expect, it } from "vitest";
import { country } from "../data/area.ts";
import { IndicatorId, MunicipalityCode } from "../data/codes.ts";
import { realEdition } from "../data/testing/real-edition.ts";
import { changeBetween } from "./change.ts";
import { series } from "./series.ts";

const edition = realEdition(2024);
const of = (indicator: string, code: string) =>
  series(edition, IndicatorId.parse(indicator), { kind: "municipality", code: MunicipalityCode.parse(code) });

describe("changeBetween", () => {
  it("calls a change one only when chance could not have made it", () => {
    expect(changeBetween(edition, of("andel-80-hjemmetjenester", "3205"), 2020, 2024)?.kind).toBe("fall");
    expect(changeBetween(edition, of("hjemmetjenester-per-1000", "1144"), 2021, 2024)?.kind).toBe("uncertain");
  });

  it("tests no man-years", () => {
    expect(changeBetween(edition, of("sykepleier-per-10000", "0301"), 2020, 2024)?.kind).toBe("untested");
  });

  it("knows what the register has counted, however small the change", () => {
    expect(changeBetween(edition, of("innbyggere", "0301"), 2020, 2024)?.kind).toBe("rise");
    expect(changeBetween(edition, of("innbyggere", "5612"), 2015, 2024)?.kind).toBe("fall");
    const kinds = edition.geography.municipalities.map(
      ({ code }) => changeBetween(edition, of("andel-80", code), 2023, 2024)?.kind,
    );
    expect(new Set(kinds)).toEqual(new Set(["rise", "fall", "unchanged"]));
  });

  it("gives the difference in percentage points and in parts of the first figure", () => {
    const change = changeBetween(edition, of("andel-80", "3205"), 2020, 2024);
    expect(change?.difference).toBeCloseTo(0.3, 0);
    expect((change?.relative ?? 0) > 0).toBe(true);
  });

  it("holds nothing against a bad year, across a break, or against the source's own figure for an area", () => {
    expect(changeBetween(edition, of("andel-80-hjemmetjenester", "3205"), 2019, 2024)).toBeUndefined();
    expect(changeBetween(edition, of("hjemmetjenester-per-1000", "1508"), 2018, 2024)).toBeUndefined();
    const whole = series(edition, IndicatorId.parse("andel-80-hjemmetjenester"), country);
    expect(changeBetween(edition, whole, 2023, 2024)).toBeUndefined();
    expect(changeBetween(edition, whole, 2020, 2024)).toBeDefined();
  });
});
