import { parse } from "csv-parse/sync";
import ExcelJS from "exceljs";
import { expect, test } from "vitest";
import { IndicatorId } from "../data/codes.ts";
import { fixtureMeta } from "./fixture.ts";
import { indicatorAsJson, indicatorCsv, indicatorExcelCsv, indicatorXlsx } from "./indicator.ts";
import { realEdition } from "./real-edition.ts";

const edition = realEdition(2020);
const indicator = edition.indicator(IndicatorId.parse("andel-80-hjemmetjenester"));
const national = edition.indicator(IndicatorId.parse("kvalitet-ernaering"));
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const records: Record<string, string>[] = parse(text(indicatorCsv(edition, indicator)), { columns: true });
const areas = 1 + edition.geography.counties.length + edition.geography.kostraGroups.length + 357;

test("indicatorCsv() has every area and year once", () => {
  expect(records).toHaveLength(areas * edition.years.length);
  expect(new Set(records.map(({ region, aar }) => `${region} ${aar}`)).size).toBe(records.length);
});

test("indicatorCsv() gives a national indicator for the country alone", () => {
  const lines: Record<string, string>[] = parse(text(indicatorCsv(edition, national)), { columns: true });
  expect(lines.map(({ region, aar, verdi }) => [region, aar, verdi])).toEqual([["landet", "2018", "46.1"]]);
});

test("indicatorExcelCsv() and indicatorXlsx() hold the same figures", async () => {
  const excel: Record<string, string>[] = parse(text(indicatorExcelCsv(edition, indicator)), {
    columns: true,
    delimiter: ";",
    bom: true,
  });
  expect(excel.map(({ verdi = "", merke }) => [verdi.replace(",", "."), merke])).toEqual(
    records.map(({ verdi, merke }) => [verdi, merke]),
  );
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await indicatorXlsx(edition, indicator, fixtureMeta)).slice().buffer);
  const values = workbook.getWorksheet("Tall")?.getColumn(5).values.slice(2) ?? [];
  const expected = records.map(({ verdi = "" }) => (verdi === "" ? undefined : Number(verdi)));
  expect(expected.map((_, index) => values[index] ?? undefined)).toEqual(expected);
});

test("indicatorAsJson() holds the same figures, and a sign and a reason where there is none", () => {
  const json = JSON.parse(text(indicatorAsJson(edition, indicator, fixtureMeta)));
  type Line = { kode: string; punkter: { aar: number; celle: { verdi?: number; tegn?: string; grunn?: string } }[] };
  const inJson = json.serier.flatMap(({ kode, punkter }: Line) =>
    punkter.map(({ aar, celle }) => `${kode} ${aar} ${celle.verdi ?? celle.tegn}`),
  );
  const inCsv = records.map(({ region, aar, verdi, merke }) => `${region} ${aar} ${verdi === "" ? merke : verdi}`);
  expect(inJson).toEqual(inCsv);
});
