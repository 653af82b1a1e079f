import ExcelJS from "exceljs";
import { expect, test, vi } from "vitest";
import { testEdition } from "../data/testing/edition.ts";
import { aboutSheet } from "./about.ts";
import { columns, fieldsOf } from "./columns.ts";
import { fixtureMeta, osloProfile } from "./fixture.ts";
import { municipalityTable } from "./municipality.ts";
import { municipalityRows } from "./rows.ts";
import { tableFile } from "./table-files.ts";
import { writeXlsx } from "./xlsx.ts";

const table = municipalityTable(testEdition, osloProfile, fixtureMeta);
const bytes = await tableFile(table, ".xlsx");

async function read(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file.slice().buffer);
  return workbook;
}

const workbook = await read(bytes);

function sheet(name: string): ExcelJS.Worksheet {
  const found = workbook.getWorksheet(name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

function values(worksheet: ExcelJS.Worksheet, row: number, width: number): ExcelJS.CellValue[] {
  return Array.from({ length: width }, (_, index) => worksheet.getCell(row, index + 1).value);
}

test("a municipality's workbook has the four sheets in order", () => {
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Tall", "Tabell", "Definisjoner", "Om"]);
});

test("«Tall» holds every row cell by cell: numbers as numbers, codes as text", () => {
  const tall = sheet("Tall");
  const rows = municipalityRows(testEdition, osloProfile);
  expect(values(tall, 1, columns.length)).toEqual(columns.map(({ name }) => name));
  expect(tall.rowCount).toBe(rows.length + 1);
  rows.forEach((row, index) => {
    const expected = fieldsOf(row).map((field) => (field === undefined || field === "" ? null : field));
    expect(values(tall, index + 2, columns.length)).toEqual(expected);
  });
});

test("«Tabell» has a column per year, and the sign where there is no figure", () => {
  const unit = "prosent";
  const name = "Andel innbyggere 80 år og over med hjemmetjenester";
  expect(values(sheet("Tabell"), 1, 7)).toEqual(["Kode", "Område", "Indikator", "Enhet", "2021", "2022", "2023"]);
  expect(values(sheet("Tabell"), 2, 7)).toEqual(["0301", "Oslo", name, unit, ".", ":", 27.02]);
});

test("«Definisjoner» tells numerator, denominator and source", () => {
  expect(values(sheet("Definisjoner"), 2, 8)).toEqual([
    "andel-80-hjemmetjenester",
    "Andel innbyggere 80 år og over med hjemmetjenester",
    "Brukere som er 80 år og over; «helsetjenester i hjemmet, praktisk bistand» delt på innbyggere.",
    "prosent",
    "Brukere av hjemmetjenester, 80 år og over",
    "Innbyggere 80 år og over (ved utgangen av året)",
    1,
    "Statistisk sentralbyrå, tabell 12209 (https://www.ssb.no/statbank/table/12209)",
  ]);
});

test("«Om» cites the version's lasting address", () => {
  const om = sheet("Om");
  const lines = new Map(
    Array.from({ length: om.rowCount }, (_, row) => [om.getCell(row + 1, 1).value, om.getCell(row + 1, 2).value]),
  );
  expect(lines.get("Sitering")).toBe(
    "Omsorg i kommunene (2026). Oslo, i Omsorg i kommunene 2023, versjon 1. https://eksempel.no/2023/v1/kommune/0301-oslo/",
  );
  expect(lines.get("Kilde")).toBe(
    "Omsorgstjenester, hentet 22.\u00a0november 2026: Statistisk sentralbyrå, tabell 11645. Lisens: CC-BY-4.0.",
  );
});

test("«Om» says which municipal structure the figures are in, also when it is an older one", () => {
  const structureSaid = (structure: string) => {
    const edition = { ...testEdition, geography: { ...testEdition.geography, structure } };
    const { rows } = aboutSheet(edition, new Set(), fixtureMeta, { part: undefined, path: "" });
    return JSON.stringify(rows.find(([label]) => label?.kind === "text" && label.text === "Kommunenummer"));
  };
  expect(structureSaid("2024-01-01")).toContain("kommunestrukturen 1.\u00a0januar 2024.");
  expect(structureSaid("2020-01-01")).toContain("kommunestrukturen 1.\u00a0januar 2020.");
});

test("the workbook has filters, a header that stays, its publication's date and no other", () => {
  expect(sheet("Tall").autoFilter).toBe(`A1:K${sheet("Tall").rowCount}`);
  expect(sheet("Tall").views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
  expect(sheet("Tabell").views[0]).toMatchObject({ state: "frozen", xSplit: 3, ySplit: 1 });
  expect(sheet("Tall").getCell("E4").numFmt).toBe("#,##0.0");
  expect(workbook.created).toEqual(new Date("2026-11-22T00:00:00Z"));
  expect(workbook.title).toBe("Oslo: Omsorg i kommunene 2023");
});

test("a municipality's workbook gives the same bytes each time, and they hold no time of making", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-05-17T12:34:56") });
  const later = await tableFile(table, ".xlsx");
  vi.useRealTimers();
  expect(later).toEqual(bytes);
});

test("writeXlsx(sheets) keeps text that looks like a formula as text", async () => {
  const properties = { title: "<&>", subject: "", creator: "", description: "", created: undefined };
  const columns = [{ label: "a", width: 5 }];
  const rows = [[{ kind: "text", text: "=1+1" }], [{ kind: "text", text: "<b>&\"'" }]] as const;
  const written = await read(
    await writeXlsx([{ name: "A", columns, rows, frozenColumns: 0, filter: false }], properties),
  );
  expect([2, 3].map((row) => written.getWorksheet("A")?.getCell(row, 1).value)).toEqual(["=1+1", "<b>&\"'"]);
  expect(written.title).toBe("<&>");
});
