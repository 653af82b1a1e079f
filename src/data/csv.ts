import type { Problem } from "./build-column.ts";
import type { Issue } from "./issue.ts";
import { firstLineNotUtf8 } from "./read-text.ts";

/** Called with what stands in a file; the list of fields is used again for the next line. */
export interface CsvHandler {
  /** False when there is no use in reading further. */
  header(fields: readonly string[]): boolean;
  /** A line with as many fields as the header. */
  line(fields: readonly string[], line: number): void;
  complain(line: number, problem: Problem): void;
}

/** In bytes; a line of ours has some hundred. */
const longestLine = 1 << 20;

/**
 * Reads a comma-separated file strictly, block by block: UTF-8, no byte order mark, `\n` alone between lines, the same number
 * of fields in each, no empty line, no line break inside a field, quotation marks only around a whole field. What breaks a rule
 * is complained of at its line; lines that keep them are handed on. What cannot be read as text ends it.
 */
export function scanCsv(blocks: Iterable<Uint8Array>, handler: CsvHandler): void {
  const lines = lineScanner(handler);
  let rest: Uint8Array = new Uint8Array();
  for (const block of blocks) {
    const bytes = rest.length === 0 ? block : Buffer.concat([rest, block]);
    const end = bytes.lastIndexOf(newline) + 1;
    if (bytes.length - end > longestLine) {
      const hint = "Se etter linjeskift som er blitt borte, eller importer filen på nytt med npm run import.";
      handler.complain(lines.next(), { message: "Linjen er lengre enn en megabyte.", hint });
      return;
    }
    if (!lines.take(bytes.subarray(0, end))) return;
    rest = bytes.slice(end);
  }
  if (!lines.take(rest)) return;
  if (lines.next() === 1) {
    handler.complain(1, { message: "Filen er tom.", hint: "Første linje skal være kolonnenavnene." });
  }
}

const newline = 0x0a;

function lineScanner(handler: CsvHandler) {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const fields: string[] = [];
  let width = 0;
  let line = 1;
  let toldOfReturns = false;
  /** False when there is no use in going on. */
  const takeLine = (text: string, start: number, end: number): boolean => {
    const fault = splitLine(text, start, end, fields);
    if (line === 1) width = fields.length;
    if (fault !== undefined) {
      handler.complain(line, fault);
      if (line === 1) return false;
    } else if (line === 1) {
      if (start === end)
        handler.complain(1, { message: "Filen er tom.", hint: "Første linje skal være kolonnenavnene." });
      if (start === end || !handler.header(fields)) return false;
    } else if (fields.length === width) {
      handler.line(fields, line);
    } else {
      const message = `Linjen har ${fields.length} felt, men kolonnenavnene er ${width}.`;
      const hint = "Se etter et komma for mye eller for lite. Desimaltall skrives med punktum: 12.5.";
      handler.complain(line, { message, hint });
    }
    line++;
    return true;
  };
  const decode = (bytes: Uint8Array): string | undefined => {
    try {
      return decoder.decode(bytes);
    } catch {
      handler.complain(line + firstLineNotUtf8(bytes) - 1, notUtf8);
      return undefined;
    }
  };
  return {
    /** The line that comes next, from 1. */
    next: () => line,
    /** Takes whole lines; false when nothing more is to be read. */
    take(bytes: Uint8Array): boolean {
      let text = decode(bytes);
      if (text === undefined) return false;
      if (text.includes("\0")) {
        handler.complain(line + linesBefore(text, "\0"), withNul);
        return false;
      }
      if (line === 1 && text.startsWith("\ufeff")) {
        handler.complain(1, withMark);
        text = text.slice(1);
      }
      if (text.includes("\r")) {
        if (!toldOfReturns) handler.complain(line + linesBefore(text, "\r"), withReturns);
        toldOfReturns = true;
        text = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
      }
      for (let start = 0; start < text.length; ) {
        const found = text.indexOf("\n", start);
        const end = found === -1 ? text.length : found;
        if (!takeLine(text, start, end)) return false;
        start = end + 1;
      }
      return true;
    },
  };
}

function linesBefore(text: string, character: string): number {
  return text.slice(0, text.indexOf(character)).split("\n").length - 1;
}

const comma = 0x2c;
const quote = 0x22;

/** Puts the fields of a line into `fields`, or tells which quotation mark is amiss. */
function splitLine(text: string, start: number, end: number, fields: string[]): Problem | undefined {
  fields.length = 0;
  let from = start;
  for (let at = start; at <= end; at++) {
    const character = at === end ? comma : text.charCodeAt(at);
    if (character === quote) {
      if (at > from) return strayQuote;
      const close = closingQuote(text, at + 1, end);
      if (close === -1) return openQuote;
      if (close + 1 < end && text.charCodeAt(close + 1) !== comma) return strayQuote;
      fields.push(text.slice(at + 1, close).replaceAll('""', '"'));
      at = close + 1;
      from = at + 1;
    } else if (character === comma) {
      fields.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return undefined;
}

function closingQuote(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== quote) continue;
    if (at + 1 >= end || text.charCodeAt(at + 1) !== quote) return at;
    at++;
  }
  return -1;
}

const openQuote: Problem = {
  message: "Et felt går over flere linjer.",
  hint: "Se etter et anførselstegn som ikke er lukket på denne linjen.",
};
const strayQuote: Problem = {
  message: "Et anførselstegn står inne i et felt.",
  hint: 'Sett anførselstegn om hele feltet, og skriv dem to ganger inne i det: "Den ""gamle"" kommunen".',
};
const notUtf8: Problem = {
  message: "Filen er ikke lagret som UTF-8.",
  hint: "Lagre den på nytt med tegnkoding UTF-8. Æ, ø, å og samiske bokstaver blir ellers feil.",
};
const withNul: Problem = {
  message: "Filen har et tegn som ikke hører hjemme i tekst (NUL).",
  hint: "Kanskje er den lagret som UTF-16. Lagre den på nytt med tegnkoding UTF-8.",
};
const withMark: Problem = {
  message: "Filen begynner med et usynlig tegn (BOM).",
  hint: "Regneark setter det inn. Eksporter som «CSV UTF-8 uten BOM», eller importer filen på nytt med npm run import.",
};
const withReturns: Problem = {
  message: "Filen har Windows-linjeskift (CRLF).",
  hint: "Lagre den med linjeskift LF, eller importer filen på nytt med npm run import.",
};

export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly fields: readonly string[] }[];
}

/** The whole of a small comma-separated text, see `scanCsv`. */
export function parseCsv(text: string, file: string, issues: Issue[]): CsvTable {
  let header: readonly string[] = [];
  const rows: { line: number; fields: readonly string[] }[] = [];
  scanCsv([Buffer.from(text, "utf8")], {
    header(fields) {
      header = [...fields];
      return true;
    },
    line: (fields, line) => rows.push({ line, fields: [...fields] }),
    complain: (line, problem) => issues.push({ file, line, ...problem, severity: "error" }),
  });
  return { header, rows };
}
