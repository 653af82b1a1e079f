import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { parse } from "csv-parse/sync";
import { afterAll, expect, test } from "vitest";
import { realEdition } from "../data/testing/real-edition.ts";
import { columns, fieldsOf } from "./columns.ts";
import { writeCsv } from "./csv.ts";
import { writeExcelCsv } from "./excel-csv.ts";
import { editionRows } from "./rows.ts";

const run = promisify(execFile);
const folder = mkdtempSync(path.join(tmpdir(), "omsorg-csv-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Reads a file with Python's own csv, strictly, and writes its lines as JSON. */
const program = `
import csv, json, sys
file, encoding, delimiter = sys.argv[1:]
with open(file, encoding=encoding, errors="strict", newline="") as text:
    print(json.dumps(list(csv.reader(text, delimiter=delimiter, strict=True))))
`;

/** By Python's csv; on a machine without Python, which the project itself has no use for, by another strict reader. */
async function readLines(file: string, encoding: string, delimiter: string): Promise<string[][]> {
  try {
    const { stdout } = await run("python3", ["-c", program, file, encoding, delimiter], { maxBuffer: 2 ** 28 });
    return JSON.parse(stdout);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    return parse(readFileSync(file), { delimiter, bom: encoding === "utf-8-sig" });
  }
}

test.each([
  ["writeCsv(rows)", writeCsv, "utf-8", ",", "."],
  ["writeExcelCsv(rows)", writeExcelCsv, "utf-8-sig", ";", ","],
] as const)(
  "%s of a whole edition, read by Python's csv, gives every field of every row",
  async (name, write, encoding, delimiter, point) => {
    const rows = editionRows(realEdition(2024));
    const file = path.join(folder, `${name.slice(0, 8)}.csv`);
    writeFileSync(file, write(rows));
    const [head, ...lines] = await readLines(file, encoding, delimiter);
    expect(head).toEqual(columns.map((column) => column.name));
    expect(lines).toHaveLength(rows.length);
    const wrong = rows.flatMap((row, at) => {
      const read = lines[at]?.map((field, column) => {
        if (columns[column]?.type === "string") return field;
        return field === "" ? undefined : Number(field.replace(point, "."));
      });
      const same = JSON.stringify(read) === JSON.stringify(fieldsOf(row));
      return same ? [] : [`${row.region} ${row.indicator} ${row.year}: ${JSON.stringify(read)}`];
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  },
  60_000,
);
