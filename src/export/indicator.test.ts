import { parse } from "csv-parse/sync";
import ExcelJS from "exceljs";
import { expect, test } from "vitest";
import { IndicatorId } from "../data/codes.ts";
import { fixtureMeta } from "./fixture.ts";
import { indicatorTable } from "./indicator.ts";
import { realEdition } from "./real-edition.ts";
import { tableFile } from "./table-files.ts";

const edition = realEdition(2020);
const indicator = edition.indicator(IndicatorId.parse("andel-80-hjemmetjenester"));
const national = edition.indicator(IndicatorId.parse("kvalitet-ernaering"));
const table = indicatorTable(edition, indicator, fixtureMeta);
const text = async (ending: string, of = table) => new TextDecoder().decode(await tableFile(of, ending));
const records: Record<string, string>[] = parse(await text(".csv"), { columns: true });
const areas = 1 + edition.geography.counties.length + edition.geography.kostraGroups.length + 357;

test("indicatorTable() has every area and year once", () => {
  expect(records).toHaveLength(areas * edition.years.length);
  expect(new Set(records.map(({ region, aar }) => `${region} ${aar}`)).size).toBe(records.length);
});

test("indicatorTable() gives a national indicator for the country alone", async () => {
  const one = indicatorTable(edition, national, fixtureMeta);
  const lines: Record<string, string>[] = parse(await text(".csv", one), { columns: true });
  expect(lines.map(({ region, aar, verdi }) => [region, aar, verdi])).toEqual([["landet", "2018", "46.1"]]);
});

test("its CSV for Excel and its workbook hold the same figures", async () => {
  const excel: Record<string, string>[] = parse(await text("-excel.csv"), {
    columns: true,
    delimiter: ";",
    bom: true,
  });
  expect(excel.map(({ verdi = "", merke }) => [verdi.replace(",", "."), merke])).toEqual(
    records.map(({ verdi, merke }) => [verdi, merke]),
  );
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await tableFile(table, ".xlsx")).slice().buffer);
  const values = workbook.getWorksheet("Tall")?.getColumn(5).values.slice(2) ?? [];
  const expected = records.map(({ verdi = "" }) => (verdi === "" ? undefined : Number(verdi)));
  expect(expected.map((_, index) => values[index] ?? undefined)).toEqual(expected);
});

test("its JSON holds the same figures, and a sign and a reason where there is none", async () => {
  const json = JSON.parse(await text(".json"));
  type Line = { kode: string; punkter: { aar: number; celle: { verdi?: number; tegn?: string; grunn?: string } }[] };
  const inJson = json.serier.flatMap(({ kode, punkter }: Line) =>
    punkter.map(({ aar, celle }) => `${kode} ${aar} ${celle.verdi ?? celle.tegn}`),
  );
  const inCsv = records.map(({ region, aar, verdi, merke }) => `${region} ${aar} ${verdi === "" ? merke : verdi}`);
  expect(inJson).toEqual(inCsv);
});
