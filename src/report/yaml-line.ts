/** A line of a YAML text; `start` and `end` are offsets into the text, without the line's break. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The line that an offset is on. */
export function lineAt(text: string, offset: number): Line {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const next = text.indexOf("\n", offset);
  const end = next < 0 ? text.length : next;
  return { text: text.slice(start, end).replace(/\r$/, ""), start, end };
}

/** The text with other words on a line. */
export function putLine(text: string, { start, end }: Line, words: string): string {
  return text.slice(0, start) + words + text.slice(end);
}

/** A line in its parts: `  - `, `key` and `value`; no key where it has none. */
export interface LineParts {
  readonly lead: string;
  readonly key: string;
  /** What stands after the colon, with the space before it. */
  readonly rest: string;
}

/** Parts a line. In a list's item only a key that is known counts, for its words may have a colon. */
export function partsOf(line: string, keys: ReadonlySet<string>): LineParts {
  const [, lead = "", words = ""] = /^(\s*(?:- +)?)(.*)$/.exec(line) ?? [];
  const [, key = "", rest = ""] = /^([\p{L}_][^:"'[\]{},]*?) *:(.*)$/u.exec(words) ?? [];
  const isKey = key !== "" && (!lead.includes("-") || keys.has(key));
  return isKey ? { lead, key, rest } : { lead, key: "", rest: words };
}

/** A line whose value begins with a quotation mark or a bracket that is not ended, and the value as it should have been. */
export interface OpenLine {
  readonly line: Line;
  readonly value: string;
  readonly ended: string;
}

/**
 * The first line up to `offset` that begins on something and does not end it, where the next line does not go on with it: it
 * would have stood further in. The parser tells of such a one where it gave up, which is a later line.
 */
export function openLineBefore(text: string, offset: number, keys: ReadonlySet<string>): OpenLine | undefined {
  let verbatim = Number.POSITIVE_INFINITY;
  for (let line = lineAt(text, 0); line.start <= offset; line = lineAt(text, line.end + 1)) {
    const indent = indentOf(line.text);
    if (line.text.trim() !== "" && indent <= verbatim) {
      const parts = partsOf(line.text, keys);
      const value = parts.rest.trim();
      verbatim = /^[|>][+-]?$/.test(value) ? indent : Number.POSITIVE_INFINITY;
      const whole = parts.key !== "" || parts.lead.includes("-") ? ended(value) : undefined;
      if (whole !== undefined && !goesOn(text, line)) return { line, value, ended: whole };
    }
    if (line.end >= text.length) return undefined;
  }
  return undefined;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function goesOn(text: string, line: Line): boolean {
  const [next] = text
    .slice(line.end + 1)
    .split("\n")
    .filter((each) => each.trim() !== "");
  return line.end < text.length && next !== undefined && indentOf(next) > indentOf(line.text);
}

/** A value with what it lacks at its end: `["a", b]` of `["a, b`; nothing where it lacks nothing. */
function ended(value: string): string | undefined {
  if (!/^["'[{]/.test(value)) return undefined;
  const open: string[] = [];
  let quote = "";
  let quoted = 0;
  let before = "";
  for (let index = 0; index < value.length; index++) {
    const sign = value[index] ?? "";
    const begins = before === "" || "[{,:".includes(before);
    if (quote !== "") {
      const escaped = (quote === '"' && sign === "\\") || (quote === "'" && value.startsWith("''", index));
      if (escaped) index++;
      else if (sign === quote) quote = "";
    } else if (begins && (sign === '"' || sign === "'")) {
      quote = sign;
      quoted = index;
    } else if (begins && (sign === "[" || sign === "{")) open.push(sign === "[" ? "]" : "}");
    else if (sign === open.at(-1)) open.pop();
    if (quote === "" && open.length === 0) return undefined;
    if (sign !== " ") before = sign;
  }
  if (quote === "" || open.length === 0) return value + quote + open.toReversed().join("");
  const end = quoted + value.slice(quoted).search(/ *(?:[,\]}]|$)/);
  const mended = value.slice(0, end) + quote + value.slice(end);
  return ended(mended) ?? mended;
}
