import { describe, expect, test } from "vitest";
import { runningContent } from "../report/typst/literal.ts";
import { chapterPdf } from "./chapter.ts";
import { compilePdf } from "./compile.ts";
import { readDocuments } from "./testing/documents.ts";
import { readObjects, tableCells, withEntry } from "./testing/pdf-objects.ts";
import { readPdf, type Tag, tagsOf } from "./testing/read-pdf.ts";
import { testChapter, testSource } from "./testing/report.ts";

/** What one who listens meets, found by others than the compiler: pdf.js, and the objects of the file themselves. */

const root = process.cwd();
describe.each(readDocuments)("$name", ({ pdf, objects }) => {
  const headings = tagsOf(pdf.tags, "H1", "H2", "H3", "H4", "H5", "H6");

  test("has bookmarks that equal its headings, level by level", () => {
    const indented = headings.map(({ role, text }) => "  ".repeat(Number(role.slice(1)) - 1) + closed(text));
    const bookmarks = pdf.outline.map((line) => (/^ */.exec(line)?.[0] ?? "") + closed(line));
    expect(indented).toEqual(bookmarks);
  });

  test("has headings that begin at the first level and skip none on their way down", () => {
    const levels = headings.map(({ role }) => Number(role.slice(1)));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  test("names the columns and the rows of every table in head cells that say what they are heads of", () => {
    const cells = tableCells(objects);
    expect(cells.filter(({ scope }) => scope === "Column").length).toBeGreaterThan(1);
    expect(cells.filter(({ scope }) => scope === "Row").length).toBeGreaterThan(0);
    const byName = new Map(cells.flatMap((cell) => (cell.id === undefined ? [] : [[cell.id, cell] as const])));
    for (const cell of cells.filter(({ scope }) => scope !== "Column")) {
      const heads = cell.headers.map((name) => byName.get(name));
      const [column, row] = heads;
      expect(column).toMatchObject({ scope: "Column", table: cell.table, column: cell.column });
      if (cell.scope === undefined) expect(row).toMatchObject({ scope: "Row", table: cell.table, row: cell.row });
      expect(heads.length).toBe(cell.scope === undefined ? 2 : 1);
    }
    for (const table of tagsOf(pdf.tags, "Table")) {
      const rows = tagsOf(table.children, "TR");
      expect(new Set(rows.map(({ children }) => children.length)).size).toBe(1);
      const roles = rows.slice(1).map((row) => row.children.map(({ role }) => (role === "TH" ? "H" : "D")).join(""));
      for (const one of roles) expect(one).toMatch(/^HD+$/);
      // Of a table on several pages, each page has all rows, and the text of its own.
      const here = rows.slice(1).filter(({ text }) => text.trim() !== "");
      expect(here.every((row) => row.children[0]?.text.trim() !== "")).toBe(true);
    }
  });

  test("lists every name that a head cell has in the tree of names, in order and once", () => {
    const [root = ""] = withEntry(objects, /\/Type \/StructTreeRoot/);
    const entries = [...(/\/Names \[([^\]]*)\]/.exec(root)?.[1] ?? "").matchAll(/\(([^)]*)\) (\d+) 0 R/g)];
    const names = entries.map(([, name = ""]) => name);
    expect(names).toEqual([...new Set(names)].sort((a, b) => (a < b ? -1 : 1)));
    for (const [, name, id] of entries) expect(objects.dictionaries.get(Number(id))).toContain(`/ID (${name})`);
    const heads = tableCells(objects).filter(({ scope }) => scope !== undefined);
    for (const { id } of heads) expect(names).toContain(id);
  });

  test("describes every picture in other words than its caption's", () => {
    const captions = new Set(tagsOf(pdf.tags, "Caption").map(({ text }) => text));
    for (const { alt } of tagsOf(pdf.tags, "Figure")) {
      expect(alt?.length).toBeGreaterThan(20);
      expect([...captions].some((caption) => caption.includes(alt ?? ""))).toBe(false);
    }
  });

  test("has words in every link, and tells where each leads", () => {
    for (const link of tagsOf(pdf.tags, "Link")) expect(link.text).not.toBe("");
    for (const link of withEntry(objects, /\/Subtype \/Link\b/)) expect(link).toMatch(/\/Contents [(<]/);
  });

  test("keeps running heads, page numbers and ornaments out of what is read", () => {
    const [first, second] = pdf.pageTexts;
    const foot = "Omsorg i kommunene · versjon v1";
    expect(`${first}${second}`).toContain(foot);
    expect(pdf.tags.map(({ text }) => text).join("\n")).not.toContain(foot);
    const pages = [...objects.streams.values()].filter((stream) => /\bBDC\b/.test(stream));
    expect(pages.length).toBe(pdf.pages);
    for (const page of pages) expect(unmarked(page)).toEqual([]);
  });

  test("carries its fonts, only the letters in use of each, and tells what every letter is", () => {
    const fonts = withEntry(objects, /\/Subtype \/Type0\b/);
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) expect(font).toMatch(/\/BaseFont \/[A-Z]{6}\+SourceSans3-[\s\S]*\/ToUnicode \d+ 0 R/);
    for (const font of withEntry(objects, /\/Type \/FontDescriptor\b/)) expect(font).toMatch(/\/FontFile2 \d+ 0 R/);
    // What stands for letters unknown, and letters of no one's.
    expect(pdf.pageTexts.join("")).not.toMatch(/[\ufffd\ue000-\uf8ff]/);
  });
});

