import { expect, it } from "vitest";
import { MunicipalityCode } from "../data/codes.ts";
import { realEdition } from "../data/testing/real-edition.ts";
import { territoryNote } from "./other-territory.ts";

const aalesund = MunicipalityCode.parse("1508");

it("says which of Ålesund's figures are of the undivided municipality, in both forms", () => {
  expect(territoryNote(realEdition(2024), aalesund)).toEqual([
    "Tallene for 2019–2022 gjelder Ålesund (1507), slik kommunen var da.",
  ]);
  expect(territoryNote(realEdition(2024), aalesund, "nn")).toEqual([
    "Tala for 2019–2022 gjeld Ålesund (1507), slik kommunen var då.",
  ]);
});

it("has nothing to say of any other, nor in the structure in which it was undivided", () => {
  const edition = realEdition(2024);
  for (const { code } of edition.geography.municipalities) {
    if (code !== aalesund) expect(territoryNote(edition, code)).toEqual([]);
  }
  expect(territoryNote(realEdition(2020, "2020"), MunicipalityCode.parse("1507"))).toEqual([]);
});
