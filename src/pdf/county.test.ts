import { expect, test } from "vitest";
import { signText } from "../data/signs.ts";
import { testPublication } from "../report/testing/publication.ts";
import { countyPdf } from "./county.ts";
import { countyData } from "./county-data.ts";
import { testCounty, testCountySummary } from "./testing/county.ts";
import { readPdf, tagsOf } from "./testing/read-pdf.ts";
import { realCounty } from "./testing/real.ts";

const attached = [{ name: "18-nordland.csv", description: "Nordland", bytes: Buffer.from("region,verdi\n") }];
const bytes = countyPdf(process.cwd(), testCounty, testPublication, attached, testCountySummary);
const pdf = await readPdf(bytes);

test("countyPdf has a bookmark for every heading, in the order of reading", () => {
  expect(pdf.outline).toEqual([
    "Nordland",
    "  Kort fortalt",
    "  Fylket siden 2018",
    "  Nøkkeltall 2020",
    "  Slik leser du tallene",
    "  Indikator for indikator, 2015–2020",
    "    80 år og over med hjemmetjenester",
    "    Timer per uke",
    "    Innbyggere",
    "  Kommunene i Nordland, 2020",
    "  Tall som mangler eller har forbehold",
    "  Hva tallene er",
    "    Forbehold",
    "  Kilder og utgivelse",
  ]);
  expect(pdf).toMatchObject({ title: "Nordland – Omsorg i kommunene 2020", pdfua: "1", language: "nb-NO" });
});

test("countyPdf explains what stands where there is no figure, as the site does", () => {
  const written = closed(
    tagsOf(pdf.tags, "Document")
      .map((tag) => tag.text)
      .join(""),
  );
  for (const sign of [":", "..", "."] as const) expect(written).toContain(closed(`«${sign}» ${signText[sign].nb}`));
});

test("countyPdf sets every municipality once, on turned pages with the county and the country on top of each", () => {
  const rows = tagsOf(pdf.tags, "TR").map((row) => row.children.map((cell) => cell.text.trim()));
  for (const { name } of testCounty.municipalities) expect(rows.filter(([first]) => first === name)).toHaveLength(1);
  expect(rows.find(([first]) => first === "Kommune 1")).toEqual(["Kommune 1", ":", ":", ":"]);
  expect(pdf.pageSizes.filter(([width, height]) => width > height)).toHaveLength(2);
});

test("countyData(profile) tells the lowest and the highest of the county's municipalities, and shared ones together", () => {
  const [first] = countyData(testCounty, [], testPublication).overview.rows;
  expect(first?.cells).toEqual(["26,9", "26,9", "Fra 22,0 i Kommune 2 og Kommune 3 til 59,0 i Kommune 40."]);
  const alike = testCounty.sections.map((section) => ({
    ...section,
    members: section.members.map((member) => ({ ...member, cell: section.latest.country.cell })),
  }));
  const [same] = countyData({ ...testCounty, sections: alike }, [], testPublication).overview.rows;
  expect(same?.cells.at(-1)).toBe("26,9 i alle kommunene.");
});

test("counties begin with what stands out, on a page of their own, and one of a single municipality tells of no differences in it", async () => {
  // The longest first page, and the only county that is one municipality.
  const [long, alone] = await Promise.all(["15", "03"].map(async (code) => readPdf(realCounty(code))));
  expect([long?.pageSizes.length, alone?.pageSizes.length]).toEqual([5, 4]);
  for (const county of [long, alone]) expect(county?.outline[1]).toBe("  Kort fortalt");
  const heads = (county: typeof long) => tagsOf(county?.tags ?? [], "TR")[0]?.children.map(({ text }) => text.trim());
  expect(heads(long)?.at(-1)).toBe("Kommunene i fylket");
  expect(heads(alone)?.at(-1)).toBe("Landet");
});

test("countyPdf carries its figures and gives the same bytes every time", () => {
  expect(pdf.attachments.map(({ name }) => name)).toEqual(["18-nordland.csv"]);
  expect(
    Buffer.compare(bytes, countyPdf(process.cwd(), testCounty, testPublication, attached, testCountySummary)),
  ).toBe(0);
});

function closed(text: string): string {
  return text.replace(/\s+/g, "");
}
