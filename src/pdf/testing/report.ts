import { valueCell } from "../../data/cell.ts";
import { EditionId, VersionId } from "../../data/codes.ts";
import type { Language } from "../../data/language.ts";
import { testEdition } from "../../data/testing/edition.ts";
import type { Chapter, Report } from "../../report/chapter.ts";
import { noGlossary } from "../../report/glossary/glossary.ts";
import { testPublication } from "../../report/testing/publication.ts";
import type { Block, Inline } from "../../report/tokens.ts";
import type { ReportSource } from "../report.ts";
import { signs } from "./profile.ts";

/** For tests: a report with a chapter, its sub-chapter in nynorsk, a figure, a table, a box and a footnote. */

const text = (words: string): Inline => ({ kind: "text", text: words });
const paragraph = (...children: Inline[]): Block => ({ kind: "paragraph", children });

const figure: Block = {
  kind: "figure",
  at: { line: 9 },
  caveats: [],
  shows: { indicators: [], areas: [], years: [] },
  number: "1.1",
  figure: {
    kind: "line",
    id: "fig-andel",
    language: "nb",
    unit: { kind: "share" },
    decimals: 1,
    text: { title: `Andelen stiger ${signs}`, subtitle: "Prosent", source: "Kilde: SSB", notes: ["Et forbehold."] },
    lines: [
      {
        label: "Landet",
        role: "main",
        points: [2019, 2020].map((year) => ({ year, cell: valueCell(year - 1990), break: false })),
      },
    ],
  },
};

const table: Block = {
  kind: "table",
  at: { line: 15 },
  align: [undefined, "right"],
  header: [[text("Sted")], [text("Tall")]],
  rows: [[[text("Oslo")], [text("1,0")]]],
};

function chapter(number: string, path: string[], language: Language, tokens: Block[], children: Chapter[]): Chapter {
  return {
    slug: path.at(-1) ?? "",
    path,
    id: `kap-${path.join("-")}`,
    number,
    depth: path.length,
    title: language === "nn" ? "Tenestene" : `Oppsummering ${signs}`,
    language,
    lastChanged: "2021-05-01",
    lastChangedAt: { line: 1 },
    status: "klar",
    file: "reports/2020/v1/01.md",
    tokens,
    headings: [],
    footnotes: [{ number: 1, references: 1, blocks: [paragraph(text(`Fotnoten ${signs}`))] }],
    children,
    digest: "",
  };
}

const child = chapter("1.1", ["oppsummering", "tenestene"], "nn", [paragraph(text("Om tenestene."))], []);

export const testChapter = chapter(
  "1",
  ["oppsummering"],
  "nb",
  [
    paragraph(text(`Avsnittet ${signs}`), { kind: "footnote-ref", number: 1, occurrence: 1 }),
    { kind: "heading", level: 2, id: "del", children: [text("Første del")], at: { line: 1 } },
    paragraph({ kind: "reference", id: "fig-andel", capital: true, at: { line: 1 } }, text(" viser det.")),
    figure,
    { kind: "box", variant: "fakta", title: [text("Fakta")], blocks: [paragraph(text(`Boksen ${signs}`))] },
    table,
  ],
  [child],
);

export const testReport: Report = {
  manifest: {
    edition: EditionId.parse("2020"),
    version: VersionId.parse("v1"),
    file: "reports/2020/v1/rapport.yml",
    title: { nb: "Omsorg i kommunene 2020", nn: "Omsorg i kommunane 2020" },
    subtitle: { nb: "Undertittelen", nn: "Undertittelen" },
    year: 2020,
    publishes: "2026-11-22T08:00:00+01:00",
    status: "klar",
    pins: new Map(),
    keyFigures: [],
    changes: [],
    at: { publishes: { line: 1 }, structure: { line: 1 } },
    digest: "",
  },
  chapters: [testChapter],
  all: [testChapter, child],
  targets: new Map([
    ["fig-andel", { kind: "figure", id: "fig-andel", number: "1.1", title: "", chapter: ["oppsummering"] }],
  ]),
  keyFigures: [],
  glossary: noGlossary,
  digest: "",
};

export const testSource: ReportSource = {
  root: process.cwd(),
  report: testReport,
  edition: testEdition,
  publication: testPublication,
  attachments: [
    { name: "figur-1-1-andel.csv", description: `Figur 1.1 ${signs}`, bytes: Buffer.from("region,verdi\n0301,1.5\n") },
  ],
};
