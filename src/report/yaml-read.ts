import { isMap, isScalar, isSeq, Scalar, visit } from "yaml";
import { readYaml, type YamlDocument, type YamlFault } from "../data/yaml-document.ts";
import type { Said } from "./messages/message.ts";
import type { At } from "./tokens.ts";
import { tellYamlFault } from "./yaml-fault.ts";
import { lineAt } from "./yaml-line.ts";

/** A text that has been read to its end. */
export interface ReadThrough extends Pick<YamlDocument, "document" | "place"> {
  /** What it says once each fault is put right; none where one could not be. */
  readonly value: { readonly read: unknown } | undefined;
  /** One fault for each line that has any: what follows the first on a line comes of it. */
  readonly told: readonly { readonly at: At; readonly said: Said }[];
}

interface Input {
  /** The line in the file on which the text begins, from 1. */
  readonly firstLine: number;
  /** Those that may stand in it. */
  readonly keys: ReadonlySet<string>;
}

/**
 * Reads YAML past its faults: each is put right as the editor is told to do it, and the text is read again, so that what is told is
 * every fault at its own line, and nothing that only follows from one.
 */
export function readThrough(text: string, input: Input): ReadThrough {
  const told: { at: At; said: Said }[] = [];
  const lines = new Set<number>();
  for (let now = text; ; ) {
    const { document, place, value, faults } = readOnce(now, input);
    if (faults.length === 0) return { document, place, value: { read: value ?? {} }, told };
    let repaired: string | undefined;
    for (const fault of faults) {
      const next = tellYamlFault({ text: now, document, keys: input.keys }, fault);
      const at = place(next.offset);
      if (lines.has(at.line) && !(isTwice(fault) && next.repaired !== undefined)) continue;
      told.push({ at, said: next.said });
      lines.add(at.line);
      if (told.length < mostRepairs) repaired = next.repaired;
      if (repaired !== undefined) break;
      lines.add(place(fault.offset).line);
    }
    if (repaired === undefined) return { document, place, value: undefined, told };
    now = repaired;
  }
}

/** Where there are more, something else is wrong with all of them. */
const mostRepairs = 100;

function isTwice({ code }: YamlFault): boolean {
  return code === "DUPLICATE_KEY";
}

function readOnce(text: string, { firstLine, keys }: Input): YamlDocument {
  const read = readYaml(text, { texts: true, firstLine });
  // What a key has twice can be told only when the lines that it stands on can be read.
  const faults = [...read.faults.filter((fault) => !isTwice(fault)), ...read.faults.filter(isTwice)];
  return { ...read, faults: faults.length > 0 ? faults : unreadSigns(text, read.document, keys) };
}

/**
 * What YAML reads otherwise than it was meant, without a word: «!viktig», «&» and «#1», which it takes for its own; a colon that
 * is lacking, or one too many in a table's row; dashes that it takes for words.
 */
function unreadSigns(text: string, document: YamlDocument["document"], keys: ReadonlySet<string>): YamlFault[] {
  const found: YamlFault[] = [];
  const add = (code: string, offset: number) => found.push({ kind: "syntax", code, offset });
  visit(document, {
    Pair: (_, { key }, path) => {
      if (!isScalar(key) || typeof key.value !== "string" || !key.range) return;
      const [start] = key.range;
      const isMeant = path.length === 2 && keys.has(key.value.split(" ")[0] ?? "") && !keys.has(key.value);
      const map = path.at(-1);
      const isOwn = isMap(map) && map.flow !== true && isSeq(path.at(-2)) && !keys.has(key.value);
      const inRow = isOwn && lineAt(text, start).text.includes(" | ");
      if (isMeant || inRow) add("UNREAD", start);
    },
    Scalar: (_, { range, type, comment }, path) => {
      if (!range) return;
      const [start, end] = range;
      const before = text.slice(lineAt(text, start).start, start);
      const written = text.slice(start, end);
      if (/(?:^|[:-]\s+)[!&]\S*\s+$/.test(before) || (comment && /^\d/.test(comment))) add("UNREAD", start);
      if (type !== Scalar.PLAIN) return;
      const unspaced = written.startsWith("-") && before.trim() === "" ? /(?<=^\s*)-(?=[^\s-])/gm : /(?!)/g;
      for (const dash of written.matchAll(unspaced)) add("DASH", start + dash.index);
      const deeper = isSeq(path.at(-1)) ? written.matchAll(/(?<=\n\s*)-\s/g) : [];
      for (const dash of deeper) add("BAD_INDENT", start + dash.index);
    },
  });
  return found;
}
