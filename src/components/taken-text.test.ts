import { expect, test } from "vitest";
import { sentenceAt, takenText } from "./taken-text.ts";

const cite =
  "Omsorg i kommunene (2026). Oslo, i Omsorg i kommunene 2024, versjon 1. https://eksempel.no/2024/v1/kommune/0301-oslo/";

test("takenText(taken) says of what, where and when, and from whom", () => {
  const taken = { value: "27,0", about: ["Andel 80+ med hjemmetjenester", "prosent", "Oslo", "2024"] };
  expect(takenText(taken, "Kilde:", "Statistisk sentralbyrå", cite)).toBe(
    `Andel 80+ med hjemmetjenester, prosent, Oslo, 2024: 27,0. Kilde: Statistisk sentralbyrå. ${cite}`,
  );
});

test("takenText(taken) says nothing twice and nothing empty", () => {
  const taken = { value: "12\u00a0345", about: ["Innbyggere", " Innbyggere\n", "", "Landet"] };
  expect(takenText(taken, "Kjelde:", "SSB", cite)).toBe(`Innbyggere, Landet: 12\u00a0345. Kjelde: SSB. ${cite}`);
});

test("takenText(taken) of a sentence is the sentence", () => {
  expect(takenText({ value: "Det var 12,5 prosent.", about: [] }, "Kilde:", "SSB", cite)).toBe(
    `Det var 12,5 prosent. Kilde: SSB. ${cite}`,
  );
});

test.each([
  ["Først dette. Så var det 12,5 prosent. Så slutt.", "12,5", "Så var det 12,5 prosent."],
  [
    "Om lag 30 000 personer fikk hjelp 1. januar 2024. Det er flere.",
    "2024",
    "Om lag 30 000 personer fikk hjelp 1. januar 2024.",
  ],
  ["I 2024 var det 4 av 10.", "4 av", "I 2024 var det 4 av 10."],
])("sentenceAt(%j, place of %j) is the sentence around it", (text, part, sentence) => {
  expect(sentenceAt(text, text.indexOf(part))).toBe(sentence);
});
