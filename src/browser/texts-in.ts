import { gunzipSync, inflateSync } from "node:zlib";
import { unzipSync } from "fflate";
import { parquetReadObjects } from "hyparquet";
import { readPdf } from "../pdf/testing/read-pdf.ts";

/**
 * Every text that a file holds, whatever it is packed in: its bytes as UTF-8 and as UTF-16, the files of an archive or a workbook,
 * what gzip has packed, the texts of a picture, the streams, texts and attachments of a PDF, the columns of Parquet. For tests that
 * look for what must not be there.
 */
export async function textsIn(bytes: Uint8Array): Promise<string[]> {
  const plain = Buffer.from(bytes);
  // Without zeros, what is UTF-16 in either order can be read, as far as it is ASCII.
  const texts = [plain.toString("utf8"), plain.toString("latin1").replaceAll("\0", "")];
  if (starts(bytes, [0x1f, 0x8b])) texts.push(...(await textsIn(gunzipSync(bytes))));
  if (starts(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    for (const [name, part] of Object.entries(unzipSync(bytes))) texts.push(name, ...(await textsIn(part)));
  }
  if (starts(bytes, [0x89, 0x50, 0x4e, 0x47])) texts.push(...pictureTexts(plain));
  if (plain.subarray(0, 5).toString("latin1") === "%PDF-") {
    texts.push(JSON.stringify(await readPdf(new Uint8Array(bytes))));
    for (const stream of pdfStreams(plain)) texts.push(...(await textsIn(stream)));
  }
  if (plain.subarray(0, 4).toString("latin1") === "PAR1") {
    const file = new Uint8Array(bytes).buffer;
    const rows = await parquetReadObjects({ file });
    texts.push(JSON.stringify(rows, (_, value) => (typeof value === "bigint" ? String(value) : value)));
  }
  return texts;
}

function starts(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** What a PNG says beside its pixels: chunks of text, packed or not. */
function pictureTexts(bytes: Buffer): string[] {
  const texts: string[] = [];
  for (let at = 8; at + 8 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const kind = bytes.subarray(at + 4, at + 8).toString("latin1");
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (kind === "tEXt" || kind === "iTXt") texts.push(data.toString("utf8"));
    if (kind === "zTXt") texts.push(inflateSync(data.subarray(data.indexOf(0) + 2)).toString("utf8"));
    at += 12 + length;
  }
  return texts;
}

/** The packed streams of a PDF, unpacked. */
function pdfStreams(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = bytes.indexOf("stream"); at !== -1; at = bytes.indexOf("stream", at + 6)) {
    if (bytes.subarray(at - 3, at).toString("latin1") === "end") continue;
    const start = at + (bytes[at + 6] === 0x0d ? 8 : 7);
    const end = bytes.indexOf("endstream", start);
    try {
      found.push(inflateSync(Uint8Array.from(bytes.subarray(start, end))));
    } catch {
      // Not packed: it is in the file's own bytes.
    }
  }
  return found;
}
