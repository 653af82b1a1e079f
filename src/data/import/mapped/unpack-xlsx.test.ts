import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { unpackXlsx } from "./unpack-xlsx.ts";

const sheet = (data: string) => `<worksheet><sheetData>${data}</sheetData></worksheet>`;

function workbook(data: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "xl/workbook.xml": strToU8('<workbook><sheets><sheet name="A &amp; B" sheetId="1"/></sheets></workbook>'),
    "xl/worksheets/sheet1.xml": strToU8(sheet(data)),
    ...more,
  });
}

/** Makes the archive's index say that each file is of this size when unpacked. */
function pretend(bytes: Uint8Array, size: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return copy;
}

describe("unpackXlsx(bytes, file)", () => {
  test("gives the names of the sheets and the workbook's own files, not compressed", () => {
    const picture = { "xl/media/image1.png": new Uint8Array(1000) };
    const { workbook: unpacked, sheets } = unpackXlsx(workbook('<row r="1"><c r="A1"/></row>', picture), "tall.xlsx");
    expect(sheets).toEqual(["A & B"]);
    expect(Object.keys(unzipSync(unpacked))).toEqual([
      "[Content_Types].xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
    ]);
  });

  test("refuses an archive that says it unpacks to gigabytes, before it is unpacked", () => {
    expect(() => unpackXlsx(pretend(workbook(""), 0xf0000000), "bombe.xlsx")).toThrow(
      "bombe.xlsx blir til mer enn 200000000 byte når den pakkes ut, og leses ikke.",
    );
  });

  test("does not take more room than an archive that lies has asked for", () => {
    const bytes = pretend(workbook("", { "xl/styles.xml": new Uint8Array(20_000_000) }), 500);
    expect(unpackXlsx(bytes, "bombe.xlsx").workbook.length).toBeLessThan(5000);
  });

  test("refuses an archive with thousands of files", () => {
    const many = Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`f${index}`, new Uint8Array()]));
    expect(() => unpackXlsx(workbook("", many), "bombe.xlsx")).toThrow("har mer enn 2000 filer i seg");
  });

  test.each([
    ["a cell in the last corner", '<row r="1"><c r="XFD1048576"/></row>', "1048576 rader og 16384 kolonner"],
    [
      "a row far down in a broad sheet",
      '<row r="1"><c r="BZZ1"/></row><row r="900000"/>',
      "900000 rader og 2054 kolonner",
    ],
    ["a row that no sheet has", '<row spans="1:1" r="99999999"/>', "99999999 rader og 0 kolonner"],
  ])("refuses %s", (_, data, what) => {
    expect(() => unpackXlsx(workbook(data), "bombe.xlsx")).toThrow(`har et ark med ${what}, og leses ikke.`);
  });

  test("refuses what is no workbook, or only the beginning of one", () => {
    expect(() => unpackXlsx(strToU8("hei"), "tall.xlsx")).toThrow("tall.xlsx er ikke en hel Excel-fil (XLSX).");
    expect(() => unpackXlsx(workbook("").subarray(0, 200), "tall.xlsx")).toThrow("er ikke en hel Excel-fil");
    expect(() => unpackXlsx(zipSync({ "a.txt": strToU8("a") }), "tall.xlsx")).toThrow("er ikke en Excel-fil (XLSX).");
  });
});
