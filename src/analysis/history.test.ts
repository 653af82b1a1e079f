import { describe, expect, it } from "vitest";
import type { Geography } from "../data/geography.ts";
import { geographyAt } from "../data/structure/geography-at.ts";
import { realEdition } from "../data/testing/real-edition.ts";
import { historyOf } from "./history.ts";

const { geography } = realEdition(2024);
const of2019 = geographyAt(geography, "2019-12-31", []);
const of2020 = geographyAt(geography, "2020-12-31", []);

function history(code: string, within: Geography = geography, language: "nb" | "nn" = "nb"): string {
  const municipality = within.municipalities.find((entry) => entry.code === code);
  if (municipality === undefined) throw new Error(`no ${code}`);
  return historyOf(within, municipality, language).join("\n").replaceAll("\u00a0", " ");
}

describe("historyOf", () => {
  it.each([
    ["Utsira", "1151", "Kommunen har hatt samme nummer og navn siden 2018, og er ikke slått sammen eller delt."],
    [
      "Lillestrøm",
      "3205",
      "1. januar 2020 ble Fet (0227), Skedsmo (0231) og Sørum (0226) slått sammen til Lillestrøm.\n1. januar 2024 fikk Lillestrøm kommunenummeret 3205 i stedet for 3030.",
    ],
    ["Stavanger", "1103", "1. januar 2020 ble Finnøy (1141) og Rennesøy (1142) en del av Stavanger."],
    ["Sandnes", "1108", "1. januar 2020 ble Forsand (1129) og Sandnes (1102) slått sammen til Sandnes."],
    [
      "Nordre Follo",
      "3207",
      "1. januar 2020 ble Oppegård (0217) og Ski (0213) slått sammen til Nordre Follo.\n1. januar 2024 fikk Nordre Follo kommunenummeret 3207 i stedet for 3020.",
    ],
    [
      "Hitra",
      "5056",
      "1. januar 2018 fikk Hitra kommunenummeret 5013 i stedet for 1617.\n1. januar 2020 ble Hitra (5013) og en del av Snillfjord (5012) slått sammen til Hitra.",
    ],
    [
      "Heim",
      "5055",
      "1. januar 2020 ble Halsa (1571), Hemne (5011) og en del av Snillfjord (5012) slått sammen til Heim.",
    ],
    [
      "Narvik",
      "1806",
      "1. januar 2020 ble Ballangen (1854), Narvik (1805) og en del av Tysfjord – Divtasvuodna (1850) slått sammen til Narvik.",
    ],
    [
      "Trondheim",
      "5001",
      "1. januar 2018 fikk Trondheim kommunenummeret 5001 i stedet for 1601.\n1. januar 2020 ble Klæbu (5030) en del av Trondheim.",
    ],
    [
      "Haram",
      "1580",
      "1. januar 2020 ble Haram (1534), Sandøy (1546), Skodje (1529), Ørskog (1523) og Ålesund (1504) slått sammen til Ålesund.\n1. januar 2024 ble Ålesund (1507) delt mellom Haram og Ålesund.",
    ],
    [
      "Holmestrand",
      "3903",
      "1. januar 2018 ble Hof (0714) og Holmestrand (0702) slått sammen til Holmestrand.\n1. januar 2020 ble Holmestrand (0715) og Sande (0713) slått sammen til Holmestrand.\n1. januar 2024 fikk Holmestrand kommunenummeret 3903 i stedet for 3802.",
    ],
    [
      "Våler in Østfold",
      "3114",
      "1. januar 2020 fikk Våler kommunenummeret 3018 i stedet for 0137.\n1. januar 2024 fikk Våler kommunenummeret 3114 i stedet for 3018.",
    ],
    ["Våler in Innlandet", "3419", "1. januar 2020 fikk Våler kommunenummeret 3419 i stedet for 0426."],
    [
      "Nesbyen",
      "3322",
      "1. januar 2020 fikk Nes nytt navn og kommunenummer: Nes (0616) ble Nesbyen (3040).\n1. januar 2024 fikk Nesbyen kommunenummeret 3322 i stedet for 3040.",
    ],
    ["Sortland", "1870", "1. januar 2018 skiftet kommunen navn fra Sortland til Sortland – Suortá."],
  ])("tells what happened to %s", (_name, code, expected) => {
    expect(history(code)).toBe(expected);
  });

  it("tells it in nynorsk", () => {
    expect(history("5055", geography, "nn")).toBe(
      "1. januar 2020 vart Halsa (1571), Hemne (5011) og ein del av Snillfjord (5012) slegne saman til Heim.",
    );
    expect(history("3322", geography, "nn")).toContain("fekk Nes nytt namn og kommunenummer");
    expect(history("1151", geography, "nn")).toBe(
      "Kommunen har hatt same nummer og namn sidan 2018, og er ikkje slegen saman eller delt.",
    );
  });

  it("tells of a municipality of an older structure what became of it", () => {
    expect(history("1141", of2019)).toBe(history("1103"));
    expect(history("5012", of2019)).toBe(
      "1. januar 2018 fikk Snillfjord kommunenummeret 5012 i stedet for 1613.\n1. januar 2020 ble Snillfjord (5012) delt mellom Heim, Hitra og Orkland.",
    );
    expect(history("1850", of2019)).toBe(
      "1. januar 2020 ble Tysfjord – Divtasvuodna (1850) delt mellom Hábmer – Hamarøy og Narvik.",
    );
    expect(history("1507", of2020)).toBe(history("1580"));
    expect(history("0213", of2019)).toBe(history("3207"));
  });

  it("has the number that every predecessor had, for all that took part in a merger or a split", () => {
    const touched = geography.changes.filter(({ kind }) => kind === "merger" || kind === "split");
    const told = geography.municipalities.map(({ code }) => history(code)).join("\n");
    for (const { from } of touched) expect(told).toContain(`(${from.code})`);
  });

  it.each([
    ["2024", geography, 357],
    ["2020", of2020, 356],
    ["2019", of2019, 422],
  ] as const)(
    "has something to say of all in the structure of %s, each sentence ended and none twice",
    (_y, all, count) => {
      expect(all.municipalities.length).toBe(count);
      for (const municipality of all.municipalities) {
        for (const language of ["nb", "nn"] as const) {
          const sentences = historyOf(all, municipality, language);
          expect(sentences.length).toBeGreaterThan(0);
          expect(new Set(sentences).size).toBe(sentences.length);
          for (const sentence of sentences) expect(sentence).toMatch(/^[A-ZÆØÅ0-9].*\.$/);
        }
      }
    },
  );
});
