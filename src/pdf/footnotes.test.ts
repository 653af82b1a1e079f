import { expect, test } from "vitest";
import type { Block, Inline } from "../report/tokens.ts";
import { chapterPdf } from "./chapter.ts";
import { innerLinks, leadsTo } from "./testing/pdf-links.ts";
import { readObjects, withEntry } from "./testing/pdf-objects.ts";
import { readPlacedTexts } from "./testing/read-pdf.ts";
import { testChapter, testReport, testSource } from "./testing/report.ts";

const text = (words: string): Inline => ({ kind: "text", text: words });
const paragraph = (...children: Inline[]): Block => ({ kind: "paragraph", children });
const mark = (number: number, occurrence = 1): Inline => ({ kind: "footnote-ref", number, occurrence });
const filler = Array.from({ length: 40 }, () => paragraph(text("Et avsnitt på en linje.")));

const tokens = [
  paragraph(text("Dette er sagt"), mark(1), text(" og dette"), mark(2), text(".")),
  ...filler,
  paragraph(text("Og dette"), mark(3), text(", som før"), mark(1, 2), text(".")),
];
const footnotes = [1, 2, 3].map((number) => {
  return { number, references: number === 1 ? 2 : 1, blocks: [paragraph(text(`Note nummer ${number}.`))] };
});
const chapter = { ...testChapter, tokens, footnotes, children: [] };
const report = { ...testReport, chapters: [chapter], all: [chapter] };
const objects = readObjects(chapterPdf({ ...testSource, report }, chapter));
const links = innerLinks(objects).filter(({ isLabel }) => isLabel);
const marks = links.filter(({ inNote }) => !inNote);
const notes = links.filter(({ inNote }) => inNote);

test("a footnote is led to from each of its marks, and from nowhere else", () => {
  expect([marks.length, notes.length]).toEqual([4, 3]);
  for (const one of marks) expect(notes.filter((note) => leadsTo(one, note))).toHaveLength(1);
  expect(notes.map((note) => marks.filter((one) => leadsTo(one, note)).length).sort()).toEqual([1, 1, 2]);
});

test("a footnote leads back to its mark, the first where it has several", () => {
  for (const note of notes) {
    const [back, ...others] = marks.filter((one) => leadsTo(note, one));
    expect(others).toEqual([]);
    expect(back !== undefined && leadsTo(back, note)).toBe(true);
  }
  const pages = [...objects.dictionaries].flatMap(([id, one]) => (/\/Type \/Page\b/.test(one) ? [id] : []));
  expect(new Set(notes.map(({ to }) => to.page)).size).toBe(2);
  for (const { to } of links) expect(pages).toContain(to.page);
});

test("all lines and paragraphs of a footnote begin to the right of its number", async () => {
  const blocks = [paragraph(text("Linje. ".repeat(40))), paragraph(text("Et avsnitt til."))];
  const long = { ...chapter, tokens: tokens.slice(0, 1), footnotes: footnotes.map((note) => ({ ...note, blocks })) };
  const bytes = chapterPdf({ ...testSource, report: { ...testReport, chapters: [long], all: [long] } }, long);
  const placed = (await readPlacedTexts(bytes)).flat();
  const starts = (words: RegExp) =>
    placed.filter((piece) => words.test(piece.text)).map(({ from }) => Math.round(from));
  const [number = 0] = starts(/^\[1\]$/).slice(-1);
  const words = [...starts(/^Linje\./), ...starts(/^Et avsnitt til/)];
  expect(words.length).toBeGreaterThanOrEqual(6);
  expect(new Set(words).size).toBe(1);
  expect(words[0]).toBeGreaterThan(number + 5);
});

test("a footnote is one in the structure, where its mark is, with its label and its words", () => {
  const found = withEntry(objects, /\/S \/Note\b/);
  expect(found).toHaveLength(3);
  for (const note of found) {
    const parent = objects.dictionaries.get(Number(/\/P (\d+) 0 R/.exec(note)?.[1])) ?? "";
    expect(parent).toMatch(/\/S \/P\b/);
    expect(note).toMatch(/\/ID \(Note \d\)/);
  }
});
