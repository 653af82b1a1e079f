import { expect, test } from "vitest";
import { explainSign } from "../data/signs.ts";
import { chapterPdf } from "./chapter.ts";
import { reportPdf } from "./report.ts";
import { signs } from "./testing/profile.ts";
import { readPdf, tagsOf } from "./testing/read-pdf.ts";
import { testChapter, testSource } from "./testing/report.ts";

const report = await readPdf(reportPdf(testSource));
const chapter = await readPdf(chapterPdf(testSource, testChapter));
const [child] = testChapter.children;
const imprint = [
  "Utgiver",
  "Versjon",
  "Nytt i denne versjonen",
  "Slik siterer du",
  "Uavhengig",
  "Lisens",
  "Slik er tallene og figurene laget",
];

test("reportPdf has cover, imprint, contents and chapters, and a bookmark for every heading", () => {
  expect(report.outline).toEqual([
    "Om utgaven",
    ...imprint.map((title) => `  ${title}`),
    "Innhold",
    "  Figurer",
    `1 Oppsummering ${signs}`,
    "  Første del",
    "  1.1 Tenestene",
    "Kilder",
    "Tallene i figurene",
    `  Figur 1.1. Andelen stiger ${signs}`,
  ]);
  expect(report.pages).toBe(6);
  expect(report).toMatchObject({
    title: "Omsorg i kommunene 2020",
    language: "nb-NO",
    created: "D:20261122000000Z",
    marked: true,
    pdfua: "1",
    showsTitle: true,
  });
});

test("reportPdf lists chapters, their page numbers apart from their titles", () => {
  const entries = tagsOf(report.tags, "TOCI").map((tag) => tag.text.replace(/[\s.]+/g, " "));
  expect(entries.some((entry) => /^Tallene i figurene \d$/.test(entry))).toBe(true);
  expect(entries.at(-1)).toMatch(/^Figur 1 1 Andelen stiger .* \d$/);
  expect(entries.some((entry) => /^1 1 Tenestene \d$/.test(entry))).toBe(true);
});

test("reportPdf sets every sign that means something to Typst as it stands", () => {
  const written = closed(report.tags.map((tag) => tag.text).join(""));
  for (const before of ["Oppsummering", "Avsnittet", "Fotnoten", "Boksen", "Andelenstiger"]) {
    expect(written).toContain(before + closed(signs));
  }
});

test("reportPdf explains what stands where there is no figure, as the site does", () => {
  const written = closed(report.tags.map((tag) => tag.text).join(""));
  for (const sign of [":", "..", "."] as const)
    expect(written).toContain(closed(`«${sign}» ${explainSign(sign, "nb")}`));
});

test("reportPdf marks the chapters in nynorsk with their language", () => {
  const heading = tagsOf(report.tags, "H2").find((tag) => tag.text === "1.1 Tenestene");
  expect(heading?.lang).toBe("nn-NO");
});

test("reportPdf says who made it, from what, how to cite it and that it is independent", () => {
  const words = tagsOf(report.tags, "P", "LBody")
    .map((tag) => tag.text)
    .join(" ");
  expect(words).toContain("Utgiveren. Omsorg i kommunene 2020. Versjon v1. Publisert 22. november 2026.");
  expect(words).toContain("Omsorgstjenester: Statistisk sentralbyrå, tabell 11645.");
  expect(words).toContain("en uavhengig publikasjon på åpne tall");
});

test("chapterPdf stands alone, in the language of the chapter, with its figures and its imprint", () => {
  expect(chapter.outline).toEqual([
    `1 Oppsummering ${signs}`,
    "  Første del",
    "  Underkapitler",
    "  Tallene i figurene",
    `    Figur 1.1. Andelen stiger ${signs}`,
    "  Om utgaven",
    ...[...imprint, "Kilder"].map((title) => `    ${title}`),
  ]);
  expect(tagsOf(chapter.tags, "Figure").map((tag) => tag.alt?.includes("Landet"))).toEqual([true]);
  const heads = tagsOf(tagsOf(chapter.tags, "THead"), "TH").map((tag) => tag.text);
  expect(heads).toEqual(["Sted", "Tall", "År", "Landet"]);
});

test("chapterPdf of a chapter in nynorsk has nynorsk around it", async () => {
  if (child === undefined) throw new Error("the fixture has no sub-chapter");
  const pdf = await readPdf(chapterPdf(testSource, child));
  expect(pdf.language).toBe("nn-NO");
  expect(pdf.outline.slice(0, 3)).toEqual(["1.1 Tenestene", "  Om utgåva", "    Utgjevar"]);
});

test("reportPdf of a later version lists the figures that differ, told of in its imprint with the page", async () => {
  const row = ["Vega", "2019", "40,0", "41,0 (rettet)", `Feil i kilden ${signs}`] as const;
  const columns = [{ title: "Brukere av hjemmetjenester", rows: [row], total: 30 }];
  const about = "Versjonen er byttet ut.";
  const later = await readPdf(
    reportPdf({ ...testSource, differences: [{ title: "Omsorgstjenester", about, columns }] }),
  );
  const page = later.pageTexts.findIndex((text) => text.includes("Hvorfor")) + 1;
  expect(page).toBeGreaterThan(3);
  expect(later.outline.slice(-5, -2)).toEqual([
    "Tall som er endret",
    "  Omsorgstjenester",
    "    Brukere av hjemmetjenester",
  ]);
  const cells = tagsOf(later.tags, "TR").map(({ children }) => children.map((cell) => closed(cell.text)));
  expect(cells.find(([first]) => first === "Vega")).toEqual(row.map(closed));
  const words = closed(later.pageTexts.join(""));
  expect(words).toContain(closed(`Tallene som er endret, står på side ${page}.`));
  expect(words).toContain(closed("De 1 største av 30. Alle står på https://"));
  expect(closed(report.pageTexts.join(""))).not.toContain(closed("Tallene som er endret"));
});

test("reportPdf and chapterPdf give the same bytes every time", () => {
  const again = () => [reportPdf(testSource), chapterPdf(testSource, testChapter)];
  expect(again()).toEqual(again());
});

/** Without its spaces: where a line ends there is none to read. */
function closed(text: string): string {
  return text.replace(/\s+/g, "");
}
