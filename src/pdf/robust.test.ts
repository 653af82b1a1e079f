import fc from "fast-check";
import { expect, test } from "vitest";
import { testPublication } from "../report/testing/publication.ts";
import type { Block, Inline } from "../report/tokens.ts";
import { chapterPdf } from "./chapter.ts";
import { municipalityPdf } from "./municipality.ts";
import { testPortrait, testProfile } from "./testing/profile.ts";
import { readPageTexts, readPdf } from "./testing/read-pdf.ts";
import { testChapter, testReport, testSource } from "./testing/report.ts";

const text = (words: string): Inline => ({ kind: "text", text: words });
const paragraph = (words: string): Block => ({ kind: "paragraph", children: [text(words)] });

function set(title: string, tokens: readonly Block[]): Uint8Array {
  const chapter = { ...testChapter, title, tokens, footnotes: [], children: [] };
  return chapterPdf({ ...testSource, report: { ...testReport, chapters: [chapter], all: [chapter] } }, chapter);
}

test("a chapter of four hundred pages is set", { timeout: 120_000 }, async () => {
  const lines = Array.from({ length: 46 }, (): Inline[] => [text("Et ord."), { kind: "hardbreak" }]).flat();
  const tokens = Array.from({ length: 440 }, (): Block => ({ kind: "paragraph", children: lines }));
  expect((await readPageTexts(set("Lang", tokens))).length).toBeGreaterThanOrEqual(400);
});

test("a table of five thousand rows is set, its head on every page of it", { timeout: 120_000 }, async () => {
  const rows = Array.from({ length: 5_000 }, (_, nr) => [`Rad ${nr + 1}`, "1,5", "2,5"].map((cell) => [text(cell)]));
  const header = ["Sted", "2019", "2020"].map((cell) => [text(cell)]);
  const table: Block = { kind: "table", align: [undefined, "right", "right"], header, rows, at: { line: 3 } };
  const pageTexts = await readPageTexts(set("Tabell", [table]));
  const pages = pageTexts.filter((page) => /Rad \d/.test(page));
  expect(pages.length).toBeGreaterThan(80);
  expect(pages.every((page) => page.includes("Sted") && page.includes("2020"))).toBe(true);
  expect(pages.slice(1).every((page) => page.includes("(fortsetter)"))).toBe(true);
  expect(pageTexts.join("\n").match(/Rad \d+/g)).toHaveLength(5_000);
});

/** Letters and every sign that means something to Typst, in any order. */
const hostile = fc
  .array(
    fc.constantFrom(..."#$[]{}()\"\\*_`<>@~/=+-'&%;:,. \n|^!?", "//", "/*", "*/", "#let ", "#panic()", "a", "Å", "č"),
  )
  .map((parts) => parts.join(""));

test("no text from a chapter or from the data is taken for code or markup, whatever stands in it", async () => {
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (one, other) => {
      const box: Block = { kind: "box", variant: "fakta", title: [text(`a${one}`)], blocks: [paragraph(other)] };
      const code: Block = { kind: "code", text: one, language: undefined };
      const list: Block = { kind: "list", ordered: false, start: 1, tight: true, items: [[paragraph(other)]] };
      const chapter = set(`Tittel ${one}`, [paragraph(`x${one}x`), box, list, code]);
      const [plain, short] = [other, one].map((words) => words.replace(/\n/g, " "));
      const profile = { ...testProfile, history: [`h${short}`] };
      const portrait = { ...testPortrait, summary: [plain ?? ""] };
      const place = municipalityPdf(process.cwd(), profile, testPublication, [], portrait);
      const read = await Promise.all([readPdf(chapter), readPdf(place)]);
      for (const [{ tags }, words] of [[read[0], `x${one}x`] as const, [read[1], other] as const]) {
        expect(letters(tags.map((tag) => tag.text).join(""))).toContain(letters(words));
      }
    }),
    { numRuns: 25 },
  );
});

test("a font that is not there is told of by its name", async () => {
  const root = "/et/annet/sted";
  expect(() => municipalityPdf(root, testProfile, testPublication, [], testPortrait)).toThrow(
    /ENOENT.*\/et\/annet\/sted/,
  );
});

/** Without white space, and without the hyphens of parted words, which a line may end with or not. */
function letters(words: string): string {
  return words.replace(/[\s-]+/g, "");
}
