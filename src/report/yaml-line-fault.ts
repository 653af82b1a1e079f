import { type Said, say } from "./messages/message.ts";
import { yamlMessages } from "./messages/yaml.ts";
import { type Line, type LineParts, lineAt, partsOf, putLine } from "./yaml-line.ts";

/** A fault in YAML, told to an editor; `offset` is where the editor should look, into the same text. */
export interface ToldFault {
  readonly offset: number;
  readonly said: Said;
  /** The text with this fault alone put right, line for line, so that what else is wrong can be found. */
  readonly repaired?: string;
}

/** The line that a parser tells of. */
interface FaultyLine {
  readonly text: string;
  /** The keys that may stand in it. */
  readonly keys: ReadonlySet<string>;
  readonly code: string;
  readonly offset: number;
  readonly line: Line;
}

/** What is wrong with one line, or with how far in the one below it stands; nothing where it cannot be known. */
export function tellYamlLine(faulty: FaultyLine): ToldFault | undefined {
  const before = tellTab(faulty) ?? tellDash(faulty) ?? tellRow(faulty) ?? tellColon(faulty) ?? tellUneven(faulty);
  if (before !== undefined) return before;
  const parts = partsOf(faulty.line.text, faulty.keys);
  if (parts.key === "" && !parts.lead.includes("-")) return undefined;
  return (
    tellSpace(faulty, parts) ?? tellComma(faulty, parts) ?? tellSigns(faulty, parts) ?? tellIndented(faulty, parts)
  );
}

function tellTab({ text, code, offset, line }: FaultyLine): ToldFault | undefined {
  if (code !== "TAB_AS_INDENT") return undefined;
  const above = lineAt(text, line.start - 1).text.trimEnd();
  const repaired = putLine(text, line, (above.endsWith(":") ? "  " : "") + line.text.trimStart());
  return { offset, said: say(yamlMessages.tab, {}), repaired };
}

function tellDash({ text, line }: FaultyLine): ToldFault | undefined {
  const [, words] = /^\s*-([^\s-].*)$/.exec(line.text) ?? [];
  if (words === undefined) return undefined;
  const riktig = `- ${words}`;
  return {
    offset: line.start,
    said: say(yamlMessages.noSpaceAfterDash, { riktig }),
    repaired: correct(text, line, riktig),
  };
}

/** «Oslo | 12», a row of a table without its dash. */
function tellRow({ text, keys, line }: FaultyLine): ToldFault | undefined {
  const words = line.text.trim();
  if (/^- /.test(words) || !/[^|] \| [^|]/.test(words) || partsOf(line.text, keys).key !== "") return undefined;
  const riktig = `- ${words}`;
  return {
    offset: line.start,
    said: say(yamlMessages.noDash, { riktig }),
    repaired: putLine(text, line, `  ${riktig}`),
  };
}

function tellColon({ text, keys, line }: FaultyLine): ToldFault | undefined {
  const [, key = "", value = ""] = /^([\p{L}_]+)(?: *[=;,.–-] *| +)(\S.*)$/u.exec(line.text.trim()) ?? [];
  if (!keys.has(key)) return undefined;
  const riktig = `${key}: ${hasColon(value) ? quoted(value) : value}`;
  const said = say(yamlMessages.noColon, { nøkkel: key, riktig });
  return { offset: line.start, said, repaired: correct(text, line, riktig) };
}

function tellUneven({ text, code, offset, line }: FaultyLine): ToldFault | undefined {
  const even = evenWithAbove(text, line);
  const indent = indentation(line.text).length;
  const isAtStart = offset - line.start <= indent && (indent > 0 || code === "UNEXPECTED_TOKEN");
  if (!isAtStart || code === "BAD_SCALAR_START" || even === line.text) return undefined;
  return { offset, said: say(yamlMessages.unevenIndent, {}), repaired: putLine(text, line, even) };
}

