import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formatIssues } from "../data/issue.ts";
import { checkGlyphs, missingGlyphs } from "./glyphs.ts";
import { readCoverage } from "./testing/font-coverage.ts";

test("missingGlyphs(text) knows every letter that the PDFs' font has, and no other", () => {
  const styles = ["Regular", "It", "Semibold", "SemiboldIt", "Bold"].map((style) =>
    readCoverage(readFileSync(`node_modules/source-sans/OTF/SourceSans3-${style}.otf`)),
  );
  const wrong: string[] = [];
  for (let point = 0x20; point < 0x1ffff; point++) {
    const letter = String.fromCodePoint(point);
    if ((point >= 0xd800 && point <= 0xdfff) || /\p{Default_Ignorable_Code_Point}/u.test(letter)) continue;
    const shown = styles.every((style) => style.has(point));
    if (shown !== (missingGlyphs(letter).length === 0)) wrong.push(point.toString(16));
  }
  expect(wrong).toEqual([]);
});

test("missingGlyphs(text) finds nothing in Norwegian, Sami and Kven", () => {
  expect(
    missingGlyphs(
      "Æøå «Kárášjohka» Porsáŋgu Divtasvuodna Snåasen tjïelte – … 1\u00a0000 \u22123 ½ § → soft\u00adhyphen",
    ),
  ).toEqual([]);
});

test("checkGlyphs(file, lines) tells of each run with its line, column and code points", () => {
  expect(formatIssues(checkGlyphs("a.md", { lines: ["Hei 😀", "", "שלום der"], firstLine: 7 }))).toBe(
    [
      "a.md:7:5 Skriften i PDF-ene har ikke tegnet «😀» (U+1F600).",
      "  Skriv det med ord eller med latinske bokstaver. Emojier og skrifter som arabisk, hebraisk og kinesisk kan ikke brukes.",
      "a.md:9:1 Skriften i PDF-ene har ikke tegnet «שלום» (U+05E9, U+05DC, U+05D5 …).",
      "  Skriv det med ord eller med latinske bokstaver. Emojier og skrifter som arabisk, hebraisk og kinesisk kan ikke brukes.",
    ].join("\n"),
  );
});
