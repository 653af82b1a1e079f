import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type ColumnSource, fileWriter, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import type { Field } from "../dataset.ts";
import { signColumn } from "../read-parquet.ts";
import { isSign } from "../signs.ts";

/** Of a row group, which lies in memory when it is written and when it is read. */
const groupRows = 100_000;

export interface WrittenFile {
  /** sha256 in hexadecimal. */
  readonly hash: string;
  readonly bytes: number;
}

/**
 * Writes rows that the reader accepts as Parquet, a row group at a time: texts as STRING, figures as DOUBLE, null where there
 * is none, with the sign for why in a column beside it. The same rows give the same bytes.
 */
export function writeParquet(
  file: string,
  fields: readonly Field[],
  rows: Iterable<readonly string[]>,
): WrittenFile & { readonly rows: number } {
  const writer = fileWriter(file);
  const schema = schemaFromColumnData({ columnData: columnsOf(fields, []).map(withType) });
  const parquet = new ParquetWriter({ writer, schema });
  let group: (readonly string[])[] = [];
  let count = 0;
  const flush = () => {
    if (group.length > 0) parquet.write({ columnData: columnsOf(fields, group), rowGroupSize: groupRows });
    group = [];
  };
  for (const row of rows) {
    // Who makes the rows may use the same list again for the next.
    group.push([...row]);
    count++;
    if (group.length === groupRows) flush();
  }
  flush();
  parquet.finish();
  const bytes = readFileSync(file);
  return { hash: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length, rows: count };
}

interface Column {
  readonly name: string;
  readonly type: "STRING" | "DOUBLE";
  readonly nullable: boolean;
  readonly data: (string | number | null)[];
}

function columnsOf(fields: readonly Field[], rows: readonly (readonly string[])[]): Column[] {
  return fields.flatMap(({ name, type }, index): Column[] => {
    const raw = rows.map((row) => row[index] ?? "");
    if (type !== "number") return [{ name, type: "STRING", nullable: false, data: raw }];
    return [
      { name, type: "DOUBLE", nullable: true, data: raw.map((text) => (isSign(text) ? null : Number(text))) },
      { name: signColumn(name), type: "STRING", nullable: true, data: raw.map((text) => (isSign(text) ? text : null)) },
    ];
  });
}

function withType({ name, type, nullable, data }: Column): ColumnSource {
  return { name, type, nullable, data };
}
