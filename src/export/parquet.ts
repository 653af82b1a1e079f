import { parquetWriteBuffer } from "hyparquet-writer";
import { columns, type ExportRow, fieldsOf } from "./columns.ts";

const types = { string: "STRING", year: "INT32", number: "DOUBLE" } as const;

/**
 * The long form as Parquet, for programs that read columns: codes as text, years as whole numbers, null where there is no
 * number. `about` is written into the file's own metadata.
 */
export function writeParquet(rows: readonly ExportRow[], about: Readonly<Record<string, string>>): Uint8Array {
  const lines = rows.map(fieldsOf);
  const columnData = columns.map(({ name, type }, index) => ({
    name,
    type: types[type],
    nullable: type === "number",
    data: lines.map((line) => line[index] ?? null),
  }));
  const kvMetadata = Object.entries(about).map(([key, value]) => ({ key, value }));
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata, rowGroupSize: 100_000 }));
}
