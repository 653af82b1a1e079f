import { parse } from "csv-parse/sync";
import ExcelJS from "exceljs";
import { expect, test } from "vitest";
import { series } from "../analysis/series.ts";
import { IndicatorId } from "../data/codes.ts";
import { formatCell, formatNumber } from "../data/format.ts";
import { columns } from "./columns.ts";
import { editionCsv, editionExcelCsv, editionXlsx } from "./edition.ts";
import { fixtureMeta } from "./fixture.ts";
import { realEdition } from "./real-edition.ts";

const edition = realEdition(2020);
const records: Record<string, string>[] = parse(new TextDecoder().decode(editionCsv(edition)), { columns: true });

const number = (field: string | undefined) => (field === undefined || field === "" ? undefined : Number(field));

test("editionCsv() has every indicator, area and year once, and no year after the edition's but projections", () => {
  const keys = new Set(records.map(({ region, indikator, aar }) => `${region} ${indikator} ${aar}`));
  expect(keys.size).toBe(records.length);
  expect(new Set(records.map(({ region }) => region)).size).toBe(357 + 15 + edition.geography.kostraGroups.length + 1);
  const late = records.filter(({ aar }) => Number(aar) > 2020).map(({ indikator }) => IndicatorId.parse(indikator));
  for (const id of new Set(late)) expect(edition.indicator(id)).toMatchObject({ kind: "national", projection: true });
});

test("editionCsv() read back by another program gives the edition's figures, rounded as the site shows them", () => {
  const shown = records.map(({ region = "", indikator, aar, verdi, merke }) => {
    const { decimals } = edition.indicator(IndicatorId.parse(indikator));
    const value = number(verdi);
    return `${region} ${indikator} ${aar} ${value === undefined ? merke : formatNumber(value, decimals)}`;
  });
  const expected = records.map(({ region = "", indikator, aar }) => {
    const indicator = edition.indicator(IndicatorId.parse(indikator));
    const area = edition.geography.areaOfKey(region);
    if (area === undefined) throw new Error(`no such area: ${region}`);
    const point = series(edition, indicator.id, area).points.find(({ year }) => year === Number(aar));
    if (point === undefined) throw new Error(`no such year: ${aar}`);
    return `${region} ${indikator} ${aar} ${formatCell(point.cell, indicator.decimals)}`;
  });
  expect(shown).toEqual(expected);
});

test("editionCsv() has no number at all in a line without a figure, and says why", () => {
  const blank = records.filter(({ verdi }) => verdi === "");
  expect(blank.length).toBeGreaterThan(500);
  for (const record of blank) {
    const { teller, nevner, nedre_95, ovre_95 } = record;
    expect({ teller, nevner, nedre_95, ovre_95 }).toEqual({ teller: "", nevner: "", nedre_95: "", ovre_95: "" });
    expect(record["merke"]).toMatch(/^(:|\.\.?)$/);
    expect(record["merknad"]).not.toBe("");
  }
});

test("editionCsv() divides: the value is numerator over denominator wherever both are given", () => {
  const factor = { share: 100, points: 1, rate: 0, count: 1, hours: 1, "man-years": 1, kroner: 1 };
  for (const { indikator, verdi, teller, nevner } of records.filter((record) => record["teller"] !== "")) {
    const { unit } = edition.indicator(IndicatorId.parse(indikator));
    const times = unit.kind === "rate" ? unit.per : factor[unit.kind];
    expect(Number(verdi)).toBeCloseTo((Number(teller) / Number(nevner)) * times, 1);
  }
});

test("a hidden count cannot be had by taking municipalities from the sum of their area", () => {
  const lines = new Map(records.map((line) => [`${line["region"]} ${line["indikator"]} ${line["aar"]}`, line]));
  let withHidden = 0;
  for (const { region = "", indikator, aar } of records.filter(({ teller }) => teller !== "")) {
    const area = edition.geography.areaOfKey(region);
    if (area === undefined) throw new Error(`no such area: ${region}`);
    const members = edition.geography.members(area).map(({ code }) => lines.get(`${code} ${indikator} ${aar}`));
    // Where borders have changed, a sum has undivided municipalities that no line of their own shows.
    if (members.some((line) => line?.["merke"] === ".")) continue;
    if (members.some((line) => line?.["merke"] === ":")) withHidden++;
    const sum = members.reduce((total, line) => total + Number(line?.["teller"]), 0);
    const teller = lines.get(`${region} ${indikator} ${aar}`)?.["teller"];
    expect(Number(teller), `${region} ${indikator} ${aar}`).toBeCloseTo(sum, 3);
  }
  expect(withHidden).toBeGreaterThan(20);
});

test("editionExcelCsv() holds the same lines", () => {
  const text = new TextDecoder().decode(editionExcelCsv(edition)).replaceAll("\r\n", "\n");
  const lines: Record<string, string>[] = parse(text, { columns: true, delimiter: ";" });
  const numeric = new Set<string>(columns.filter(({ type }) => type === "number").map(({ name }) => name));
  const back = lines.map((line) =>
    Object.fromEntries(
      Object.entries(line).map(([name, field]) => [name, numeric.has(name) ? field.replace(",", ".") : field]),
    ),
  );
  expect(back).toEqual(records);
});

test("editionXlsx() read back by another library holds the same lines, within the budget of size", async () => {
  const bytes = await editionXlsx(edition, fixtureMeta);
  expect(bytes.length).toBeLessThan(6_000_000);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer, { ignoreNodes: ["dataValidations"] });
  const tall = workbook.getWorksheet("Tall");
  const back: string[] = [];
  tall?.eachRow((row, at) => {
    if (at > 1) back.push(columns.map((_, index) => String(row.getCell(index + 1).value ?? "")).join("\t"));
  });
  expect(back).toEqual(records.map((record) => columns.map(({ name }) => record[name]).join("\t")));
}, 60_000);

test("editionCsv() gives nothing but the sign and the reason where a figure is hidden", () => {
  const hidden = records.filter(({ region = "", indikator, aar }) => {
    const area = edition.geography.areaOfKey(region);
    if (area === undefined) throw new Error(`no such area: ${region}`);
    const { points } = series(edition, IndicatorId.parse(indikator), area);
    return points.find(({ year }) => year === Number(aar))?.cell.kind === "hidden";
  });
  expect(hidden.length).toBeGreaterThan(100);
  for (const { merke, verdi, teller, nevner, nedre_95: lower, ovre_95: upper } of hidden) {
    expect([merke, verdi, teller, nevner, lower, upper]).toEqual([":", "", "", "", "", ""]);
  }
});
