import { parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import { columns, fieldsOf } from "./columns.ts";
import { editionParquet } from "./edition.ts";
import { fixtureMeta } from "./fixture.ts";
import { realEdition } from "./real-edition.ts";
import { editionRows } from "./rows.ts";

const edition = realEdition(2020);
const bytes = editionParquet(edition, fixtureMeta);
const file = bytes.slice().buffer;

test("editionParquet() read by another library gives every field of every row", async () => {
  const records = await parquetReadObjects({ file });
  const rows = editionRows(edition);
  expect(records).toHaveLength(rows.length);
  const names = columns.map(({ name }) => name);
  const read = records.map((record) => names.map((name) => record[name] ?? undefined));
  expect(JSON.stringify(read)).toBe(JSON.stringify(rows.map(fieldsOf)));
});

test("editionParquet() has codes as text, years as whole numbers, and its citation inside", async () => {
  const { schema, key_value_metadata: about } = await parquetMetadataAsync(file);
  const type = (name: string) => schema.find((one) => one.name === name)?.type;
  expect([type("region"), type("aar"), type("verdi")]).toEqual(["BYTE_ARRAY", "INT32", "DOUBLE"]);
  expect(about?.find(({ key }) => key === "citation")?.value).toContain("/v1/data/");
});

test("editionParquet() gives the same bytes again", () => {
  expect(editionParquet(edition, fixtureMeta)).toEqual(bytes);
});
