import { expect, test } from "vitest";
import { signText } from "../data/signs.ts";
import { testPublication } from "../report/testing/publication.ts";
import { municipalityPdf } from "./municipality.ts";
import { signs, testPortrait, testProfile } from "./testing/profile.ts";
import { readPdf, tagsOf } from "./testing/read-pdf.ts";

const attached = [{ name: "1875-hamaroy.csv", description: "Hamarøy", bytes: Buffer.from("region,verdi\n") }];
const pdf = await readPdf(municipalityPdf(process.cwd(), testProfile, testPublication, attached, testPortrait));
const everything = tagsOf(pdf.tags, "Document")
  .map((tag) => tag.text)
  .join("");

test("municipalityPdf has a bookmark for every heading, in the order of reading", () => {
  expect(pdf.outline).toEqual([
    `Hábmer – Hamarøy – Ŋátčđŧžšá ${signs}`,
    "  Kort fortalt",
    "  Kommunen siden 2018",
    "  Innbyggerne etter alder",
    "  Nøkkeltall 2020",
    "  Indikator for indikator, 2015–2020",
    "    80 år og over med hjemmetjenester",
    "    Timer per uke",
    "    Innbyggere",
    "  Kommuner som ligner",
    "  Tall som mangler eller har forbehold",
    "  Hva tallene er",
    "    Forbehold",
    "  Kilder og utgivelse",
  ]);
  expect(tagsOf(pdf.tags, "H1", "H2", "H3").map((tag) => closed(tag.text))).toEqual(pdf.outline.map(closed));
});

test("municipalityPdf says its title, language and date, and is tagged to PDF/UA", () => {
  expect(pdf).toMatchObject({
    title: "Hamarøy – Omsorg i kommunene 2020",
    language: "nb-NO",
    created: "D:20261122000000Z",
    marked: true,
    pdfua: "1",
    showsTitle: true,
  });
});

test("municipalityPdf sets every sign that means something to Typst as it stands", () => {
  const written = closed(everything);
  for (const before of ["Ŋátčđŧžšá", "skillersegut", "slåttsammen", "hjemmetjenester", "Definisjon", "Forbehold"]) {
    expect(written).toContain(before + closed(signs));
  }
});

test("municipalityPdf explains what stands where there is no figure, as the site does", () => {
  for (const sign of [":", "..", "."] as const) {
    expect(closed(everything)).toContain(closed(`«${sign}» ${signText[sign].nb}`));
  }
});

test("municipalityPdf describes each chart in words, and no picture is without", () => {
  const alts = tagsOf(pdf.tags, "Figure").map((tag) => tag.alt);
  expect(alts).toHaveLength(3);
  expect(alts[0]).toContain("Hamarøy");
  expect(alts.every((alt) => alt !== undefined && alt.length > 40)).toBe(true);
});

test("municipalityPdf tells what the page tells: the summary, the inhabitants by age, those alike, and what has changed", () => {
  const rows = tagsOf(pdf.tags, "TR").map((row) => row.children.map((cell) => cell.text.trim()));
  for (const sentence of testPortrait.summary) expect(closed(everything)).toContain(closed(sentence));
  expect(rows).toContainEqual(["80 år og over", "150", ":", "", ""]);
  expect(rows.map((cells) => closed(cells.join("|")))).toContain(closed(`Gáivuotna ${signs}|2 000|..`));
  const key = rows.find(([name]) => name === "80 år og over med hjemmetjenester, prosent");
  expect(key?.slice(-2)).toEqual(["44,0", "økt"]);
});

test("municipalityPdf has years and places as header cells around the last five years' figures", () => {
  const panel = tagsOf(pdf.tags, "Table").find((table) => table.text.includes("2018"));
  const cells = (role: string) => tagsOf([...(panel?.children ?? [])], role).map((tag) => tag.text);
  expect(cells("TH")).toEqual([
    "Sted",
    ...["2016", "2017", "2018", "2019", "2020"],
    ...["Hamarøy", "KOSTRA-gruppe 6", "Nordland", "Landet"],
  ]);
  expect(cells("TD").slice(0, 5)).toEqual([":", "..", "40,3", "44,0", "1 234,5"]);
});

test("municipalityPdf tells why a figure is hidden, missing or marked, and why a place is not compared", () => {
  const rows = tagsOf(pdf.tags, "TR").map((row) => row.children.map((cell) => cell.text.trim()).join(" | "));
  const name = "80 år og over med hjemmetjenester";
  expect(rows).toContain(`${name} | 2015 | . | kommunen fantes ikke med disse grensene`);
  expect(rows).toContain(`${name} | 2016 | : | skjult av hensyn til personvernet`);
  expect(rows).toContain(`${name} | 2017 | .. | tallet mangler i kilden`);
  expect(rows).toContain(`${name} | 2019 | ○ | mangelfull rapportering dette året`);
  expect(everything).toContain("KOSTRA-gruppe 6, Nordland, Landet: gjennomsnittet kan ikke regnes ut");
});

test("municipalityPdf carries Source Sans and no other font", () => {
  expect(pdf.fonts.size).toBeGreaterThan(1);
  for (const [name, embedded] of pdf.fonts) expect([name.slice(6, 19), embedded]).toEqual(["+SourceSans3-", true]);
});

test("municipalityPdf carries the figures behind its charts and says so", () => {
  expect(pdf.attachments).toEqual([{ name: "1875-hamaroy.csv", description: "Hamarøy", text: "region,verdi\n" }]);
  expect(everything).toContain("Alle tallene ligger ved PDF-en som CSV");
});

test("municipalityPdf gives the same bytes every time", () => {
  const [first, second] = [0, 1].map(() =>
    municipalityPdf(process.cwd(), testProfile, testPublication, attached, testPortrait),
  );
  expect(Buffer.compare(first ?? Buffer.of(0), second ?? Buffer.of(1))).toBe(0);
});

test("municipalityPdf says on every page of a draft that it is one", async () => {
  const draft = await readPdf(
    municipalityPdf(process.cwd(), testProfile, { ...testPublication, published: undefined }, [], testPortrait),
  );
  expect(draft.created).toBe("D:20201231000000Z");
  expect(draft.tags.map((tag) => tag.text).join("")).toContain("Utkast, ikke publisert");
});

/** Without its spaces: where a line ends there is none to read. */
function closed(text: string): string {
  return text.replace(/\s+/g, "");
}
