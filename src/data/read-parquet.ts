import { parquetMetadata, parquetSchema } from "hyparquet";
import { parquetHeader, readColumn } from "hyparquet/src/column.js";
import { DEFAULT_PARSERS } from "hyparquet/src/convert.js";
import { getTreePath } from "hyparquet/src/schema.js";
import type { Problem } from "./build-column.ts";
import type { BuiltColumn, TableBuilder } from "./build-table.ts";
import { checkParquetPage } from "./check-parquet-page.ts";
import { isSign } from "./signs.ts";
import type { CorrectableTable } from "./table.ts";

/** A column of figures without a number in some line has a column of this name beside it, with the sign for the lack. */
export function signColumn(name: string): string {
  return `${name}_tegn`;
}

/** So many rows are read; far more than there are figures on municipalities. */
const mostRows = 50_000_000;

type Metadata = ReturnType<typeof parquetMetadata>;
type Group = Metadata["row_groups"][number];
type Chunk = NonNullable<Group["columns"][number]["meta_data"]>;
type Values = ArrayLike<unknown>;

/**
 * Reads a Parquet file through the same door as CSV: texts are text columns, figures are DOUBLE and may be null where the
 * sign column says why. One row group lies in memory at a time. Rows are counted from 1. What cannot be read is complained of.
 */
export function readParquet(bytes: Uint8Array, builder: TableBuilder): CorrectableTable | undefined {
  try {
    const metadata = parquetMetadata(bytes, { geoparquet: false });
    if (!checkColumns(metadata, builder)) return undefined;
    let row = 0;
    for (const group of metadata.row_groups) row += readGroup(bytes, metadata, group, row, builder);
    if (BigInt(row) !== metadata.num_rows) throw new Error("row groups do not add up");
    return builder.end();
  } catch {
    builder.complain(1, {
      message: "Filen kan ikke leses som Parquet.",
      hint: "Hent den tilbake, eller importer den på nytt med npm run import.",
    });
    return undefined;
  }
}

function checkColumns(metadata: Metadata, builder: TableBuilder): boolean {
  const found = new Map(metadata.schema.slice(1).map((element) => [element.name, element.type]));
  const before = builder.columns.map(({ name, kind }) => {
    const type = found.get(name);
    const wanted = kind === "figures" ? "DOUBLE" : "BYTE_ARRAY";
    if (type === wanted) return true;
    const problem: Problem =
      type === undefined
        ? { message: `Kolonnen «${name}» mangler.`, hint: "Importer filen på nytt med npm run import." }
        : {
            message: `Kolonnen «${name}» er av en annen type enn beskrevet.`,
            hint: `I Parquet skal den være ${wanted}.`,
          };
    builder.complain(1, problem);
    return false;
  });
  const known = new Set(builder.columns.flatMap(({ name }) => [name, signColumn(name)]));
  const unknown = [...found.keys()].filter((name) => !known.has(name));
  for (const name of unknown) {
    builder.complain(1, {
      message: `Ukjent kolonne «${name.slice(0, 40)}».`,
      hint: `Kolonnene skal være ${builder.columns.map((column) => column.name).join(", ")}.`,
    });
  }
  return before.every(Boolean) && unknown.length === 0;
}

function readGroup(bytes: Uint8Array, metadata: Metadata, group: Group, before: number, builder: TableBuilder): number {
  const rows = Number(group.num_rows);
  if (!(rows >= 0 && before + rows <= mostRows)) throw new Error("too many rows");
  const chunks = new Map(
    group.columns.flatMap(({ meta_data: chunk }) => (chunk ? [[chunk.path_in_schema.join("."), chunk]] : [])),
  );
  const read = (name: string): Values | undefined => {
    const chunk = chunks.get(name);
    return chunk === undefined ? undefined : readChunk(bytes, metadata, chunk, rows);
  };
  builder.columns.forEach((column, index) => {
    const values = read(column.name);
    if (values === undefined) throw new Error(`no column ${column.name}`);
    const signs = column.kind === "figures" ? read(signColumn(column.name)) : undefined;
    for (let row = 0; row < rows; row++) {
      const problem = addValue(column, values[row], signs?.[row]);
      if (problem !== undefined) builder.complain(before + row + 1, problem, index);
    }
  });
  for (let row = 0; row < rows; row++) builder.endLine(before + row + 1);
  return rows;
}

function addValue(column: BuiltColumn, value: unknown, sign: unknown): Problem | undefined {
  if (column.kind === "texts") return column.add(typeof value === "string" ? value : "");
  const absent = value === null || value === undefined;
  if (absent !== (typeof sign === "string")) {
    column.add("");
    return {
      message: `«${column.name}» har ${absent ? "verken tall eller tegn" : "både tall og tegn"}.`,
      hint: `Uten tall skal «${signColumn(column.name)}» si hvorfor: «:», «..» eller «.»; ellers skal den være tom.`,
    };
  }
  if (typeof value === "number") return column.addNumber(value);
  if (isSign(sign)) return column.add(sign);
  column.add("");
  return signProblem(column.name, String(sign));
}

function signProblem(name: string, sign: string): Problem {
  return {
    message: `«${sign.slice(0, 30)}» i «${signColumn(name)}» er ikke et av tegnene.`,
    hint: "Tegnene er «:» skjult, «..» mangler i kilden og «.» ikke mulig å oppgi.",
  };
}

/** A column of a row group. Sizes are checked first: the library sets off as much room as the file says that it needs. */
function readChunk(bytes: Uint8Array, metadata: Metadata, chunk: Chunk, rows: number): Values {
  const start = Number(chunk.dictionary_page_offset ?? chunk.data_page_offset);
  const end = start + Number(chunk.total_compressed_size);
  if (!(start >= 4 && end <= bytes.length && start < end)) throw new Error("column outside the file");
  const part = bytes.slice(start, end);
  checkPages(part, rows, chunk.codec);
  const schemaPath = getTreePath(parquetSchema(metadata), chunk.path_in_schema);
  const element = schemaPath.at(-1)?.element;
  if (element === undefined || schemaPath.length !== 2 || element.repetition_type === "REPEATED") {
    throw new Error("nested column");
  }
  const decoder = { ...chunk, pathInSchema: chunk.path_in_schema, schemaPath, element, parsers: DEFAULT_PARSERS };
  const reader = { view: new DataView(part.buffer, part.byteOffset, part.byteLength), offset: 0 };
  const { data } = readColumn(reader, { groupStart: 0, groupRows: rows, selectStart: 0, selectEnd: rows }, decoder);
  const [first = []] = data;
  const values = data.length === 1 ? first : data.flatMap((piece) => Array.from<unknown>(piece));
  if (values.length !== rows) throw new Error("column of another length");
  return values;
}

function checkPages(part: Uint8Array, rows: number, codec: string): void {
  const reader = { view: new DataView(part.buffer, part.byteOffset, part.byteLength), offset: 0 };
  while (reader.offset < part.length) {
    const header = parquetHeader(reader);
    const end = reader.offset + header.compressed_page_size;
    if (!(end >= reader.offset && end <= part.length)) throw new Error("page outside its column");
    checkParquetPage(header, part.subarray(reader.offset, end), rows, codec);
    reader.offset = end;
  }
}
