/** What stands between the braces of a directive: `{indikator=x sted="0301"}`. */
export interface Attributes {
  readonly values: ReadonlyMap<string, string>;
  /** What is not `key=value`; words that stand together are one. */
  readonly faults: readonly string[];
  /** Keys that stand twice, with both values. */
  readonly twice: readonly { readonly key: string; readonly first: string; readonly second: string }[];
}

/** Letters of any alphabet, so that `år` is a key as well as `aar`; then a bare value or one in straight quotes. */
const attribute =
  /^\s*([\p{L}_][\p{L}\p{N}_-]*)=(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^\s"'{}«»“”„]+))(?=\s|$)/u;

/** Parses the text between the braces. Nothing in it is left unread: what is not understood is a fault. */
export function parseAttributes(text: string): Attributes {
  const values = new Map<string, string>();
  const faults: string[] = [];
  const twice: Attributes["twice"][number][] = [];
  let rest = text;
  let unread = "";
  while (rest.trim() !== "") {
    const match = attribute.exec(rest);
    if (match === null) {
      const [whole, fault = ""] = /^\s*(\S+)/.exec(rest) ?? [rest];
      unread = `${unread} ${fault}`.trim();
      rest = rest.slice(whole.length);
      continue;
    }
    if (unread !== "") faults.push(unread);
    unread = "";
    const [whole, written = "", double, single, bare] = match;
    const key = written === "år" ? "aar" : written;
    const value = (double ?? single ?? bare ?? "").replace(/\\(.)/g, "$1");
    const first = values.get(key);
    if (first === undefined) values.set(key, value);
    else twice.push({ key, first, second: value });
    rest = rest.slice(whole.length);
  }
  if (unread !== "") faults.push(unread);
  return { values, faults, twice };
}

/**
 * The position after the brace that closes the one at `start`, or -1. Braces in quotes do not count, and a directive
 * ends on the paragraph that it begins in.
 */
export function endOfBraces(text: string, start: number): number {
  let quote = "";
  for (let position = start + 1; position < text.length; position++) {
    const letter = text[position];
    if (letter === "\\") position++;
    else if (quote !== "") quote = letter === quote ? "" : quote;
    else if ((letter === '"' || letter === "'") && text[position - 1] === "=") quote = letter;
    else if (letter === "}") return position + 1;
  }
  return -1;
}
