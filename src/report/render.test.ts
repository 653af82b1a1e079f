import { beforeAll, describe, expect, test } from "vitest";
import type { Edition } from "../data/edition.ts";
import type { Issue } from "../data/issue.ts";
import { formatIssues } from "../data/issue.ts";
import { compilePdf } from "../pdf/compile.ts";
import type { Chapter, Report } from "./chapter.ts";
import { renderHtml } from "./html.ts";
import { compileChapters } from "./testing/compile-chapters.ts";
import { head, readFiles } from "./testing/desk.ts";
import { readFixtures, writeFixtures } from "./testing/fixtures.ts";
import { openRealEdition } from "./testing/real-edition.ts";
import type { Block, Inline } from "./tokens.ts";
import { renderTypst } from "./typst.ts";
import { inlinesOf } from "./walk.ts";

const file = "src/report/fixtures/constructs.txt";
const fixtures = readFixtures(file, 3);
const update = process.env["UPDATE_FIXTURES"] === "1";

let edition: Edition;
beforeAll(() => {
  edition = openRealEdition();
}, 60_000);

/** One red point. */
const dot = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==",
  "base64",
);

const glossary = `begreper:
  - id: trygghetsalarm
    nb: { ord: trygghetsalarm, former: [trygghetsalarmen, trygghetsalarmer], forklaring: En knapp som tilkaller hjelp. }
    nn: { ord: tryggleiksalarm, forklaring: Ein knapp som kallar på hjelp. }
forkortelser:
  - { kort: KPR, lang: { nb: Kommunalt pasient- og brukerregister, nn: Kommunalt pasient- og brukarregister } }
`;

/** What lies beside each chapter. */
const beside = { "bilder/punkt.png": dot, "ordliste.yml": glossary };

interface Read {
  readonly report: Report;
  readonly chapter: Chapter;
  readonly issues: readonly Issue[];
}

function read(input: string): Read {
  const { report, issues } = readFiles({ "01-eksempel.md": head + input, ...beside }, { edition });
  const [chapter] = report.all;
  if (chapter === undefined) throw new Error("no chapter");
  return { report, chapter, issues };
}

/** The drawings are the charts' own to test. */
function html({ report, chapter }: Read): string {
  const text = renderHtml(chapter, { report, chapterHref: (path) => `/2020/${path.join("/")}/` });
  return text.replace(/<svg[\s\S]*?<\/svg>/g, "<svg/>").trimEnd();
}

function typst({ report, chapter }: Read): string {
  const { markup } = renderTypst(chapter, { report, address: "https://eksempel.no", scope: "chapter" });
  return markup.split("\n").slice(3).join("\n").trimEnd();
}

if (update) {
  test("the fixtures are written anew", () => {
    const written = fixtures.map(({ title, parts: [input = ""] }) => {
      const found = read(input);
      return { title, parts: [input, html(found), typst(found)] };
    });
    writeFixtures(file, written);
  });
}

describe.each(update ? [] : fixtures)("$title", ({ parts: [input = "", wantedHtml, wantedTypst] }) => {
  test("is read without a fault", () => {
    expect(errors(read(input).issues)).toBe("");
  });
  test("renderHtml(chapter, context) writes it", () => {
    expect(html(read(input))).toBe(wantedHtml);
  });
  test("renderTypst(chapter, context) writes it", () => {
    expect(typst(read(input))).toBe(wantedTypst);
  });
});

test("renderTypst(chapter, context) writes every construct so that Typst sets a PDF/UA-1", () => {
  const chapters = fixtures.map(({ parts: [input = ""] }, index): [string, string] => {
    const unique = input.replaceAll("@kap-eksempel", "@kap-eksempel-1");
    return [`${String(index + 1).padStart(2, "0")}-eksempel-${index + 1}.md`, head + unique];
  });
  const { report, issues } = readFiles({ ...Object.fromEntries(chapters), ...beside }, { edition });
  expect(errors(issues)).toBe("");
  expect(compileChapters(report, compilePdf).length).toBeGreaterThan(10_000);
});

test("the fixtures have every construct that a chapter may have", () => {
  const chapters = fixtures.map(({ parts: [input = ""] }) => read(input).chapter);
  const blocks = new Set(chapters.flatMap((chapter) => deepBlocks(allBlocks(chapter))).map(({ kind }) => kind));
  const inlines = new Set(chapters.flatMap((chapter) => [...inlinesOf(allBlocks(chapter))]).map(({ kind }) => kind));
  const wantedBlocks: Record<Block["kind"], true> = {
    paragraph: true,
    heading: true,
    list: true,
    quote: true,
    code: true,
    rule: true,
    picture: true,
    table: true,
    box: true,
    figure: true,
    "data-table": true,
  };
  const wantedInlines: Record<Inline["kind"], true> = {
    text: true,
    code: true,
    softbreak: true,
    hardbreak: true,
    emphasis: true,
    strong: true,
    strike: true,
    link: true,
    image: true,
    "footnote-ref": true,
    reference: true,
    bound: true,
    term: true,
    abbreviation: true,
    fixed: true,
    claim: true,
  };
  expect([...blocks].sort()).toEqual(Object.keys(wantedBlocks).sort());
  expect([...inlines].sort()).toEqual(Object.keys(wantedInlines).sort());
});

/** The cases may hold tags and loose numbers, which are warned of. */
function errors(issues: readonly Issue[]): string {
  return formatIssues(issues.filter(({ severity }) => severity === "error"));
}

function allBlocks(chapter: Chapter): Block[] {
  return [...chapter.tokens, ...chapter.footnotes.flatMap((note) => note.blocks)];
}

function deepBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === "list") return [block, ...deepBlocks(block.items.flat())];
    if (block.kind === "quote" || block.kind === "box") return [block, ...deepBlocks(block.blocks)];
    return [block];
  });
}
