import { expect, it } from "vitest";
import { explainSign, signs, signText } from "./signs.ts";

it("explainSign(sign, language) has the few words and the reasons", () => {
  expect(signs.map((sign) => explainSign(sign, "nb"))).toEqual([
    "skjult av hensyn til personvernet (ofte færre enn fem personer, eller for å verne et annet tall)",
    "mangler (står ikke i kilden, er for usikkert til å vises, eller for få kommuner i området har tall)",
    "ikke mulig å oppgi (ble ikke registrert da, kommunegrensene var andre, eller tall for flere kommuner kan ikke slås sammen)",
  ]);
  for (const sign of signs) expect(explainSign(sign, "nn").startsWith(signText[sign].nn)).toBe(true);
});
