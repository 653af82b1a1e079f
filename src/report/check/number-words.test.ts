import { describe, expect, test } from "vitest";
import { numberWords } from "./number-words.ts";

const found = (text: string) => numberWords(text).map((number) => number.text);

describe("numberWords(text) finds quantities in both written forms", () => {
  test.each([
    ["En tredel av brukerne, og tre fjerdedeler av timene.", ["En tredel", "tre fjerdedeler"]],
    ["Ein femtedel av bebuarane, og helvta av timane.", ["Ein femtedel", "helvta"]],
    ["Over halvparten bor hjemme.", ["halvparten"]],
    ["Ti prosent flere, fem prosentpoeng mer.", ["Ti prosent", "fem prosentpoeng"]],
    ["Dobbelt så mange, og to og en halv ganger så mye.", ["Dobbelt så", "to og en halv ganger så"]],
    ["Antallet ble doblet, halvert og tredoblet.", ["doblet", "halvert", "tredoblet"]],
    ["Talet vart dobla, ei dobling på tre gonger så kort tid.", ["dobla", "dobling", "tre gonger så"]],
    ["Én av fem, ni av ti.", ["Én av fem", "ni av ti"]],
    ["Tolv kommuner, hundre brukere og fire tusen timer.", ["Tolv kommuner", "hundre brukere", "fire tusen"]],
    ["Om lag en million innbyggere.", ["en million"]],
    ["Hver femte innbygger, kvar tiande kommune.", ["Hver femte", "kvar tiande"]],
    ["Om lag tjuesju prosent.", ["tjuesju prosent"]],
    ["Det må dobles eller halveres, og null brukere er igjen.", ["dobles", "halveres", "null brukere"]],
    ["Ein kvart av dei, tre kvart av kommunane.", ["Ein kvart", "tre kvart"]],
    [
      "Over hundre steder, hundre eldre, flere tusen og tusen pasienter.",
      ["hundre", "hundre eldre", "flere tusen", "tusen pasienter"],
    ],
    ["1 av 4 i 211 av 356 kommuner.", ["1 av 4", "211 av 356"]],
  ])("%s", (text, words) => {
    expect(found(text)).toEqual(words);
  });
});

describe("numberWords(text) passes over numerals that count no figures", () => {
  test.each([
    "De siste fem årene, på ti år og i to tiår.",
    "Kapitlet har tre deler og to tabeller.",
    "En av kommunene, en del av dem, en del brukere.",
    "To utviklinger på en gang, og noen ganger tre uker.",
    "Det er fem ting å ta fatt i.",
    "Hundreårsjubileet og tusenårsskiftet.",
    "Rapporten kommer to ganger i året.",
    "Den halve sannheten.",
    "Hvert tredje år, hver annen uke og kvar fjerde månad.",
    "Hver femte gang.",
    "31. desember kvart år, i kvart fylke, kvart einaste tal, et kvarter, kvart på fem.",
    "Det finnes tusen grunner og hundre svar. Sykepleiere per tusen innbyggere.",
    "Den ene halvdelen av året.",
    "Den første halvdelen av perioden, forskjellen mellom to kommuner.",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
