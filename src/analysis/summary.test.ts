import { describe, expect, it } from "vitest";
import { MunicipalityCode } from "../data/codes.ts";
import type { Language } from "../data/language.ts";
import { realEdition } from "../data/testing/real-edition.ts";
import { profile } from "./profile.ts";
import { summaryOf } from "./summary.ts";

const edition = realEdition(2024);

function summary(code: string, language: Language = "nb", of = edition): string[] {
  const made = profile(of, MunicipalityCode.parse(code), language);
  return summaryOf(of, made, language).map((sentence) => sentence.replaceAll("\u00a0", " "));
}

describe("summaryOf", () => {
  it("tells a large municipality in both written forms", () => {
    expect(summary("0301")).toMatchInlineSnapshot(`
      [
        "Av innbyggerne på 80 år og over brukte 23,0 prosent hjemmetjenester ved utgangen av 2024, klart lavere enn i landet som helhet (25,9 prosent).",
        "Antall brukere av hjemmetjenester under 67 år per 1 000 innbyggere i samme alder er klart lavere enn i landet som helhet: 13,4 mot 22,6 i 2024.",
        "Antall beboere i bolig med heldøgns bemanning per 1 000 innbyggere er klart lavere enn i landet som helhet: 3,1 mot 4,9 i 2024.",
        "Ved utgangen av 2024 var 3,4 prosent av innbyggerne 80 år eller eldre, lavere enn i landet som helhet (4,8 prosent).",
        "Oslo har 724 290 innbyggere, 10 prosent flere enn i 2015.",
      ]
    `);
    expect(summary("0301", "nn")).toMatchInlineSnapshot(`
      [
        "Av innbyggjarane på 80 år og over brukte 23,0 prosent heimetenester ved utgangen av 2024, klart lågare enn i landet som heilskap (25,9 prosent).",
        "Talet på brukarar av heimetenester under 67 år per 1 000 innbyggjarar i same alder er klart lågare enn i landet som heilskap: 13,4 mot 22,6 i 2024.",
        "Talet på bebuarar i bustad med heildøgns bemanning per 1 000 innbyggjarar er klart lågare enn i landet som heilskap: 3,1 mot 4,9 i 2024.",
        "Ved utgangen av 2024 var 3,4 prosent av innbyggjarane 80 år eller eldre, lågare enn i landet som heilskap (4,8 prosent).",
        "Oslo har 724 290 innbyggjarar, 10 prosent fleire enn i 2015.",
      ]
    `);
  });

  it("tells of the smallest what can be told", () => {
    expect(summary("1151")).toMatchInlineSnapshot(`
      [
        "Der vi kan regne ut hvor mye tilfeldigheter betyr, skiller ingen tall om tjenestene seg klart fra landet som helhet.",
        "Ved utgangen av 2024 var 7,8 prosent av innbyggerne 80 år eller eldre, høyere enn i landet som helhet (4,8 prosent).",
        "Utsira har 217 innbyggere, 9 prosent flere enn i 2015.",
        "For 2 av 9 tall om tjenestene er det for få personer til å si om kommunen skiller seg fra landet, og 4 er skjult av hensyn til personvernet.",
      ]
    `);
    expect(summary("1151", "nn")).toMatchInlineSnapshot(`
      [
        "Der vi kan rekne ut kor mykje tilfeldigheiter betyr, skil ingen tal om tenestene seg klart frå landet som heilskap.",
        "Ved utgangen av 2024 var 7,8 prosent av innbyggjarane 80 år eller eldre, høgare enn i landet som heilskap (4,8 prosent).",
        "Utsira har 217 innbyggjarar, 9 prosent fleire enn i 2015.",
        "For 2 av 9 tal om tenestene er det for få personar til å seie om kommunen skil seg frå landet, og 4 er skjulte av omsyn til personvernet.",
      ]
    `);
  });

  it("has three to six whole sentences of every municipality that has figures, in both forms", () => {
    for (const { code } of edition.geography.municipalities) {
      for (const language of ["nb", "nn"] as const) {
        const sentences = summary(code, language);
        expect(sentences.length).toBeGreaterThanOrEqual(3);
        expect(sentences.length).toBeLessThanOrEqual(6);
        for (const sentence of sentences) expect(sentence).toMatch(/^[A-ZÆØÅČŠŽĐŊŦÁ0-9].*\.$/u);
      }
    }
  });

  it("says why there is nothing to tell of a municipality that was not there", () => {
    expect(summary("1580", "nb", realEdition(2020))).toEqual([
      "Det finnes ingen tall for kommunen i 2020: kommunen fantes ikke med disse grensene, og området var helt eller delvis en del av Ålesund (1507).",
    ]);
    expect(summary("1806", "nn", realEdition(2019))[0]).toBe(
      "Det finst ingen tal for kommunen i 2019: kommunen fanst ikkje med desse grensene, og området var heilt eller delvis ein del av Tysfjord – Divtasvuodna (1850).",
    );
  });

  it("says of no figure that is not tested that it is like the country's: one place has the highest of all", () => {
    const modalen = profile(edition, MunicipalityCode.parse("4629"));
    const nurses = modalen.sections.find(({ indicator }) => indicator.id === "sykepleier-per-10000");
    expect(nurses).toMatchObject({ verdict: undefined, place: { rank: 1 } });
    expect(summary("4629").join(" ")).toMatch(/Der vi kan regne ut hvor mye tilfeldigheter betyr, skiller ingen tall /);
    expect(summary("4629").join(" ")).not.toContain("Ingen tall om tjenestene skiller seg klart");
  });

  it("says when nothing can be held against the country, and not that nothing stands out", () => {
    expect(summary("1508", "nb", realEdition(2019))[0]).toBe(
      "Ingen av tallene om tjenestene i 2019 kan sammenlignes med landet som helhet.",
    );
  });

  it("has no bokmål in nynorsk", () => {
    const bokmaal =
      /\b(ikke|høyere|fra|hjemmetjenester|innbyggere|andelen|antall|flere|tallet|kommuner|brukere|noe|økte)\b/i;
    for (const { code } of edition.geography.municipalities) {
      const { sections } = profile(edition, code, "nn");
      const all = [
        ...summary(code, "nn"),
        ...sections.flatMap(({ sentences, warnings }) => [...sentences, ...warnings]),
      ];
      expect(all.filter((sentence) => bokmaal.test(sentence))).toEqual([]);
    }
  });
});
