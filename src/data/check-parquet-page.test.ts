import type { parquetHeader } from "hyparquet/src/column.js";
import { expect, it } from "vitest";
import { checkParquetPage } from "./check-parquet-page.ts";

type Header = ReturnType<typeof parquetHeader>;

/** A page of ten values without lacks, written as they are. */
function header(change: Partial<NonNullable<Header["data_page_header_v2"]>> = {}): Header {
  const data = {
    num_values: 10,
    num_nulls: 0,
    num_rows: 10,
    encoding: "PLAIN" as const,
    definition_levels_byte_length: 2,
    repetition_levels_byte_length: 0,
    is_compressed: false,
    ...change,
  };
  return { type: "DATA_PAGE_V2", uncompressed_page_size: 82, compressed_page_size: 82, data_page_header_v2: data };
}

/** A run of `count` times the level 1, as a number of seven-bit pieces. */
const run = (count: number) => {
  const bytes: number[] = [];
  for (let rest = count * 2; bytes.length === 0 || rest > 0; rest = Math.floor(rest / 128)) {
    bytes.push((rest % 128) + (rest >= 128 ? 128 : 0));
  }
  return Uint8Array.from([...bytes, 1]);
};

const check = (levels: Uint8Array, change = {}) =>
  checkParquetPage(header({ definition_levels_byte_length: levels.length, ...change }), levels, 10, "SNAPPY");

it("lets a page through whose runs give as many values as its head says", () => {
  expect(() => check(run(10))).not.toThrow();
  expect(() => check(Uint8Array.from([...run(4), ...run(6)]))).not.toThrow();
  expect(() => check(Uint8Array.from([0b101, 0xff, 0x03]))).not.toThrow();
});

it("refuses a run that is longer than the page, or that never comes to an end", () => {
  for (const count of [11, 1_000_000, 2 ** 31 - 1]) expect(() => check(run(count)), String(count)).toThrow();
  expect(() => check(run(0))).toThrow();
  expect(() => check(Uint8Array.from([0xff, 0xff]))).toThrow();
  expect(() => check(run(5))).toThrow();
});

it("refuses counts that cannot be, and pages written in other ways than ours", () => {
  expect(() => check(run(10), { num_values: 2 ** 31 - 1 })).toThrow();
  expect(() => check(run(10), { num_nulls: -5 })).toThrow();
  expect(() => check(run(10), { num_nulls: 11 })).toThrow();
  expect(() => check(run(10), { encoding: "DELTA_BINARY_PACKED" })).toThrow();
  expect(() => check(run(10), { repetition_levels_byte_length: 2 })).toThrow();
});
