import type { Role } from "../../charts/figure.ts";
import { valueCell } from "../../data/cell.ts";
import type { Language } from "../../data/language.ts";
import type { Chapter } from "../../report/chapter.ts";
import type { Block, Inline } from "../../report/tokens.ts";
import type { ReportSource } from "../report.ts";
import { testChapter, testReport, testSource } from "./report.ts";

/** For tests: a report with everything that pages are looked at for, and figures that no new edition changes. */

const text = (words: string): Inline => ({ kind: "text", text: words });
const paragraph = (...children: Inline[]): Block => ({ kind: "paragraph", children });
const heading = (words: string): Block => {
  return { kind: "heading", level: 2, id: words.toLowerCase(), children: [text(words)], at: { line: 1 } };
};

const sentences =
  "Langtidsopphold i institusjon er et tilbud til dem som ikke lenger kan bo hjemme. Andelen har gått ned i hele " +
  "perioden, samtidig som hjemmetjenestene har vokst. Kommunene organiserer omsorgstjenestene ulikt, og tallene må " +
  "leses med det for øye.";

/** The series' points differ by their place, so that no two lines are one. */
function line(label: string, role: Role, from: number) {
  const years = [2015, 2016, 2017, 2018, 2019, 2020];
  const points = years.map((year, index) => ({ year, cell: valueCell(from - index * 1.2), break: false }));
  return { label, role, points };
}

const caption = (title: string, subtitle: string) => ({
  title,
  subtitle,
  source: "Kilde: Statistisk sentralbyrå, tabell 11645",
  notes: ["Tallene for 2019 er mangelfulle."],
});

const chart: Block = {
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
    text: caption("Andelen faller i alle landsdeler", "Prosent, 2015–2020"),
    lines: [line("Landet", "main", 32), line("Nordland", "other", 41), line("Oslo", "other", 24)],
  },
};

const rows = Array.from({ length: 60 }, (_, index) => [
  { kind: "text", text: `Kommune ${index + 1}` } as const,
  ...[0, 1, 2].map((year) => ({ kind: "cell", cell: valueCell(12 + index / 3 + year), decimals: 1 }) as const),
]);

const longTable: Block = {
  kind: "data-table",
  at: { line: 20 },
  caveats: [],
  shows: { indicators: [], areas: [], years: [] },
  number: "1.1",
  figure: {
    kind: "table",
    id: "tab-kommuner",
    language: "nb",
    unit: { kind: "share" },
    decimals: 1,
    text: caption("Brukere av hjemmetjenester i kommunene", "Per 1 000 innbyggere"),
    table: {
      caption: "Brukere av hjemmetjenester i kommunene",
      columns: ["Sted", "2018", "2019", "2020"].map((label, column) => ({ label, numeric: column > 0 })),
      rows,
    },
  },
};

function chapter(number: string, slug: string, title: string, language: Language, tokens: Block[]): Chapter {
  const footnotes = [
    { number: 1, references: 1, blocks: [paragraph(text("Tallene er hentet fra statistikkbanken."))] },
  ];
  return {
    ...testChapter,
    slug,
    path: [slug],
    id: `kap-${slug}`,
    number,
    title,
    language,
    tokens,
    footnotes,
    children: [],
  };
}

const first = chapter("1", "tjenester", "Tjenestene", "nb", [
  paragraph(text(sentences), { kind: "footnote-ref", number: 1, occurrence: 1 }),
  heading("Færre på institusjon"),
  paragraph({ kind: "reference", id: "fig-andel", capital: true, at: { line: 1 } }, text(` viser det. ${sentences}`)),
  chart,
  paragraph(text(sentences)),
  { kind: "box", variant: "fakta", title: [text("Hvordan regnes tallene?")], blocks: [paragraph(text(sentences))] },
  heading("Kommunene"),
  paragraph(text(sentences)),
  longTable,
  paragraph(text(sentences)),
  {
    kind: "box",
    variant: "anbefaling",
    title: [text("Slik leser du tabellen")],
    blocks: [paragraph(text("Bortover."))],
  },
]);

const second = chapter("2", "dei-eldste", "Dei eldste", "nn", [
  paragraph(text("Talet på dei eldste aukar i alle fylka, og omsorgstenestene må planleggjast deretter. ".repeat(5))),
  heading("Kva tala ikkje seier"),
  {
    kind: "list",
    ordered: false,
    start: 1,
    tight: true,
    items: ["Kor mange som ventar.", "Kven som hjelper heime."].map((words) => [paragraph(text(words))]),
  },
]);

const all = [first, second];

export const bookSource: ReportSource = {
  ...testSource,
  report: {
    ...testReport,
    chapters: all,
    all,
    targets: new Map([
      ["fig-andel", { kind: "figure", id: "fig-andel", number: "1.1", title: "", chapter: ["tjenester"] }],
    ]),
  },
};
