import { describe, expect, it } from "vitest";
import { MunicipalityCode } from "../data/codes.ts";
import { realEdition } from "../data/testing/real-edition.ts";
import { similarTo } from "./similar.ts";

const edition = realEdition(2024);
const names = (code: string) =>
  similarTo(edition, MunicipalityCode.parse(code)).map(({ municipality }) => municipality.name);

describe("similarTo", () => {
  it("finds municipalities that people there would name", () => {
    expect(names("0301")).toEqual(expect.arrayContaining(["Bergen", "Trondheim", "Stavanger"]));
    expect(names("5001")).toEqual(expect.arrayContaining(["Bergen", "Stavanger"]));
  });

  it("takes the KOSTRA group's own first, for every municipality, and never the municipality itself", () => {
    for (const { code, kostra } of edition.geography.municipalities) {
      const similar = similarTo(edition, code);
      const inGroup = edition.geography.members({ kind: "kostra", code: kostra }).length - 1;
      expect(similar).toHaveLength(5);
      expect(similar.map(({ municipality }) => municipality.code)).not.toContain(code);
      expect(similar.filter(({ sameGroup }) => sameGroup)).toHaveLength(Math.min(5, inGroup));
      expect(similar.toSorted((a, b) => Number(b.sameGroup) - Number(a.sameGroup))).toEqual(similar);
    }
  });

  it("has none for a municipality that was not there that year", () => {
    expect(similarTo(realEdition(2020), MunicipalityCode.parse("1580"))).toEqual([]);
  });
});
