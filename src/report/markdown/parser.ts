import createParser, { type MarkdownIt, type Token } from "markdown-it";
import footnotes from "markdown-it-footnote";
import { boxes } from "./box.ts";
import { inlineDirective } from "./inline-directive.ts";
import { inlineFootnotes } from "./inline-footnote.ts";
import { references } from "./reference.ts";

const parser = makeParser();

/**
 * CommonMark with tables, strikethrough, footnotes, directives, boxes and references; HTML is text. Footnotes stand
 * where they are defined, between `footnote_reference_open` (meta.label) and `footnote_reference_close`. Every link is
 * kept, also those that must not be followed: `links.ts` judges them, so that they can be reported. Text is left in the
 * pieces that it was read in, entities and escapes apart, so that each can be found in the source.
 */
export function parseMarkdown(text: string): readonly Token[] {
  return parser.parse(text, {});
}

/** Text with its backslash escapes and entities read: `f&ouml;\\+` → `fö+`. */
export function unescapeMarkdown(text: string): string {
  return parser.utils.unescapeAll(text);
}

function makeParser(): MarkdownIt {
  const md = new createParser({ html: false });
  md.use(footnotes).use(inlineFootnotes).use(inlineDirective).use(references).use(boxes);
  md.core.ruler.disable(["footnote_tail", "text_join"]);
  md.validateLink = () => true;
  return md;
}
