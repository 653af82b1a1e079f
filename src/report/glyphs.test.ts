import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formatIssues } from "../data/issue.ts";
import { checkGlyphs, checkOwnGlyphs, missingGlyphs } from "./glyphs.ts";
import { readCoverage } from "./testing/font-coverage.ts";

// What is written goes to the site and to the PDFs, each with a build of its own.
const styles = [
  ...["Regular", "It", "Semibold", "SemiboldIt", "Bold"].map((style) => `source-sans/TTF/SourceSans3-${style}`),
  ...["400Regular", "400Regular_Italic", "600SemiBold", "600SemiBold_Italic", "700Bold"].map(
    (style) => `@expo-google-fonts/source-sans-3/${style}/SourceSans3_${style}`,
  ),
].map((name) => readCoverage(readFileSync(`node_modules/${name}.ttf`)));
const others = [
  "vazirmatn/400Regular/Vazirmatn_400Regular",
  "noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular",
  "noto-emoji/400Regular/NotoEmoji_400Regular",
].map((name) => readCoverage(readFileSync(`node_modules/@expo-google-fonts/${name}.ttf`)));

test.each([
  ["Source Sans has", "own"],
  ["the PDFs' typefaces have", "all"],
] as const)("missingGlyphs(text) knows every letter that %s, and no other", (_, typefaces) => {
  const wrong: string[] = [];
  for (let point = 0x20; point < 0x1ffff; point++) {
    const letter = String.fromCodePoint(point);
    if ((point >= 0xd800 && point <= 0xdfff) || /\p{Default_Ignorable_Code_Point}/u.test(letter)) continue;
    // U+FFFC and U+FFFD stand for what is not there, and are told of as missing.
    const other = typefaces === "all" && point !== 0xfffc && point !== 0xfffd && others.some((font) => font.has(point));
    const shown = styles.every((style) => style.has(point)) || other;
    if (shown !== (missingGlyphs(letter, typefaces).length === 0)) wrong.push(point.toString(16));
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
  expect(formatIssues(checkGlyphs("a.md", { lines: ["Hei 漢", "😀", "नमस्ते der"], firstLine: 7 }))).toBe(
    [
      "a.md:7:5 Skriften i PDF-ene har ikke tegnet «漢» (U+6F22).",
      "  Skriv det med ord eller med andre bokstaver. Latinske, greske, kyrilliske, arabiske og hebraiske kan brukes, og emojier.",
      "a.md:9:1 Skriften i PDF-ene har ikke tegnet «नमस्ते» (U+0928, U+092E, U+0938 …).",
      "  Skriv det med ord eller med andre bokstaver. Latinske, greske, kyrilliske, arabiske og hebraiske kan brukes, og emojier.",
    ].join("\n"),
  );
});

test("checkOwnGlyphs(file, lines) tells of letters that only running text can have, and not again of those that none has", () => {
  expect(formatIssues(checkOwnGlyphs("a.md", { lines: ["tittel: 漢 😀 שלום"], firstLine: 2 }))).toBe(
    [
      "a.md:2:11 Tegnet «😀» (U+1F600) kan ikke stå i hodet på et kapittel eller i en figur.",
      "  Skriv det med ord eller med latinske bokstaver. I teksten ellers kan det stå.",
      "a.md:2:14 Tegnet «שלום» (U+05E9, U+05DC, U+05D5 …) kan ikke stå i hodet på et kapittel eller i en figur.",
      "  Skriv det med ord eller med latinske bokstaver. I teksten ellers kan det stå.",
    ].join("\n"),
  );
});
