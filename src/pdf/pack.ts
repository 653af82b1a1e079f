import { zlibSync } from "fflate";
import { markRowHeads } from "./row-heads.ts";
import { withoutSoftHyphens } from "./soft-hyphens.ts";

/**
 * The same PDF with its small objects packed together (object streams, ISO 32000-1 7.5.7). Typst writes every tag and
 * every cell of a table as an object of its own in plain text, which is two thirds of a file of tables. On the way, tables
 * get the heads of their rows and cells lose the colours of their lines, which are on the page; and soft hyphens that no line
 * ends at go where the document is told to have any. fflate packs, since the zlib in Node gives other bytes on other processors.
 * Takes what Typst writes: one cross-reference table, no updates, no encryption. Throws on anything else.
 */
export function packPdf(pdf: Uint8Array, words: "soft-hyphens" | "whole" = "soft-hyphens"): Uint8Array {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const { offsets, trailer, tableAt } = readTable(bytes);
  // One character for each byte: parts of it cost nothing.
  const text = bytes.toString("latin1", 0, tableAt);
  const byPlace = [...offsets].sort(([, a], [, b]) => a - b);
  const kept = new Map<number, Buffer>();
  const packed = new Map<number, string>();
  let streamAt = -1;
  for (const [index, [id, start]] of byPlace.entries()) {
    const end = byPlace[index + 1]?.[1] ?? tableAt;
    if (streamAt < start) streamAt = indexOrEnd(text, "\nstream", start);
    if (streamAt < end) {
      const object = bytes.subarray(start, end);
      kept.set(id, words === "whole" ? object : withoutSoftHyphens(object));
    } else packed.set(id, withoutLines(inner(text, start, end)));
  }
  markRowHeads(packed);
  const first = byPlace[0]?.[1] ?? 0;
  return writePacked(bytes.subarray(0, first), inOrder(kept), inOrder(packed), trailer);
}

function indexOrEnd(text: string, wanted: string, from: number): number {
  const at = text.indexOf(wanted, from);
  return at < 0 ? text.length : at;
}

function inOrder<Value>(objects: ReadonlyMap<number, Value>): (readonly [number, Value])[] {
  return [...objects].sort(([a], [b]) => a - b);
}

/** How many objects share a stream: a reader unpacks one whole to find one. */
const perStream = 1000;

interface Table {
  readonly offsets: ReadonlyMap<number, number>;
  /** The entries of the trailer dictionary that stay: root, information, identifier. */
  readonly trailer: string;
  readonly tableAt: number;
}

function readTable(bytes: Buffer): Table {
  const tail = bytes.toString("latin1", bytes.lastIndexOf("startxref"));
  const tableAt = Number(/^startxref\s+(\d+)/.exec(tail)?.[1] ?? Number.NaN);
  const text = bytes.toString("latin1", tableAt);
  const [, count, rows, trailer] = /^xref\s+0 (\d+)\s+([\s\S]*?)trailer\s*<<([\s\S]*)>>\s*startxref/.exec(text) ?? [];
  if (rows === undefined || trailer === undefined) throw new Error("no cross-reference table where the PDF has it");
  const offsets = new Map<number, number>();
  for (const [id, row] of [...rows.matchAll(/(\d{10}) \d{5} ([nf])/g)].entries()) {
    if (row[2] === "n") offsets.set(id, Number(row[1]));
  }
  if (Number(count) <= largest(offsets.keys())) throw new Error(`more objects than the table's ${count}`);
  return { offsets, trailer: trailer.replace(/\/Size \d+/, "").trim(), tableAt };
}

/** What stands between «1 0 obj» and «endobj», a character for each byte. */
function inner(text: string, start: number, end: number): string {
  return text.slice(text.indexOf("obj", start) + 3, text.lastIndexOf("endobj", end)).trim();
}

/** How the lines around a cell look (ISO 32000-1 14.8.5.4.2): half of what Typst writes of it. */
const lines = / <<\s+\/O \/Layout\s+\/BorderColor [^>]*>>/;

function withoutLines(object: string): string {
  return object.includes("/BorderColor") ? object.replace(lines, "") : object;
}

function writePacked(
  header: Buffer,
  kept: readonly (readonly [number, Buffer])[],
  packed: readonly (readonly [number, string])[],
  trailer: string,
): Uint8Array {
  const parts: Buffer[] = [header];
  let at = header.length;
  const rows = new Map<number, readonly [number, number, number]>([[0, [0, 0, 65535]]]);
  const put = (id: number, object: Buffer): void => {
    rows.set(id, [1, at, 0]);
    parts.push(object);
    at += object.length;
  };
  for (const [id, object] of kept) put(id, object);
  let next = Math.max(largest(kept.map(([id]) => id)), largest(packed.map(([id]) => id))) + 1;
  for (let start = 0; start < packed.length; start += perStream) {
    const group = packed.slice(start, start + perStream);
    group.forEach(([id], index) => {
      rows.set(id, [2, next, index]);
    });
    put(next, objectStream(next, group));
    next += 1;
  }
  const tableAt = at;
  rows.set(next, [1, tableAt, 0]);
  parts.push(crossReference(next, rows, trailer), Buffer.from(`startxref\n${tableAt}\n%%EOF`));
  return new Uint8Array(Buffer.concat(parts));
}

function objectStream(id: number, group: readonly (readonly [number, string])[]): Buffer {
  let offset = 0;
  const index = group.map(([member, body]) => {
    const entry = `${member} ${offset}`;
    offset += body.length + 1;
    return entry;
  });
  const head = `${index.join(" ")}\n`;
  const body = group.map(([, content]) => `${content}\n`).join("");
  const entries = `/Type /ObjStm /N ${group.length} /First ${head.length}`;
  return stream(id, entries, Buffer.from(head + body, "latin1"));
}

function crossReference(id: number, rows: ReadonlyMap<number, readonly [number, number, number]>, trailer: string) {
  const table = new DataView(new ArrayBuffer((id + 1) * 7));
  for (let member = 0; member <= id; member++) {
    const [kind, place, index] = rows.get(member) ?? [0, 0, 65535];
    table.setUint8(member * 7, kind);
    table.setUint32(member * 7 + 1, place);
    table.setUint16(member * 7 + 5, index);
  }
  return stream(id, `/Type /XRef /Size ${id + 1} /W [1 4 2] ${trailer}`, new Uint8Array(table.buffer));
}

function stream(id: number, entries: string, content: Uint8Array): Buffer {
  const data = zlibSync(content, { level: 1 });
  return Buffer.concat([
    Buffer.from(`${id} 0 obj\n<< ${entries} /Filter /FlateDecode /Length ${data.length} >>\nstream\n`, "latin1"),
    data,
    Buffer.from("\nendstream\nendobj\n"),
  ]);
}

/** Of numbers too many to be arguments of one call. */
function largest(numbers: Iterable<number>): number {
  let most = 0;
  for (const one of numbers) most = Math.max(most, one);
  return most;
}
