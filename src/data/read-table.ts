import { createHash } from "node:crypto";
import { type TableBuilder, tableBuilder } from "./build-table.ts";
import { scanCsv } from "./csv.ts";
import type { Field, Resource } from "./dataset.ts";
import type { Issue } from "./issue.ts";
import { didYouMean } from "./near-miss.ts";
import { openBlocks } from "./read-blocks.ts";
import { readParquet } from "./read-parquet.ts";
import type { CorrectableTable } from "./table.ts";

export interface ReadTable {
  /** Of the file's bytes; `undefined` where its size alone shows that it is not the one described. */
  readonly hash: string | undefined;
  readonly table: CorrectableTable | undefined;
}

/** Reads a data file below `root`, CSV or Parquet after its name, in one pass; what is wrong in it becomes issues. */
export function readTable(root: string, file: string, resource: Resource, issues: Issue[]): ReadTable | undefined {
  const opened = openBlocks(root, file, issues);
  if (opened === undefined) return undefined;
  const hash = createHash("sha256");
  const sound = opened.size === resource.bytes;
  try {
    if (resource.path.endsWith(".parquet")) {
      const bytes = Buffer.concat(Array.from(opened.blocks(), (block) => block.slice()));
      const digest = hash.update(bytes).digest("hex");
      const builder = tableBuilder(file, resource, "rad", issues);
      // A format that is all offsets and lengths is not read when its bytes are not those that were written.
      const table = sound && `sha256:${digest}` === resource.hash ? readParquet(bytes, builder) : undefined;
      return { hash: sound ? digest : undefined, table };
    }
    const blocks = hashed(opened.blocks(), hash);
    const builder = tableBuilder(file, resource, "linje", issues);
    const table = readCsv(blocks, resource.schema.fields, builder);
    // Reading ends early where the rest can be of no use; the checksum is of all.
    if (sound) for (const _ of blocks);
    return { hash: sound ? hash.digest("hex") : undefined, table };
  } finally {
    opened.close();
  }
}

/** An iterator that a loop may leave and another take up again, as a generator itself may not. */
function hashed(blocks: Iterator<Uint8Array>, hash: { update(bytes: Uint8Array): unknown }): Iterable<Uint8Array> {
  const next = (): IteratorResult<Uint8Array> => {
    const result = blocks.next();
    if (result.done !== true) hash.update(result.value);
    return result;
  };
  return { [Symbol.iterator]: () => ({ next }) };
}

function readCsv(
  blocks: Iterable<Uint8Array>,
  expected: readonly Field[],
  builder: TableBuilder,
): CorrectableTable | undefined {
  const { columns } = builder;
  let usable = false;
  scanCsv(blocks, {
    header(fields) {
      usable = checkHeader(fields, expected, builder);
      return usable;
    },
    line(fields, line) {
      for (let index = 0; index < columns.length; index++) {
        const problem = columns[index]?.add(fields[index] ?? "");
        if (problem !== undefined) builder.complain(line, problem, index);
      }
      builder.endLine(line);
    },
    complain: builder.complain,
  });
  return usable ? builder.end() : undefined;
}

/** Whether the columns of a file are those described, in their order; complains of each that is not. */
export function checkHeader(header: readonly string[], fields: readonly Field[], builder: TableBuilder): boolean {
  const expected = fields.map((field) => field.name);
  const complain = (message: string, hint: string) => builder.complain(1, { message, hint });
  for (const name of header.filter((column) => !expected.includes(column))) {
    complain(
      `Ukjent kolonne «${name.slice(0, 40)}».`,
      `Kolonnene skal være ${expected.join(", ")}.${didYouMean(name.slice(0, 40), expected)}`,
    );
  }
  for (const name of expected.filter((column) => !header.includes(column))) {
    complain(`Kolonnen «${name}» mangler.`, `Kolonnene skal være ${expected.join(", ")}.`);
  }
  const same = header.length === expected.length && header.every((name, index) => name === expected[index]);
  if (!same && expected.every((name) => header.includes(name)) && header.every((name) => expected.includes(name))) {
    const message =
      header.length === expected.length
        ? "Kolonnene står i en annen rekkefølge enn beskrevet."
        : "En kolonne står flere ganger.";
    complain(message, `Rekkefølgen skal være ${expected.join(", ")}.`);
  }
  return same;
}
