import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { testEdition } from "../data/testing/edition.ts";
import type { ExportRow } from "./columns.ts";
import { writeCsv } from "./csv.ts";
import { writeExcelCsv } from "./excel-csv.ts";
import { osloProfile } from "./fixture.ts";
import { municipalityRows } from "./rows.ts";

const decode = (bytes: Uint8Array) => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);

function read(bytes: Uint8Array, excel: boolean): string[][] {
  const options = excel ? { delimiter: ";", bom: true, recordDelimiter: "\r\n" } : { recordDelimiter: "\n" };
  return parse(decode(bytes), { ...options, relaxColumnCount: false });
}

test("writeCsv(rows) gives one line per row, in order, numbers with a decimal point", () => {
  expect(
    decode(writeCsv(municipalityRows(testEdition, osloProfile)))
      .split("\n")
      .slice(0, 6),
  ).toEqual([
    "region,region_navn,indikator,aar,verdi,teller,nevner,merke,merknad,nedre_95,ovre_95",
    "0301,Oslo,andel-80-hjemmetjenester,2021,,,,.,kommunen fantes ikke med disse grensene,,",
    "0301,Oslo,andel-80-hjemmetjenester,2022,,,,:,skjult av hensyn til personvernet,,",
    '0301,Oslo,andel-80-hjemmetjenester,2023,27.02,1234,4567,"tvilsom, foreløpig, brudd",' +
      "ser feil ut i kilden og bør brukes med varsomhet; foreløpig tall; " +
      "brudd i tidsserien; ikke sammenlignbart med årene før,25.752,28.327",
    "EKG13,KOSTRA-gruppe 13,andel-80-hjemmetjenester,2021,,,,..,for mange kommuner mangler tall til at summen sier noe,,",
    'EKG13,KOSTRA-gruppe 13,andel-80-hjemmetjenester,2022,28.346,2834.5678,10000,,"kommunene med tall dekker 97,3\u00a0prosent av området",,',
  ]);
});

test("writeExcelCsv(rows) has BOM, semicolons, decimal commas and CRLF", () => {
  const text = decode(writeExcelCsv(municipalityRows(testEdition, osloProfile)));
  expect(text.startsWith("\ufeffregion;region_navn;")).toBe(true);
  expect(text).toContain("\r\n0301;Oslo;endring-aarsverk;2021;-3,456;;;;;;\r\n");
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});

const anyRow: fc.Arbitrary<ExportRow> = fc.record({
  region: fc.string(),
  regionName: fc.string({ unit: "grapheme" }),
  indicator: fc.constantFrom("=1+1", "@SUM(A1)", "+47", "-x", '"; DROP', "a\r\nb", "\t1", "vanlig"),
  year: fc.integer({ min: 1900, max: 2100 }),
  decimals: fc.constant(1),
  value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }), { nil: undefined }),
  numerator: fc.option(fc.integer(), { nil: undefined }),
  denominator: fc.constant(undefined),
  mark: fc.constantFrom(":", "..", ".", ""),
  note: fc.string({ unit: fc.constantFrom('"', ",", ";", "\n", "\r", "=", "a", "å", " ") }),
  lower: fc.constant(undefined),
  upper: fc.constant(undefined),
});

test.each([
  ["writeCsv", writeCsv, false],
  ["writeExcelCsv", writeExcelCsv, true],
] as const)("%s: a strict reader gets every text and number back, and no text starts a formula", (_, write, excel) => {
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 5 }), (rows) => {
      const lines = read(write(rows), excel).slice(1);
      expect(lines).toHaveLength(rows.length);
      rows.forEach((row, index) => {
        const [region = "", name = "", indicator = "", year, value = ""] = lines[index] ?? [];
        for (const text of [region, name, indicator]) expect(text).not.toMatch(/^[=+\-@\t\r\n]/);
        expect([region, name, indicator].map((text) => text.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ""))).toEqual([
          row.region.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ""),
          row.regionName.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ""),
          row.indicator,
        ]);
        expect(Number(year)).toBe(row.year);
        const back = value === "" ? undefined : Number(excel ? value.replace(",", ".") : value);
        if (row.value === undefined) expect(back).toBeUndefined();
        else expect(back).toBeCloseTo(row.value, 9);
      });
    }),
  );
});
