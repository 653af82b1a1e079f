import type { Language } from "../../data/language.ts";
import { missingGlyphs } from "../glyphs.ts";
import { partByDirection } from "../right-to-left.ts";
import { joinNumbers } from "./number-units.ts";
import { softHyphens } from "./soft-hyphens.ts";

/** A Typst string. Whatever the text holds, nothing in it is code or markup. */
export function stringLiteral(text: string): string {
  const escaped = text
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replaceAll("\n", "\\n")
    .replace(/[\p{Cc}\u00ad\u200b]/gu, (control) => `\\u{${control.codePointAt(0)?.toString(16) ?? "0"}}`);
  return `"${escaped}"`;
}

/** Text as content, what is no letter in it (a line's end, a tabulator) as a space. The semicolon ends the expression, so that what follows is never read as part of it. */
export function textContent(text: string): string {
  return content(text, literal);
}

/** A title, which is also told in lists among titles in another language. */
export function titleContent(text: string, language: Language): string {
  const content = textContent(text);
  return language === "nb" ? content : `#text(lang: ${stringLiteral(language)}, region: "NO")[${content}];`;
}

/** The same for running text, whose long words may be parted. */
export function runningContent(text: string): string {
  return content(text, (words) => literal(softHyphens(words)));
}

function content(text: string, set: (words: string) => string): string {
  const parts = partByDirection(breakable(joinNumbers(text.replace(/\p{Cc}/gu, " "))));
  const content: string[] = [];
  let running = "";
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 0 || !isolate(part, parts[index + 1] ?? "")) {
      running += part;
      continue;
    }
    content.push(set(running), `#box(${stringLiteral(part)});`);
    running = "";
  }
  return [...content, set(running)].join("");
}

function literal(text: string): string {
  return text === "" ? "" : `#${stringLiteral(text)};`;
}

/**
 * Whether words written from right to left must stand by themselves: a number after them, which may come of a directive, would else move before them (UAX #9, W2–N1).
 * A box does not break over lines. Unicode's own signs for it (U+2068) would in PDFs be read out with each comma.
 */
function isolate(words: string, after: string): boolean {
  return words.length <= 60 && /^[^\p{L}]*(?:\p{N}|$)/u.test(after);
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

/** The same with places to end a line in what has none for longer than a line can be: `aaaa…` in an address or in code. */
export function breakable(text: string): string {
  return drawable(text).replace(/[^\s/.?&\u00ad-]{40,}/gu, (run) =>
    run.replace(/(?:\P{M}\p{M}*){16}(?!$)/gu, "$&\u200b"),
  );
}

/** An array of markup, `([a], [b],)`; the last comma makes one item an array too. */
export function contentArray(items: readonly string[]): string {
  return items.length === 0 ? "()" : `(${items.map((item) => `[${item}]`).join(", ")},)`;
}

export function booleanArray(items: readonly boolean[]): string {
  return items.length === 0 ? "()" : `(${items.join(", ")},)`;
}
