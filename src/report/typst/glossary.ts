import type { Language } from "../../data/language.ts";
import type { Chapter, Report } from "../chapter.ts";
import { sortGlossary } from "../glossary/glossary.ts";
import type { Inline } from "../tokens.ts";
import { inlinesOf } from "../walk.ts";
import { words } from "../words.ts";
import { runningContent, stringLiteral, textContent } from "./literal.ts";

/**
 * The glossary as Typst markup, with those words that the chapters use: what `#begrep` in them leads to. Empty where they
 * use none. `level` is that of its heading.
 */
export function renderTypstGlossary(
  { glossary }: Report,
  { chapters, language, level }: { chapters: readonly Chapter[]; language: Language; level: number },
): string {
  const used = new Set(chapters.flatMap(allInlines).flatMap(keyOf));
  const { terms, abbreviations } = sortGlossary(glossary, language);
  const explained = terms
    .filter(({ id }) => used.has(id))
    .map(({ id, word, definition }) => {
      const other = language === "nb" && word.nn !== word.nb ? ` (nynorsk: ${word.nn})` : "";
      const parts = [stringLiteral(id), content(word[language] + other), `[${runningContent(definition[language])}]`];
      return `(${parts.join(", ")}),`;
    });
  const written = abbreviations
    .filter(({ short }) => used.has(`${short}.`))
    .map(({ short, long }) => `(${content(short)}, ${content(long[language])}),`);
  if (explained.length + written.length === 0) return "";
  const lists = [`begreper: (${explained.join("\n")})`, `forkortelser: (${written.join("\n")})`];
  return `#ordliste(${content(words[language].glossary)}, niva: ${level}, ${lists.join(", ")})\n`;
}

function allInlines(chapter: Chapter): Inline[] {
  return [...inlinesOf(chapter.tokens), ...chapter.footnotes.flatMap((note) => [...inlinesOf(note.blocks)])];
}

function keyOf(inline: Inline): string[] {
  if (inline.kind === "term") return [inline.id];
  return inline.kind === "abbreviation" ? [`${inline.text.replace(/s$/, "")}.`, `${inline.text}.`] : [];
}

function content(text: string): string {
  return `[${textContent(text)}]`;
}
