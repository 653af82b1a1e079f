import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { reportPdf } from "./report.ts";
import { bookSource } from "./testing/book.ts";
import { seenDifference } from "./testing/page-difference.ts";
import { decodePage, drawPages, encodePage, type PageImage } from "./testing/page-image.ts";
import { drawReferencePages, referenceFolder } from "./testing/reference-pages.ts";

/** Thousandths of a page: some fifteen squares of 1.7 mm, less than a heading's letters take. */
const allowed = 0.8;

const drawn = await drawReferencePages();

test("every page that is drawn has its reference, and no reference is without its page", () => {
  expect(readdirSync(referenceFolder).sort()).toEqual([...drawn.keys()].map((name) => `${name}.png`).sort());
});

test.each([...drawn])("the page «%s» looks as it did (npm run referansebilder draws it anew)", (name, image) => {
  const difference = seenDifference(decodePage(readFileSync(join(referenceFolder, `${name}.png`))), image);
  const message = difference > allowed ? `another look: ${keepForEyes(name, image)}` : "";
  expect(difference, message).toBeLessThanOrEqual(allowed);
});

describe("seenDifference(one, other)", () => {
  const page = drawn.get("kapittel");
  if (page === undefined) throw new Error("no page of a chapter");
  const { width, height, dots } = page;
  const changed = (change: (dot: number, at: number) => number): PageImage => {
    return { width, height, dots: dots.map((dot, at) => Math.max(0, Math.min(255, change(dot, at)))) };
  };

  test("is nothing between two drawings of a page, and little after its dots have been rounded", async () => {
    const [again] = await drawPages(reportPdf(bookSource), [4]);
    expect(again === undefined ? undefined : seenDifference(page, again)).toBe(0);
    expect(seenDifference(page, decodePage(encodePage(page)))).toBe(0);
  });

  test("does not see how the edges of letters are smoothed", () => {
    // Every edge a fifth of a dot to the right, and a grain on top.
    const smoothed = changed((dot, at) => 0.8 * dot + 0.2 * (dots[at - 1] ?? dot) + ((at * 7919) % 13) - 6);
    expect(seenDifference(page, smoothed)).toBeLessThanOrEqual(allowed);
  });

  test("sees a heading that has moved by two millimetres", () => {
    // «Færre på institusjon» stands in these rows.
    const [from, to, by] = [172 * width, 196 * width, 5 * width];
    const moved = changed((dot, at) => (at >= from && at < to ? (dots[at - by] ?? 255) : dot));
    expect(seenDifference(page, moved)).toBeGreaterThan(2 * allowed);
  });

  test("sees a line that is gone from a chart, a chart that is gone, and a page of another size", async () => {
    const [chapter, ...others] = bookSource.report.all;
    if (chapter === undefined) throw new Error("no chapter");
    const draw = async (tokens: typeof chapter.tokens) => {
      const all = [{ ...chapter, tokens }, ...others];
      const report = { ...bookSource.report, chapters: all, all };
      const [image] = await drawPages(reportPdf({ ...bookSource, report, attachments: [] }), [4]);
      return image ?? page;
    };
    const poorer = chapter.tokens.map((block) => {
      if (block.kind !== "figure" || block.figure.kind !== "line") return block;
      return { ...block, figure: { ...block.figure, lines: block.figure.lines.slice(0, 2) } };
    });
    expect(seenDifference(page, await draw(poorer))).toBeGreaterThan(2 * allowed);
    const targets = new Map(chapter.tokens.map((block, index) => [index, block] as const));
    const without = [...targets].flatMap(([index, block]) => (block.kind === "figure" || index === 2 ? [] : [block]));
    expect(seenDifference(page, await draw(without))).toBeGreaterThan(20 * allowed);
    expect(seenDifference(page, { width: height, height: width, dots })).toBe(1000);
  });
});

/** Where the page can be looked at as it is now. */
function keepForEyes(name: string, image: PageImage): string {
  const file = join(mkdtempSync(join(tmpdir(), "side-")), `${name}.png`);
  writeFileSync(file, encodePage(image));
  return file;
}
