import { describe, expect, it } from "vitest";
import { realEdition } from "../data/testing/real-edition.ts";
import { historyOf } from "./history.ts";

const { geography } = realEdition(2024);

function history(name: string): string {
  const found = geography.municipalities.filter((municipality) => municipality.name === name);
  return found
    .map((municipality) => historyOf(geography, municipality).join("\n").replaceAll("\u00a0", " "))
    .join("\n\n");
}

describe("historyOf", () => {
  it.each([
    ["Utsira", "Kommunen har hatt samme nummer, navn og grenser siden 2018."],
    [
      "Lillestrøm",
      "1. januar 2020 ble Fet (0227), Skedsmo (0231) og Sørum (0226) slått sammen til Lillestrøm.\n1. januar 2024 fikk Lillestrøm nytt kommunenummer: 3030 ble 3205.",
    ],
    [
      "Hitra",
      "1. januar 2018 fikk Hitra nytt kommunenummer: 1617 ble 5013.\n1. januar 2020 ble Hitra (5013) og en del av Snillfjord (5012) slått sammen til Hitra.",
    ],
    [
      "Trondheim",
      "1. januar 2018 fikk Trondheim nytt kommunenummer: 1601 ble 5001.\n1. januar 2020 ble Klæbu (5030) en del av Trondheim.",
    ],
    [
      "Haram",
      "1. januar 2020 ble Haram (1534), Sandøy (1546), Skodje (1529), Ålesund (1504) og Ørskog (1523) slått sammen til Ålesund.\n1. januar 2024 ble Ålesund (1507) delt mellom Haram og Ålesund.",
    ],
  ])("tells what happened to %s", (name, expected) => {
    expect(history(name)).toBe(expected);
  });

  it("keeps the two municipalities named Våler and Herøy apart", () => {
    const names = geography.municipalities.map((municipality) => municipality.name);
    for (const name of ["Våler", "Herøy"]) {
      expect(names.filter((other) => other.startsWith(name)).length).toBe(2);
    }
  });

  it("has something to say of all 357, each sentence ended", () => {
    expect(geography.municipalities.length).toBe(357);
    for (const municipality of geography.municipalities) {
      const sentences = historyOf(geography, municipality);
      expect(sentences.length).toBeGreaterThan(0);
      for (const sentence of sentences) expect(sentence).toMatch(/^[A-ZÆØÅ0-9].*\.$/);
    }
  });
});
