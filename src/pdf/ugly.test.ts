import { encode } from "fast-png";
import { expect, test } from "vitest";
import type { Block, Footnote, Inline, Picture } from "../report/tokens.ts";
import { chapterPdf } from "./chapter.ts";
import { readPdf, readPlacedTexts, tagsOf } from "./testing/read-pdf.ts";
import { testChapter, testReport, testSource } from "./testing/report.ts";

/** Chapters that no one would write, and someone will: nothing of them may run off the page or be lost. */

const text = (words: string): Inline => ({ kind: "text", text: words });
const paragraph = (...children: Inline[]): Block => ({ kind: "paragraph", children });
const at = { line: 9 };
const sentence = "Kommunene har ulike tjenester, og innbyggerne bruker dem ulikt gjennom livet. ";
const endless = "x".repeat(300);

function picture(name: string, width: number, height: number): Picture {
  const data = new Uint8Array(width * height * 3).fill(90);
  const bytes = Buffer.from(encode({ width, height, channels: 3, depth: 8, data }));
  return { file: `bilder/${name}`, name, contentType: "image/png", bytes };
}

function set(tokens: readonly Block[], footnotes: readonly Footnote[] = []): Uint8Array {
  const chapter = { ...testChapter, title: `${sentence.repeat(3)} ${endless}`, tokens, footnotes, children: [] };
  return chapterPdf({ ...testSource, report: { ...testReport, chapters: [chapter], all: [chapter] } }, chapter);
}

function notes(blocks: readonly (readonly Block[])[]): { marks: Inline[]; footnotes: Footnote[] } {
  return {
    marks: blocks.flatMap((_, index) => [text("Ord "), { kind: "footnote-ref", number: index + 1, occurrence: 1 }]),
    footnotes: blocks.map((each, index) => ({ number: index + 1, references: 1, blocks: each })),
  };
}

const cells = (...words: string[]) => words.map((word) => [text(word)]);
const table = (rows: string[][], align: "left" | "right" = "left"): Block => {
  const [header = [], ...body] = rows;
  return {
    kind: "table",
    align: header.map(() => align),
    header: cells(...header),
    rows: body.map((row) => cells(...row)),
    at,
  };
};
const list = (...items: Block[][]): Block => ({ kind: "list", ordered: false, start: 1, tight: false, items });
const image = (name: string, width: number, height: number): Block => {
  return {
    kind: "picture",
    image: picture(name, width, height),
    alt: `Bildet ${name}`,
    caption: "Teksten.",
    credit: "Foto: NN",
    at,
  };
};
const figure = testChapter.tokens.find(({ kind }) => kind === "figure");
if (figure?.kind !== "figure") throw new Error("the fixture has no figure");
const figures = Array.from({ length: 5 }, (_, nr): Block => {
  return { ...figure, number: `1.${nr + 1}`, figure: { ...figure.figure, id: `fig-${nr}` } };
});
const many = notes(Array.from({ length: 40 }, () => [paragraph(text(sentence))]));
const rich = notes([
  [
    paragraph(text("Først.")),
    table([
      ["A", "B"],
      ["x", "y"],
    ]),
    paragraph(text("Så mer.")),
  ],
  [list([paragraph(text("en"))], [paragraph(text("to"))])],
  [{ kind: "code", text: endless, language: undefined }],
]);

const cases: Readonly<Record<string, Uint8Array>> = {
  "words longer than a line": set([
    { kind: "heading", level: 2, id: "a", children: [text(endless)], at },
    paragraph(text(`Se ${endless} og https://eksempel.no/${endless}.`)),
    paragraph({ kind: "link", target: { kind: "external", url: "https://ssb.no" }, children: [text(endless)], at }),
    paragraph({ kind: "code", text: endless }),
    { kind: "code", text: endless, language: undefined },
    { kind: "box", variant: "fakta", title: [text(endless)], blocks: [list([paragraph(text(endless))])] },
    table([
      ["A", "B"],
      [endless, "y"],
    ]),
  ]),
  "a heading of three hundred letters": set([
    { kind: "heading", level: 2, id: "a", children: [text(sentence.repeat(4))], at },
    paragraph(text(sentence)),
  ]),
  "a cell longer than a page": set([
    table([
      ["A", "B"],
      ["kort", sentence.repeat(90)],
      ["slutt", "slutt"],
    ]),
  ]),
  "a table of twelve columns": set([
    table(
      Array.from({ length: 40 }, (_, row) => Array.from({ length: 12 }, (_, column) => `Nr. ${row * column}`)),
      "right",
    ),
  ]),
  "pictures higher and wider than a page": set([
    image("hoy.png", 20, 900),
    image("bred.png", 900, 20),
    paragraph(text("I en linje: "), { kind: "image", image: picture("i.png", 20, 900), alt: "Et høyt bilde", at }),
  ]),
  "a chapter of nothing but figures": set(figures),
  "forty footnotes on a page": set([paragraph(...many.marks)], many.footnotes),
  "footnotes with a table, a list and code in a list in a box": set(
    [{ kind: "box", variant: "fakta", title: [text("B")], blocks: [list([paragraph(...rich.marks)])] }],
    rich.footnotes,
  ),
};

test.each(Object.entries(cases))("nothing runs off the page of %s", async (_, bytes) => {
  const { pageSizes } = await readPdf(bytes);
  for (const [index, page] of (await readPlacedTexts(bytes)).entries()) {
    const [width = 0] = pageSizes[index] ?? [];
    for (const { text: words, from, to, y } of page) {
      if (words.trim() === "" || words === "-") continue;
      expect(from, words).toBeGreaterThan(40);
      expect(to, words).toBeLessThan(width - 40);
      expect(y, words).toBeGreaterThan(30);
    }
  }
});

test("every word of them is there", async () => {
  const letters = async (name: string) => {
    const { tags } = await readPdf(cases[name] ?? new Uint8Array());
    return {
      tags,
      words: tags
        .map((tag) => tag.text)
        .join("")
        .replace(/\s/g, ""),
    };
  };
  const long = await letters("words longer than a line");
  expect(long.words.match(/x{300}/g)?.length).toBeGreaterThanOrEqual(8);
  const cell = await letters("a cell longer than a page");
  // Three are in the title.
  expect(cell.words.match(/Kommuneneharuliketjenester/g)).toHaveLength(93);
  const noted = await letters("footnotes with a table, a list and code in a list in a box");
  expect(noted.words).toContain("Såmer.");
  expect(tagsOf(noted.tags, "Note")).toHaveLength(3);
  expect(tagsOf((await letters("forty footnotes on a page")).tags, "Note")).toHaveLength(40);
  expect(tagsOf((await letters("a chapter of nothing but figures")).tags, "Figure")).toHaveLength(5);
});
