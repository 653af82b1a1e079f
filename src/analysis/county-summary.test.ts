import { describe, expect, it } from "vitest";
import { CountyCode } from "../data/codes.ts";
import { realEdition } from "../data/testing/real-edition.ts";
import { countyProfile } from "./county-profile.ts";
import { countySummary } from "./county-summary.ts";

const edition = realEdition(2024);
const summary = (code: string, of = edition) =>
  countySummary(of, countyProfile(of, CountyCode.parse(code))).map((sentence) => sentence.replaceAll("\u00a0", " "));

describe("countySummary", () => {
  it("tells of a county what is told of a municipality, and how its municipalities differ", () => {
    expect(summary("56")).toEqual([
      "Av innbyggerne på 80 år og over brukte 33,4 prosent hjemmetjenester ved utgangen av 2024, klart høyere enn i landet som helhet (25,9 prosent).",
      "Mellom kommunene i fylket går tallet fra 21,3 i Nordkapp til 60,6 i Lebesby.",
      "Antall brukere av hjemmetjenester per 1 000 innbyggere er klart høyere enn i landet som helhet: 51,0 mot 39,1 i 2024.",
      "Ved utgangen av 2024 var 4,8 prosent av innbyggerne 80 år eller eldre, omtrent som i landet som helhet (4,8 prosent).",
      "Finnmark har 75 042 innbyggere, 1 prosent færre enn i 2015.",
      "3 av 9 tall om tjenestene kan ikke regnes ut for fylket.",
    ]);
  });

  it("says of a county that is one municipality nothing of differences within it", () => {
    expect(summary("03").join(" ")).not.toContain("Mellom kommunene");
  });

  it("has three to six whole sentences of every county, in every edition", () => {
    for (const of of [edition, realEdition(2020), realEdition(2019)]) {
      for (const { code } of of.geography.counties) {
        const sentences = summary(code, of);
        expect(sentences.length, code).toBeGreaterThanOrEqual(3);
        expect(sentences.length, code).toBeLessThanOrEqual(6);
        for (const sentence of sentences) expect(sentence).toMatch(/^[A-ZÆØÅ0-9].*\.$/);
      }
    }
  });
});
