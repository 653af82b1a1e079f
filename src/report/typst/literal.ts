/** A Typst string. Whatever the text holds, nothing in it is code or markup. */
export function stringLiteral(text: string): string {
  const escaped = text
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replaceAll("\n", "\\n")
    .replace(/\p{Cc}/gu, (control) => `\\u{${control.codePointAt(0)?.toString(16) ?? "0"}}`);
  return `"${escaped}"`;
}

/** Text as content. The semicolon ends the expression, so that what follows is never read as part of it. */
export function textContent(text: string): string {
  return text === "" ? "" : `#${stringLiteral(text)};`;
}

/** An array of markup, `([a], [b],)`; the last comma makes one item an array too. */
export function contentArray(items: readonly string[]): string {
  return items.length === 0 ? "()" : `(${items.map((item) => `[${item}]`).join(", ")},)`;
}

export function booleanArray(items: readonly boolean[]): string {
  return items.length === 0 ? "()" : `(${items.join(", ")},)`;
}
