import { inflateSync } from "node:zlib";

/** A PDF's objects as they are written, for what no reader tells of: dictionaries as text, streams unpacked. */
export interface PdfObjects {
  /** By number. */
  readonly dictionaries: ReadonlyMap<number, string>;
  /** The contents of the streams that are text: those of pages, and of fonts' character maps. */
  readonly streams: ReadonlyMap<number, string>;
}

export function readObjects(pdf: Uint8Array): PdfObjects {
  const text = Buffer.from(pdf).toString("latin1");
  const dictionaries = new Map<number, string>();
  const streams = new Map<number, string>();
  for (const [, id, dictionary = "", packed = ""] of text.matchAll(objectWithStream)) {
    const body = Buffer.from(packed, "latin1");
    const content = /FlateDecode/.test(dictionary) ? inflate(body) : packed;
    dictionaries.set(Number(id), dictionary);
    streams.set(Number(id), content);
    if (/\/Type \/ObjStm/.test(dictionary))
      for (const [member, one] of membersOf(dictionary, content)) dictionaries.set(member, one);
  }
  return { dictionaries, streams };
}

/** The dictionaries that have an entry, such as `/S /TH`. */
export function withEntry({ dictionaries }: PdfObjects, entry: RegExp): string[] {
  return [...dictionaries.values()].filter((one) => entry.test(one));
}

/** A cell of a table as the structure tree has it. */
export interface TableCell {
  /** Object numbers of its table and row, and its place in the row. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** Of a head cell. */
  readonly id: string | undefined;
  readonly scope: string | undefined;
  /** Names of the cells that are its heads. */
  readonly headers: readonly string[];
}

/** Every cell of every table, row by row. */
export function tableCells({ dictionaries }: PdfObjects): TableCell[] {
  return [...dictionaries].flatMap(([row, text]) => {
    if (!/\/S \/TR\b/.test(text)) return [];
    const table = parentOf(dictionaries.get(parentOf(text)) ?? "");
    const kids = [...(/\/K \[([^\]]*)\]/.exec(text)?.[1] ?? "").matchAll(/(\d+) 0 R/g)];
    return kids.map(([, kid], column) => {
      const cell = dictionaries.get(Number(kid)) ?? "";
      const headers = [...(/\/Headers \[([^\]]*)\]/.exec(cell)?.[1] ?? "").matchAll(/\(([^)]*)\)/g)];
      return {
        table,
        row,
        column,
        id: /\/ID \(([^)]*)\)/.exec(cell)?.[1],
        scope: /\/Scope \/(\w+)/.exec(cell)?.[1],
        headers: headers.map(([, name = ""]) => name),
      };
    });
  });
}

function parentOf(dictionary: string): number {
  return Number(/\/P (\d+) 0 R/.exec(dictionary)?.[1]);
}

const objectWithStream = /(?:^|\n)(\d+) 0 obj\s*(<<(?:(?!\nstream)[\s\S])*?>>)\s*\nstream\r?\n([\s\S]*?)\nendstream/g;

function inflate(packed: Buffer): string {
  try {
    return inflateSync(packed).toString("latin1");
  } catch {
    return "";
  }
}

function membersOf(dictionary: string, content: string): [number, string][] {
  const first = Number(/\/First (\d+)/.exec(dictionary)?.[1] ?? 0);
  const index = content.slice(0, first).trim().split(/\s+/).map(Number);
  const places = Array.from(
    { length: index.length / 2 },
    (_, at) => [index[2 * at] ?? 0, index[2 * at + 1] ?? 0] as const,
  );
  return places.map(([id, offset], at) => [
    id,
    content.slice(first + offset, first + (places[at + 1]?.[1] ?? content.length)),
  ]);
}