test("letters that are easily lost come out as they went in: Sami, minus, hard spaces, ranges", async () => {
  const text = "Ŋátčđŧžšá Gáivuotna \u22123,5 12\u00a0345 67–79 «år» – slutt";
  const bytes = set(`#"${text}"`);
  const { tags } = await readPdf(bytes);
  // pdf.js gives a hard space as a space; that it is one is said where it stands.
  expect(tagsOf(tags, "P").map((tag) => tag.text)).toEqual([text.replace("\u00a0", " ")]);
  expect([...readObjects(bytes).streams.values()].join("")).toContain("/ActualText <FEFF00A0>");
});

test("words are parted as their language parts them, where it is asked for, and the hyphens are said not to be the word's", async () => {
  const part = async (lang: string, words: string) => {
    const bytes = set(`#set text(lang: "${lang}")\n#par(box(width: 9mm)[${words}])`);
    const { tags } = await readPdf(bytes);
    const hyphens = [...readObjects(bytes).streams.values()].join("").match(/\/ActualText <FEFF00AD>/g) ?? [];
    return { text: closed(tags.map((tag) => tag.text).join("")).replace("Tittel", ""), hyphens: hyphens.length };
  };
  const all = (word: string) => `#text(hyphenate: true)[${word}]`;
  expect(await part("nb", all("omsorgstjenestestatistikk"))).toEqual({
    text: "om-sorgs-tje-neste-stati-stikk",
    hyphens: 5,
  });
  expect(await part("nn", all("omsorgstenestestatistikk"))).toEqual({
    text: "om-sorgs-te-neste-stati-stikk",
    hyphens: 5,
  });
  expect(await part("nb", runningContent("omsorgstjenestestatistikk"))).toEqual({
    text: "omsorgs-tjeneste-statistikk",
    hyphens: 2,
  });
  expect(await part("nb", "omsorgstjenestestatistikk")).toEqual({ text: "omsorgstjenestestatistikk", hyphens: 0 });
});

test("a chapter reads as it is written, its figures set apart from the sentences", async () => {
  const { tags } = await readPdf(chapterPdf(testSource, testChapter));
  const flow = outsideTables(tags).map(({ text }) => closed(text));
  const at = (words: string) => flow.findIndex((text) => text.startsWith(closed(words)));
  const order = [
    "1 Oppsummering",
    "Avsnittet",
    "Første del",
    "Figur 1.1",
    "Fakta",
    "Boksen",
    "Tallene i figurene",
    "Om utgaven",
  ];
  const places = order.map(at);
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

function set(markup: string): Uint8Array {
  const main = `#import "felles.typ": *\n#show: oppsett\n= Tittel\n${markup}`;
  const files = new Map([["main.typ", main]]);
  return compilePdf({ root, main: "main.typ", files, title: "Prøven", date: "2021-09-01", language: "nb" });
}

/** Headings, paragraphs and captions, in the order that they are read. */
function outsideTables(tags: readonly Tag[]): Tag[] {
  return tags.flatMap((tag) => {
    if (/^(?:H\d|P|Caption)$/.test(tag.role)) return [tag];
    return tag.role === "Table" ? [] : outsideTables(tag.children);
  });
}

/** What is painted on a page outside everything that is tagged or marked as ornament. */
function unmarked(content: string): string[] {
  let depth = 0;
  const stray: string[] = [];
  for (const line of content.split(/\r?\n/)) {
    if (/\b(?:BDC|BMC)$/.test(line)) depth += 1;
    else if (/\bEMC$/.test(line)) depth -= 1;
    else if (depth === 0 && /(?:^|\s)(?:Tj|TJ|f\*?|S|B|Do)$/.test(line)) stray.push(line);
  }
  return stray;
}

function closed(text: string): string {
  return text.replace(/\s+/g, "");
}
