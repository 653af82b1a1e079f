import { expect, test } from "vitest";
import { testPublication } from "../report/testing/publication.ts";
import type { Block, Inline } from "../report/tokens.ts";
import { chapterPdf } from "./chapter.ts";
import { readPdf } from "./testing/read-pdf.ts";
import { testChapter, testReport, testSource } from "./testing/report.ts";

const text = (words: string): Inline => ({ kind: "text", text: words });

function chapterOf(tokens: readonly Block[]) {
  const chapter = { ...testChapter, tokens, footnotes: [], children: [] };
  return { chapter, source: { ...testSource, report: { ...testReport, chapters: [chapter], all: [chapter] } } };
}

function set(...tokens: readonly Block[]): Uint8Array {
  const { chapter, source } = chapterOf(tokens);
  return chapterPdf(source, chapter);
}

const heading: Block = { kind: "heading", level: 2, id: "a", children: [text("A")], at: { line: 7 } };

function wideTable(columns: number, cell: string): Block {
  const row = (word: string) => Array.from({ length: columns }, () => [text(word)]);
  const rows = Array.from({ length: 40 }, () => row(cell));
  return { kind: "table", align: row("").map(() => "right"), header: row("2015"), rows, at: { line: 31 } };
}

test("chapterPdf tells of a picture that cannot be read at its line in the chapter", () => {
  const image = { file: "bilder/a.png", name: "a.png", contentType: "image/png", bytes: Buffer.from("\x89PNG\r\n") };
  const picture: Block = {
    kind: "paragraph",
    children: [text("Se "), { kind: "image", image, alt: "Et bilde", at: { line: 12 } }],
  };
  expect(() => set(heading, picture)).toThrow(
    /^reports\/2020\/v1\/01\.md:12 PDF-en kan ikke settes: bildet kan ikke leses, for filen er skadet eller av et annet slag/,
  );
});

test("chapterPdf tells of a picture on a line of its own at that line, and not at the template's", () => {
  const image = { file: "bilder/a.png", name: "a.png", contentType: "image/png", bytes: Buffer.from("\x89PNG\r\n") };
  const picture: Block = {
    kind: "picture",
    image,
    alt: "Et bilde",
    caption: undefined,
    credit: "NN",
    at: { line: 17 },
  };
  expect(() => set(heading, picture)).toThrow(
    /^reports\/2020\/v1\/01\.md:17 PDF-en kan ikke settes: bildet kan ikke leses, for filen er skadet eller av et annet slag/,
  );
});

test("chapterPdf tells of a chart that cannot be drawn at its line in the chapter", () => {
  const figure = testChapter.tokens.find(({ kind }) => kind === "figure");
  if (figure?.kind !== "figure" || figure.figure.kind !== "line") throw new Error("the fixture has no line chart");
  const broken = {
    ...figure.figure,
    get lines(): never {
      throw new Error("ingen punkter.");
    },
  };
  expect(() => set(heading, { ...figure, figure: broken })).toThrow(
    "reports/2020/v1/01.md:9 Figuren «andel» kan ikke tegnes: ingen punkter.\n  Velg andre steder",
  );
});

test("chapterPdf sets a square for a letter that the type lacks, which the chapter's check has told of", async () => {
  const { tags } = await readPdf(set(heading, { kind: "paragraph", children: [text("漢")] }));
  expect(tags.map((tag) => tag.text).join("")).toContain("□");
});

test("chapterPdf turns the page for a table that is too wide for it, and refuses one that could not be read", async () => {
  const pageSizes = async (pdf: Uint8Array) => (await readPdf(pdf)).pageSizes;
  const upright = [595, 842];
  expect((await pageSizes(set(wideTable(9, "1\u00a0234")))).every(([width]) => width === 595)).toBe(true);
  expect(await pageSizes(set(heading, wideTable(16, "1\u00a0234\u00a0567")))).toEqual([
    upright,
    [842, 595],
    [842, 595],
    upright,
  ]);
  expect(() => set(wideTable(60, "1\u00a0234\u00a0567"))).toThrow(
    "reports/2020/v1/01.md:31 Tabellen har for mange eller for brede kolonner til en side.",
  );
});

test("a wide table in a box is shrunk, since no page can be turned for it", async () => {
  const box: Block = { kind: "box", variant: "fakta", title: [text("B")], blocks: [wideTable(11, "1\u00a0234")] };
  expect((await readPdf(set(box))).pageSizes.every(([width]) => width === 595)).toBe(true);
});

test("reportPdf gives the page of what a reference leads to, once more brackets would be too many", async () => {
  const reference: Inline = { kind: "reference", id: "fig-andel", capital: true, at: { line: 1 } };
  const figure = testChapter.tokens.find(({ kind }) => kind === "figure");
  if (figure === undefined) throw new Error("the fixture has no figure");
  const filler = Array.from({ length: 60 }, (): Block => ({ kind: "paragraph", children: [text("Et avsnitt.")] }));
  const words: Block[] = [
    { kind: "paragraph", children: [text("Se "), reference, text(" (eller "), reference, text(").")] },
    ...filler,
    figure,
  ];
  const read = await readPdf(set(...words));
  const pageTexts = read.pageTexts.map((text) => text.replace(/\s+/g, " "));
  const page = pageTexts.findIndex((text) => text.includes("Figur 1.1. Andelen")) + 1;
  expect(page).toBeGreaterThan(1);
  const first = pageTexts[0];
  expect(first).toContain(`Se Figur 1.1 (side ${page}) (eller Figur 1.1, side ${page} ).`);
  const near = await readPdf(set({ kind: "paragraph", children: [reference, text(" står her.")] }, figure));
  expect(near.pageTexts[0]?.replace(/\s+/g, " ")).toMatch(/Figur 1.1 ?står her\./);
});

test("the fixture is of the version that the publication names", () => {
  expect(testReport.manifest.version).toBe(testPublication.version);
});
