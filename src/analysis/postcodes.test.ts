import { describe, expect, it } from "vitest";
import { MunicipalityCode } from "../data/codes.ts";
import type { Geography } from "../data/geography.ts";
import { type RegisteredPostcode, readPostcodes } from "../data/read-postcodes.ts";
import { geographyAt } from "../data/structure/geography-at.ts";
import { realEdition } from "../data/testing/real-edition.ts";
import { postcodeRanges } from "./postcodes.ts";

const { geography } = realEdition(2024);
const register = readPostcodes(process.cwd());
const ranges = postcodeRanges(register, geography);

function holdersOf(postcode: string, of: Geography = geography, found = postcodeRanges(register, of)): string[] {
  return [...found].flatMap(([code, own]) =>
    own.some((range) => isIn(postcode, range)) ? of.municipality(code).name : [],
  );
}

function isIn(postcode: string, range: string): boolean {
  const [from = "", to = from] = range.split("-");
  return from <= postcode && postcode <= to;
}

describe("postcodeRanges(register, geography)", () => {
  it("leads from a postcode of a municipality that is no more to the one that has its land", () => {
    expect(holdersOf("2010")).toEqual(["Lillestrøm"]);
    expect(holdersOf("0150")).toEqual(["Oslo"]);
    expect(holdersOf("5547")).toEqual(["Utsira"]);
    expect(holdersOf("9730")).toEqual(["Karasjok"]);
    expect(holdersOf("5578")).toEqual(["Vindafjord"]);
  });

  it("gives a divided municipality's codes to the one with its name, and else to each of those that it went to", () => {
    expect(holdersOf("6270")).toEqual(["Haram"]);
    expect(holdersOf("6002")).toEqual(["Ålesund"]);
    expect(holdersOf("8590").sort()).toEqual(["Hamarøy", "Narvik"]);
    expect(holdersOf("7257").sort()).toEqual(["Heim", "Hitra", "Orkland"]);
  });

  it("follows the edition's structure", () => {
    expect(holdersOf("2010", geographyAt(geography, "2019-12-31", []))).toEqual(["Skedsmo"]);
    expect(holdersOf("6270", geographyAt(geography, "2020-12-31", []))).toEqual(["Ålesund"]);
  });

  it("has every municipality, and every registered code but those of Svalbard and Jan Mayen", () => {
    expect(new Set(ranges.keys())).toEqual(new Set(geography.municipalities.map(({ code }) => code)));
    const all = [...ranges.values()].flat();
    const without = register.filter(({ postcode }) => !all.some((range) => isIn(postcode, range)));
    expect(new Set(without.map(({ municipalityName }) => municipalityName))).toEqual(
      new Set(["SVALBARD", "JAN MAYEN"]),
    );
  });

  it("knows every number in the register from the structure of its day", () => {
    const then = geography.timeline.at("2019-12-31").territories;
    const unknown = register.filter(({ municipality }) => !then.has(municipality));
    expect(new Set(unknown.map(({ municipality }) => municipality))).toEqual(new Set(["2100", "2211"]));
  });

  it("lets a code that has come since belong to its neighbours' municipality, and to none between two", () => {
    const oslo = MunicipalityCode.parse("0301");
    const utsira = MunicipalityCode.parse("1151");
    const entry = (postcode: string, municipality: MunicipalityCode): RegisteredPostcode => {
      return { postcode, municipality, municipalityName: "" };
    };
    const few = [entry("0001", oslo), entry("0005", oslo), entry("0010", utsira), entry("0020", oslo)];
    const found = postcodeRanges(few, geography);
    expect(found.get(oslo)).toEqual(["0001-0005", "0020"]);
    expect(found.get(utsira)).toEqual(["0010"]);
    expect(holdersOf("0003", geography, found)).toEqual(["Oslo"]);
    expect(holdersOf("0007", geography, found)).toEqual([]);
  });
});
