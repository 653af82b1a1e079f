import { expect, test } from "vitest";
import { splitSentences } from "./split-sentences.ts";

test.each([
  ["Én. To! Tre? «Fire.» Fem", ["Én.", "To!", "Tre?", "«Fire.»", "Fem"]],
  [
    "Brukerne er talt 31. desember 2020. Det var 12,5 prosent.",
    ["Brukerne er talt 31. desember 2020.", "Det var 12,5 prosent."],
  ],
  ["I 2020. 28,9 prosent brukte det.", ["I 2020.", "28,9 prosent brukte det."]],
  ["Bl.a. Oslo, ca. 300 og f.eks. Bergen. Nå Voss.", ["Bl.a. Oslo, ca. 300 og f.eks. Bergen.", "Nå Voss."]],
  ["Meld. St. 15 (2017–2018) sier det. Den gjelder.", ["Meld. St. 15 (2017–2018) sier det.", "Den gjelder."]],
  ["Se St.meld. 29, hhv. Oslo og pr. 31.12. Nå Voss.", ["Se St.meld. 29, hhv. Oslo og pr. 31.12.", "Nå Voss."]],
  ["  ", []],
])("splitSentences(%j)", (text, sentences) => {
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});
