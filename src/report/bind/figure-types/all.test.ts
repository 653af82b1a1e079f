import { beforeAll, describe, expect, test } from "vitest";
import type { Edition } from "../../../data/edition.ts";
import { formatIssues } from "../../../data/issue.ts";
import { compilePdf } from "../../../pdf/compile.ts";
import { renderHtml } from "../../html.ts";
import { compileChapters } from "../../testing/compile-chapters.ts";
import { readText } from "../../testing/desk.ts";
import { htmlText } from "../../testing/html-text.ts";
import { openRealEdition } from "../../testing/real-edition.ts";
import { figureTypeNames, figureTypes } from "./all.ts";

let edition: Edition;
beforeAll(() => {
  edition = openRealEdition();
}, 60_000);

/** A figure of each type. */
const figures: Record<(typeof figureTypeNames)[number], string> = {
  linje: "steder: [landet, 0301-oslo]\nfra: 2015",
  stolpe: "steder: [landet, 0301-oslo]\naar: 2020",
  fordeling: "steder: [landet, 0301-oslo]\naar: 2020",
  kart: "sted: 0301-oslo\naar: 2020",
  "smaa-multipler": "steder: [landet, fylke-03, fylke-46, fylke-50]\nfra: 2016",
  "fra-til": "steder: [0301-oslo, landet, fylke-46]\naar: [2015, 2020]",
  varmetabell: "steder: [landet, 0301-oslo, fylke-46]\nfra: 2015",
  trakt: "steder: [0301-oslo, landet]\naar: 2020",
  pyramide: "sted: 0301-oslo\naar: [2015, 2020]",
  rangering: "steder: [fylke-03, landet]\naar: 2020",
};

const block = (type: string, rest: string) =>
  `\`\`\`figur\nid: x\ntype: ${type}\nindikator: ${type === "pyramide" ? "innbyggere" : "andel-80-hjemmetjenester"}\ntittel: Oslo\n${rest}\n\`\`\`\n`;

test("an editor may write every type that there is", () => {
  expect([...figureTypeNames].sort()).toEqual(Object.keys(figureTypes).sort());
});

describe.each(figureTypeNames)("a figure of the type %s", (type) => {
  test("is drawn on the page with a description and a table of its figures, and set in the PDF", () => {
    const { report, issues } = readText(block(type, figures[type]), edition);
    expect(formatIssues(issues)).toBe("");
    const html = report.all.map((chapter) => renderHtml(chapter, { report, chapterHref: () => "/" })).join("");
    expect(html.match(/<svg[^>]*role="img"/g)?.length).toBe(2);
    expect(html).toContain("Oslo");
    expect(htmlText(html)).toContain("Figur 1.1. Oslo");
    expect(html).toMatch(/<details[\s\S]*<table/);
    expect(compileChapters(report, compilePdf).length).toBeGreaterThan(10_000);
  });
});

test.each([
  ["kart", "sted: landet\nfra: 2015", "8:1 Et kart viser ett år.\n  Skriv for eksempel «aar: 2020»."],
  [
    "smaa-multipler",
    "sted: landet",
    "8:1 Små multipler trenger to steder eller flere.\n  Skriv først det de andre skal sammenlignes med: «steder: [landet, fylke-03, fylke-46]».",
  ],
])("a figure of the type %s that cannot be made of %j is told of", (type, rest, message) => {
  const { issues } = readText(block(type, rest), edition);
  expect(formatIssues(issues).replaceAll("reports/2020/v1/01-eksempel.md:", "")).toBe(message);
});

test("a map is not made where the edition has none, and what to do is told", () => {
  const without = { ...edition, tiles: new Map() };
  const { issues } = readText(block("kart", "sted: landet\naar: 2020"), without);
  expect(formatIssues(issues).replaceAll("reports/2020/v1/01-eksempel.md:", "")).toBe(
    "9:1 Utgaven har ikke noe kart.\n  Legg til «geografi-fliser» under «data» i rapport.yml.",
  );
});
