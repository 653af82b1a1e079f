import { describe, expect, test } from "vitest";
import type { Block, Inline } from "../report/tokens.ts";
import { readDocuments } from "./testing/documents.ts";
import { withEntry } from "./testing/pdf-objects.ts";
import { type Tag, tagsOf } from "./testing/read-pdf.ts";
import { realSource } from "./testing/real.ts";

/** What PDF/UA-1 asks of a file's structure and can be told by a machine (the Matterhorn Protocol), besides what is in `by-ear.test.ts`. */

/** What each role stands in; others stand anywhere. */
const within: Readonly<Record<string, readonly string[]>> = {
  TR: ["THead", "TBody", "TFoot"],
  TH: ["TR"],
  TD: ["TR"],
  THead: ["Table"],
  TBody: ["Table"],
  LI: ["L"],
  LBody: ["LI"],
  TOCI: ["TOC"],
  Caption: ["Table", "Div", "Figure"],
};

describe.each(readDocuments)("$name", ({ pdf, objects }) => {
  test("says that it is PDF/UA-1, and shows its title", () => {
    expect(pdf).toMatchObject({ pdfua: "1", marked: true, showsTitle: true, language: "nb-NO" });
    expect(pdf.title).not.toBe("");
    expect(withEntry(objects, /\/Suspects true/)).toEqual([]);
  });

  test("has its tags where they may stand, and every point of a list with its sign and its words", () => {
    const astray = nested(pdf.tags).filter(([parent, { role }]) => within[role]?.includes(parent) === false);
    expect(astray.map(([parent, { role }]) => `${role} in ${parent}`)).toEqual([]);
    for (const point of tagsOf(pdf.tags, "LI")) {
      expect(point.children.map(({ role }) => role)).toEqual(["Lbl", "LBody"]);
      // One that is parted between two pages is on both, its sign on the first.
      expect(point.text).not.toBe("");
    }
  });

  test("gives every picture its words and its place, every note a name of its own", () => {
    for (const figure of withEntry(objects, /\/S \/Figure\b/)) {
      expect(figure).toMatch(/\/Alt [(<]/);
      expect(figure).toMatch(/\/BBox \[/);
    }
    const notes = withEntry(objects, /\/S \/Note\b/).map((note) => /\/ID \(([^)]*)\)/.exec(note)?.[1]);
    expect(notes).not.toContain(undefined);
    expect(new Set(notes).size).toBe(notes.length);
  });

  test("takes who goes by the keyboard from link to link as they are read", () => {
    for (const page of withEntry(objects, /\/Type \/Page\b[\s\S]*\/Annots/)) expect(page).toMatch(/\/Tabs \/S/);
    for (const link of withEntry(objects, /\/Subtype \/Link\b/)) expect(link).toMatch(/\/StructParent \d+/);
  });

  test("names the files that lie in it for every reader", () => {
    for (const file of withEntry(objects, /\/Type \/Filespec\b/)) {
      for (const entry of [/\/F \(/, /\/UF [(<]/, /\/Desc [(<]/]) expect(file).toMatch(entry);
    }
  });
});

describe("the report of 2024", () => {
  const { pdf, objects } = document("the report of 2024");

  test("says of all that a chapter in nynorsk has that it is in nynorsk, and of no other chapter's", () => {
    const spoken = inLanguages(pdf.tags, pdf.language).filter(({ role }) => /^(?:H\d|P|Caption)$/.test(role));
    let found = 0;
    for (const chapter of realSource.report.all) {
      for (const words of chapter.tokens.flatMap(openings)) {
        const wanted = spoken.filter(({ text }) => closed(text).startsWith(closed(words)));
        for (const { lang } of wanted) expect([words, lang]).toEqual([words, `${chapter.language}-NO`]);
        found += wanted.length > 0 ? 1 : 0;
      }
    }
    expect(found).toBeGreaterThan(100);
  });

  test("says of the titles in nynorsk in its lists of contents that they are", () => {
    const nynorsk = realSource.report.all.filter(({ language }) => language === "nn");
    const shown = nynorsk.flatMap(({ tokens }) => tokens).filter(({ kind }) => /^(?:figure|data-table)$/.test(kind));
    const titles = tagsOf(tagsOf(pdf.tags, "TOC"), "TOCI").filter(({ lang }) => lang === "nn-NO");
    expect(titles.length).toBe(shown.length);
    // After a chapter's number, within a line: said where it stands on the page.
    const page = pdf.pageTexts.findIndex((text) => text.includes("Innhold") && text.includes("Tabell 3.1"));
    const contents = [...objects.streams.values()].filter((stream) => stream.includes("BDC"))[page] ?? "";
    expect(contents.match(/\/Lang \(nn-NO\)/g)?.length).toBe(nynorsk.length);
  });

  test("reads in the order that its chapters are written, charts and tables where they are written", () => {
    const order = realSource.report.all.flatMap((chapter) => chapter.tokens.flatMap(openings)).map(closed);
    let found = 0;
    for (const tags of pdf.pageTags) {
      const read = tagsOf(tags, "H2", "H3", "P", "Caption").map(({ text }) => closed(text));
      const places = read.map((text) => order.findIndex((words) => text.startsWith(words))).filter((at) => at >= 0);
      if (places.length < 3) continue;
      expect(places).toEqual([...places].sort((a, b) => a - b));
      found += places.length;
    }
    expect(found).toBeGreaterThan(100);
  });
});

test("a municipality's names are said in their languages", () => {
  const { pdf, objects } = document("Kautokeino");
  const [heading] = tagsOf(pdf.tags, "H1");
  expect(heading?.text).toMatch(/^Guovdageaidnu – Kautokeino/);
  expect(heading?.lang).toBe("se");
  // What follows in the heading says its own on the page.
  const [page = ""] = [...objects.streams.values()].filter((stream) => stream.includes("BDC"));
  const spoken = page.match(/\/Lang \(nb(?:-NO)?\)/g) ?? [];
  expect(spoken.length).toBeGreaterThanOrEqual(2);
});

function document(name: string): (typeof readDocuments)[number] {
  const found = readDocuments.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no document ${name}`);
  return found;
}

/** Each tag with its parent's role. */
function nested(tags: readonly Tag[], parent = "Document"): [string, Tag][] {
  return tags.flatMap((tag) => [[parent, tag] as [string, Tag], ...nested(tag.children, tag.role)]);
}

/** Each tag with the language that it is read in, lists of contents apart: in them each line says its own on the page. */
function inLanguages(tags: readonly Tag[], lang: string): Spoken[] {
  return tags.flatMap((tag) => {
    if (tag.role === "TOC") return [];
    const own = tag.lang ?? lang;
    return [{ role: tag.role, lang: own, text: tag.text }, ...inLanguages(tag.children, own)];
  });
}

interface Spoken {
  readonly role: string;
  readonly lang: string;
  readonly text: string;
}

/** What a block begins with as it is read: enough words to know it by. */
function openings(block: Block): string[] {
  switch (block.kind) {
    case "heading":
    case "paragraph": {
      const first = words(block.children).slice(0, 60);
      return closed(first).length < 20 ? [] : [first];
    }
    case "figure":
      return [`Figur ${block.number}. ${block.figure.text.title}`];
    case "data-table":
      return [`Tabell ${block.number}. ${block.figure.text.title}`];
    default:
      return [];
  }
}

/** Up to the first thing that is no plain text. */
function words(inlines: readonly Inline[]): string {
  const end = inlines.findIndex(({ kind }) => kind !== "text" && kind !== "bound");
  return inlines
    .slice(0, end < 0 ? undefined : end)
    .map((inline) => ("text" in inline ? inline.text : ""))
    .join("");
}

/** Without spaces, and without hyphens, which a line may end with. */
function closed(text: string): string {
  return text.replace(/[\s-]+/g, "");
}
