import { describe, expect, it } from "vitest";
import { cellValue } from "../data/cell.ts";
import { MunicipalityCode } from "../data/codes.ts";
import { realEdition } from "../data/testing/real-edition.ts";
import { ageStructure, bandIn, growth } from "./age.ts";

const edition = realEdition(2024);
const of = (code: string) => ageStructure(edition, MunicipalityCode.parse(code));

describe("ageStructure", () => {
  it("gives Oslo's inhabitants at the end of 2015, which SSB prints for 1 January 2016", () => {
    const { bands, total, since } = of("0301");
    expect(bands.map((band) => cellValue(bandIn(band, 2015) ?? { kind: "hidden", why: "rule" }))).toEqual([
      588_553, 48_611, 21_226,
    ]);
    expect(bandIn(total, 2015)).toMatchObject({ value: 658_390 });
    expect(since).toBe(2015);
  });

  it("has bands that add up to all, wherever there are figures", () => {
    for (const { code } of edition.geography.municipalities) {
      const { bands, total } = ageStructure(edition, code);
      for (const { year, cell } of total.cells) {
        if (cell.kind !== "value") continue;
        const parts = bands.map((band) => bandIn(band, year)).map((part) => (part && cellValue(part)) ?? Number.NaN);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(cell.value);
      }
    }
  });

  it("holds Ålesund's last year only against those with the same borders", () => {
    expect(of("1508").since).toBe(2023);
  });

  it("tells how much a band has grown", () => {
    const [, , oldest] = of("3205").bands;
    if (oldest === undefined) throw new Error("no band");
    expect(growth(oldest, 2015, 2024)).toBeGreaterThan(0.2);
  });
});
