import { missingGlyphs } from "../glyphs.ts";

/** A Typst string. Whatever the text holds, nothing in it is code or markup. */
export function stringLiteral(text: string): string {
  const escaped = text
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replaceAll("\n", "\\n")
    .replace(/\p{Cc}/gu, (control) => `\\u{${control.codePointAt(0)?.toString(16) ?? "0"}}`);
  return `"${escaped}"`;
}

/** Text as content, what is no letter in it (a line's end, a tabulator) as a space. The semicolon ends the expression, so that what follows is never read as part of it. */
export function textContent(text: string): string {
  return text === "" ? "" : `#${stringLiteral(drawable(text.replace(/\p{Cc}/gu, " ")))};`;
}

/**
 * Text that the PDFs' type can set: an empty square for each letter that it lacks. `checkGlyphs` has told of them, and a
 * chapter with one is not published; but what an editor sees while writing must not be nothing at all.
 */
export function drawable(text: string): string {
  return missingGlyphs(text).reduceRight((rest, run) => {
    const squares = "\u25a1".repeat([...run.text].length);
    return rest.slice(0, run.index) + squares + rest.slice(run.index + run.text.length);
  }, text);
}

/** An array of markup, `([a], [b],)`; the last comma makes one item an array too. */
export function contentArray(items: readonly string[]): string {
  return items.length === 0 ? "()" : `(${items.map((item) => `[${item}]`).join(", ")},)`;
}

export function booleanArray(items: readonly boolean[]): string {
  return items.length === 0 ? "()" : `(${items.join(", ")},)`;
}
