import { createHash } from "node:crypto";
import { closeSync, openSync, writeSync } from "node:fs";
import { csvFormatRow } from "d3-dsv";
import { rowChecker } from "./check-rows.ts";
import type { NewResource } from "./write-package.ts";
import type { WrittenFile } from "./write-parquet.ts";

/** Text is gathered to this length before it is written. */
const blockLength = 1 << 16;

/** Writes a table as CSV. Throws `ImportError` when a row breaks its columns' rules. */
export function writeCsv(path: string, resource: NewResource): WrittenFile & { readonly rows: number } {
  const check = rowChecker(resource, `${resource.name}.csv`);
  const hash = createHash("sha256");
  const file = openSync(path, "wx");
  let bytes = 0;
  let rows = 0;
  let block = "";
  const flush = () => {
    const buffer = Buffer.from(block, "utf8");
    hash.update(buffer);
    for (let written = 0; written < buffer.length; ) written += writeSync(file, buffer, written);
    bytes += buffer.length;
    block = "";
  };
  try {
    block = `${csvFormatRow(resource.fields.map((field) => field.name))}\n`;
    for (const row of resource.rows) {
      check.row(row);
      rows++;
      block += `${csvFormatRow([...row])}\n`;
      if (block.length > blockLength) flush();
    }
    flush();
  } finally {
    closeSync(file);
  }
  check.end();
  return { hash: hash.digest("hex"), bytes, rows };
}
