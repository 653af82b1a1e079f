import { expect, test } from "vitest";
import { plainText } from "../report/tokens.ts";
import { softHyphens } from "../report/typst/soft-hyphens.ts";
import { reportPdf } from "./report.ts";
import { readPageTextsByPdfium } from "./testing/page-image.ts";
import { readPlacedTexts } from "./testing/read-pdf.ts";
import { realSource } from "./testing/real.ts";
import { runningWords, wordsOf } from "./testing/running-words.ts";

/** The report of 2024 as it is published, its text taken out by a program that knows nothing of how it was set. */
const { report } = realSource;
const bytes = reportPdf(realSource);
const pages = (await readPageTextsByPdfium(bytes)).map(wordsOf);
const all = ` ${pages.map((words) => words.join(" ")).join(" ")} `;

/** So many words in a row are looked for at a time. */
const run = 4;

test("the report's text, taken out, reads as its chapters do: no words glued or parted, none gone", () => {
  const pieces = report.all.flatMap((chapter) => [
    [chapter.number, ...wordsOf(chapter.title)],
    ...runningWords(chapter.tokens),
    ...chapter.footnotes.flatMap(({ blocks }) => runningWords(blocks)),
  ]);
  expect(pieces.length).toBeGreaterThan(150);
  const missing = pieces.flatMap((words) => {
    const runs = words.length <= run ? [words] : words.slice(run - 1).map((_, at) => words.slice(at, at + run));
    const absent = runs.map((one) => one.join(" ")).filter((one) => !all.includes(one));
    // A piece that goes on on the next page is parted by what stands there and here: the runs across are not found.
    return absent.length > 0 && !(absent.length < run && isOverPages(words)) ? [absent.join(" | ")] : [];
  });
  expect(missing).toEqual([]);
});

test("the contents have numbers and titles apart, and titles and pages", () => {
  const contents = pages[2]?.join(" ") ?? "";
  for (const { number, title } of report.all) {
    expect(contents).toMatch(new RegExp(` ${number.replace(".", "\\.")} ${title}[ .]+ \\d+ `));
  }
});

test("words that lines end within are long ones, parted where their parts meet", async () => {
  const ends = (await readPageTextsByPdfium(bytes)).flatMap((page) => {
    // PDFium gives U+FFFE for a hyphen that a line ends with, and the rest of the word after it.
    return [...page.matchAll(/(\p{L}+)\ufffe(\p{Ll}+)/gu)].map(([, before = "", after = ""]) => ({ before, after }));
  });
  expect(ends.length).toBeGreaterThan(3);
  for (const { before, after } of ends) {
    expect((before + after).length, before + after).toBeGreaterThanOrEqual(12);
    expect(softHyphens(before + after)).toContain(`\u00ad${after.slice(0, 4)}`);
  }
});

test("no page of the report ends with a title, and few have little on them", async () => {
  const titles = new Set(
    report.all.flatMap(({ title, headings }) => [title, ...headings.map(({ children }) => plainText(children))]),
  );
  const foot = 24 * (72 / 25.4);
  const filled = (await readPlacedTexts(bytes)).map((page) => {
    const body = page.filter(({ text, y }) => text.trim() !== "" && y > foot - 2);
    const last = Math.min(...body.map(({ y }) => y));
    expect(titles).not.toContain(
      body
        .filter(({ y }) => y === last)
        .map(({ text }) => text)
        .join(""),
    );
    return (842 - 25 * (72 / 25.4) - last) / (842 - 25 * (72 / 25.4) - foot);
  });
  expect(filled.filter((part) => part < 0.2)).toEqual([]);
});

function isOverPages(words: readonly string[]): boolean {
  const on = (some: readonly string[]) => pages.findIndex((page) => page.join(" ").includes(some.join(" ")));
  const [first, last] = [on(words.slice(0, 3)), on(words.slice(-3))];
  return first >= 0 && last > first;
}
