import { describe, expect, test } from "vitest";
import type { Block, Inline } from "../report/tokens.ts";
import { chapterPdf } from "./chapter.ts";
import { reportPdf } from "./report.ts";
import { readPdf, readPlacedTexts, tagsOf } from "./testing/read-pdf.ts";
import { testChapter, testReport, testSource } from "./testing/report.ts";

const text = (words: string): Inline => ({ kind: "text", text: words });
const paragraph = (words: string): Block => ({ kind: "paragraph", children: [text(words)] });
const heading = (words: string): Block => {
  return { kind: "heading", level: 2, id: words, children: [text(words)], at: { line: 1 } };
};
const lines = (count: number): Block[] => Array.from({ length: count }, () => paragraph("Et avsnitt på en linje."));
const figure = testChapter.tokens.find(({ kind }) => kind === "figure");
if (figure === undefined) throw new Error("the fixture has no figure");

function sourceOf(...chapters: (readonly Block[])[]) {
  const all = chapters.map((tokens, index) => {
    const path = [`del-${index + 1}`];
    return { ...testChapter, id: `kap-${path}`, path, number: `${index + 1}`, tokens, footnotes: [], children: [] };
  });
  return { ...testSource, report: { ...testReport, chapters: all, all } };
}

/** What is written on each page of a chapter, without spaces. */
async function pagesOf(...tokens: readonly Block[]): Promise<string[]> {
  const source = sourceOf(tokens);
  const [chapter] = source.report.all;
  if (chapter === undefined) throw new Error("no chapter");
  return (await readPdf(chapterPdf(source, chapter))).pageTexts.map(closed);
}

const caption = "Figur1.1.Andelen";
const pageOf = (pages: readonly string[], words: string) => pages.findIndex((page) => page.includes(words));

describe("a chart", () => {
  test("stands where it is written when the page has room for it there", async () => {
    const [first = ""] = await pagesOf(paragraph("Dette står foran."), figure, paragraph("Dette står etter."));
    const places = ["foran.", caption, "etter."].map((words) => first.indexOf(words));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test("stands at the head of the next page when there is none, and the text goes on where it would have been", async () => {
    const pages = await pagesOf(...lines(22), figure, paragraph("Dette står etter."), ...lines(30));
    expect(pageOf(pages, "etter.")).toBe(0);
    expect(pageOf(pages, caption)).toBe(1);
    const next = pages[1] ?? "";
    expect(next.indexOf(caption)).toBeLessThan(next.indexOf("Etavsnitt"));
  });

  test("stands in its own chapter, before all that follows it, wherever in it it is written", {
    timeout: 60_000,
  }, async () => {
    for (const before of [0, 8, 16, 20, 24, 28, 32]) {
      const tokens = [...lines(before), figure, paragraph("Slutt.")];
      const { tags, pageTexts } = await readPdf(reportPdf(sourceOf(tokens, [paragraph("Neste.")])));
      const pages = pageTexts.map(closed);
      const next = pageOf(pages, "Neste.");
      const figures = pages.flatMap((page, index) => (page.includes("forbehold.Kilde:SSB") ? [index] : []));
      expect(figures.length).toBeGreaterThan(0);
      for (const page of figures) expect(page).toBeLessThan(next);
      expect(tagsOf(tags, "Figure").length).toBeGreaterThanOrEqual(1);
      // Never above the chapter's title.
      const opening = pages.find((page) => page.includes("Sistefagligeendring") && page.includes("Etavsnitt"));
      if (opening?.includes(caption)) expect(opening.indexOf("Sistefaglige")).toBeLessThan(opening.indexOf(caption));
    }
  });

  test("stands above the title of the sub-chapter after its own", { timeout: 60_000 }, async () => {
    for (let before = 8; before <= 30; before += 2) {
      const source = sourceOf([paragraph("Først.")], [...lines(before), figure], [...lines(3), paragraph("Slutt.")]);
      const all = source.report.all.map((chapter, index) => ({ ...chapter, depth: index === 0 ? 1 : 2 }));
      const found = await readLines(reportPdf({ ...source, report: { ...source.report, all } }));
      const chart = found.findLast(({ text }) => text.includes(caption));
      const below = found.findIndex((line) => line.text.includes("Kilde:SSB"));
      const next = found.findLastIndex(({ text }) => text.startsWith("3Opp"));
      expect(chart).toBeDefined();
      expect(below).toBeGreaterThan(0);
      expect(below).toBeLessThan(next);
      const own = found.findLastIndex(({ text }) => text.startsWith("2Opp"));
      expect(own).toBeLessThan(below);
    }
  });

  test("stands before the figures behind it in a chapter's own document", async () => {
    for (const before of [10, 20, 24]) {
      const pages = (await pagesOf(...lines(before), figure)).join("");
      expect(pages.indexOf(caption)).toBeLessThan(pages.indexOf("Talleneifigurene"));
    }
  });

  test("is never parted from its title, nor from its source", async () => {
    for (let before = 12; before <= 30; before += 3) {
      const pages = await pagesOf(...lines(before), figure, ...lines(20));
      const page = pages.find((one) => one.includes(`${caption}stiger`)) ?? "";
      expect(page).toContain("Prosent");
      expect(page).toContain("Kilde:SSB");
    }
  });
});

test("a heading is never the last on a page", { timeout: 60_000 }, async () => {
  for (let before = 18; before <= 34; before++) {
    const pages = await pagesOf(...lines(before), heading("Tittelen"), paragraph("Brødteksten."), ...lines(10));
    expect(pageOf(pages, "Tittelen")).toBe(pageOf(pages, "Brødteksten."));
    const charted = await pagesOf(...lines(before), heading("Tittelen"), figure, paragraph("Brødteksten."));
    const page = pageOf(charted, "Tittelen");
    expect([pageOf(charted, "Brødteksten."), pageOf(charted, caption)]).toContain(page);
  }
});

test("no page begins with the last line of a paragraph or ends with the first of one", {
  timeout: 60_000,
}, async () => {
  const long = ["Først", ...Array.from({ length: 60 }, () => "kommune"), "sist."].join(" ");
  for (let before = 22; before <= 34; before++) {
    const source = sourceOf([...lines(before), paragraph(long), ...lines(6)]);
    const [chapter] = source.report.all;
    if (chapter === undefined) throw new Error("no chapter");
    const { pageTexts } = await readPdf(chapterPdf(source, chapter));
    const words = pageTexts.map((page) => (page.match(/Først|kommune\b|sist\./g) ?? []).length);
    const parts = words.filter((count) => count > 0);
    // A line has room for ten.
    for (const count of parts) expect(count).toBeGreaterThan(11);
  }
});

/** What is written, from the top of each page to its foot, a line at a time and without spaces. */
async function readLines(pdf: Uint8Array): Promise<{ readonly text: string }[]> {
  return (await readPlacedTexts(pdf)).flatMap((page) => {
    const rows = Map.groupBy(page, ({ y }) => Math.round(y));
    return [...rows]
      .sort(([a], [b]) => b - a)
      .map(([, row]) => ({ text: closed(row.map(({ text }) => text).join("")) }));
  });
}

function closed(words: string): string {
  return words.replace(/\s+/g, "");
}
