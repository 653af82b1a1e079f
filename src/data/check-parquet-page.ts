import type { parquetHeader } from "hyparquet/src/column.js";
import { snappyUncompress } from "hyparquet/src/snappy.js";

type Header = ReturnType<typeof parquetHeader>;

/** Of one page unpacked, in bytes. Ours have a megabyte. */
const largestPage = 1 << 26;
/** Bits for an index of a dictionary; for a level of a column that is not nested, one. */
const widestIndex = 32;

/**
 * Throws where a page says that it holds more than it does. The library that reads it takes its word: sets off room for as
 * many values as the head says, and repeats a value as often as a run says. Pages of other kinds than our own writer's are
 * refused. `body` is the page without its head; `rows` the most values that it may have.
 */
export function checkParquetPage(header: Header, body: Uint8Array, rows: number, codec: string): void {
  const sizes = [header.compressed_page_size, header.uncompressed_page_size];
  if (!sizes.every((size) => size >= 0 && size <= largestPage)) throw new Error("page of an impossible size");
  const { data_page_header_v2: data, dictionary_page_header: dictionary } = header;
  if (header.type === "DICTIONARY_PAGE" && dictionary !== undefined) {
    if (!(dictionary.num_values >= 0 && dictionary.num_values <= rows))
      throw new Error("dictionary of an impossible size");
    return;
  }
  if (header.type !== "DATA_PAGE_V2" || data === undefined) throw new Error("page of another kind");
  const { num_values: count, num_nulls: nulls, definition_levels_byte_length: levels } = data;
  const fits = count >= 0 && count <= rows && nulls >= 0 && nulls <= count && levels >= 0 && levels <= body.length;
  if (!fits || data.repetition_levels_byte_length !== 0) throw new Error("page of impossible counts");
  if (levels > 0) checkRuns(body.subarray(0, levels), 1, count);
  if (data.encoding === "PLAIN") return;
  if (data.encoding !== "RLE_DICTIONARY") throw new Error("values written in another way");
  const indices = unpacked(body.subarray(levels), header.uncompressed_page_size - levels, data.is_compressed, codec);
  const width = indices[0] ?? 0;
  if (width > widestIndex) throw new Error("index of an impossible width");
  if (width > 0) checkRuns(indices.subarray(1), width, count - nulls);
}

function unpacked(packed: Uint8Array, size: number, isCompressed: boolean | undefined, codec: string): Uint8Array {
  if (isCompressed === false || codec === "UNCOMPRESSED") return packed;
  if (codec !== "SNAPPY" || size < 0) throw new Error("packed in another way");
  const output = new Uint8Array(size);
  snappyUncompress(packed, output);
  return output;
}

/** Runs of Parquet's hybrid of run lengths and packed bits that are to give `count` values: each no longer than what is left. */
function checkRuns(bytes: Uint8Array, width: number, count: number): void {
  let at = 0;
  let seen = 0;
  while (seen < count) {
    let head = 0;
    let shift = 0;
    for (let more = true; more; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined || shift > 28) throw new Error("run without an end");
      head += (byte & 0x7f) * 2 ** shift;
      more = byte >= 0x80;
    }
    const packed = head % 2 === 1;
    const values = Math.floor(head / 2) * (packed ? 8 : 1);
    // Packed values come by eight, so the last of them may be more than there are.
    if (values === 0 || values > count - seen + (packed ? 7 : 0)) throw new Error("run of an impossible length");
    at += packed ? (values / 8) * width : Math.ceil(width / 8);
    seen += values;
  }
}