/** The line, beginning where the one above it does, or where that one's words do after a dash. */
function evenWithAbove(text: string, line: Line): string {
  const above = text.slice(0, line.start).trimEnd().split("\n").at(-1) ?? "";
  const words = line.text.trim();
  const [outer = "", dash = ""] = /^ *(- +)?/.exec(above) ?? [];
  const isWithin = !words.startsWith("-") && indentation(line.text).length > outer.length - dash.length;
  return " ".repeat(isWithin ? outer.length : outer.length - dash.length) + words;
}

function tellSpace({ text, offset, line }: FaultyLine, { lead, key, rest }: LineParts): ToldFault | undefined {
  if (key === "" || !/^[^ \t]/.test(rest)) return undefined;
  const riktig = `${lead.trimStart()}${key}: ${rest.trim()}`;
  return { offset, said: say(yamlMessages.noSpace, { riktig }), repaired: correct(text, line, riktig) };
}

function tellComma({ text, code, offset, line }: FaultyLine, { rest }: LineParts): ToldFault | undefined {
  if (code !== "BLOCK_IN_FLOW") return undefined;
  const separate = rest.replace(/([^\s,{[:])\s+(?=[\p{L}_][\p{L}\p{N}_-]*:\s)/gu, "$1, ");
  if (separate === rest) return undefined;
  const riktig = line.text.trim().replace(rest.trim(), () => separate.trim());
  return { offset, said: say(yamlMessages.noComma, { riktig }), repaired: correct(text, line, riktig) };
}

/** A value that begins with a quotation mark and goes on after the next, or has signs that are YAML's own. */
function tellSigns({ text, code, offset, line }: FaultyLine, { lead, key, rest }: LineParts): ToldFault | undefined {
  const value = rest.trim();
  const isQuoted = /^["']/.test(value);
  if (!isQuoted && !hasOwnSigns(value, code)) return undefined;
  const whole = isQuoted && value.length > 1 && value.at(-1) === value[0] ? value.slice(1, -1) : value;
  const riktig = `${lead.trimStart()}${key === "" ? "" : `${key}: `}${quoted(whole)}`;
  const { afterQuotes, ownSigns } = yamlMessages;
  const said = isQuoted && code !== "BAD_DQ_ESCAPE" ? say(afterQuotes, { riktig }) : say(ownSigns, { riktig });
  return { offset, said, repaired: correct(text, line, riktig) };
}

function hasOwnSigns(value: string, code: string): boolean {
  if (/^[[{]/.test(value)) return code === "UNEXPECTED_TOKEN";
  const signs = /^(?:[>|?-]\s|[}\]&!*,@%`])/;
  return hasColon(value) || signs.test(value) || code === "BAD_SCALAR_START" || code === "UNREAD";
}

function tellIndented({ text, line }: FaultyLine, { key, rest }: LineParts): ToldFault | undefined {
  const next = lineAt(text, line.end + 1);
  if (rest.trim() === "" || !/^ +\S/.test(next.text)) return undefined;
  const words = next.text.trim();
  const said = say(yamlMessages.indented, { linje: words, nøkkel: key });
  return { offset: next.start, said, repaired: putLine(text, next, indentation(line.text) + words) };
}

/** The text with other words on a line, which begins where it did. */
function correct(text: string, line: Line, words: string): string {
  return putLine(text, line, indentation(line.text) + words);
}

function indentation(line: string): string {
  return /^ */.exec(line)?.[0] ?? "";
}

function hasColon(value: string): boolean {
  return /:(?:\s|$)/.test(value);
}

/** In straight quotation marks; curly ones around all of it were meant for them. */
function quoted(value: string): string {
  const [, inner = value] = /^[«“”„]([^«»“”„]*)[»“”]$/.exec(value) ?? [];
  return /["\\]/.test(inner) ? `'${inner.replaceAll("'", "''")}'` : `"${inner}"`;
}
