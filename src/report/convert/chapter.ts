import type { Token } from "markdown-it";
import { tell } from "../check/check-scope.ts";
import { parseMarkdown } from "../markdown/parser.ts";
import { say } from "../messages/message.ts";
import { structureMessages } from "../messages/structure.ts";
import type { Block, Footnote, Heading } from "../tokens.ts";
import { convertBlocks, type Surroundings } from "./blocks.ts";
import { Headings } from "./headings.ts";
import { convertInline } from "./inline.ts";
import type { NoteContent } from "./notes.ts";
import type { Scope } from "./scope.ts";

export interface Converted {
  readonly tokens: readonly Block[];
  readonly headings: readonly Heading[];
  readonly footnotes: readonly Footnote[];
}

/** Markdown → blocks with their figures; what is wrong is told to the scope. Footnotes are defined before they are used. */
export function convertChapter(scope: Scope, text: string): Converted {
  const headings = new Headings();
  const around: Surroundings = { scope, headings, span: [0, 1] };
  const parsed = parseMarkdown(text);
  const { definitions, rest } = partFootnotes(parsed);
  convertBlocks(around, definitions);
  const tokens = convertBlocks(around, rest);
  const footnotes = scope.notes.footnotes((content) => convertNote(around, content));
  for (const { label, at } of scope.notes.unused()) {
    tell(scope, at, say(structureMessages.noteNotUsed, { fotnote: `[^${label}]` }));
  }
  return { tokens, headings: headings.list, footnotes };
}

/** Definitions may stand anywhere, also in lists and boxes. */
function partFootnotes(tokens: readonly Token[]): { definitions: Token[]; rest: Token[] } {
  const definitions: Token[] = [];
  const rest: Token[] = [];
  let inside = false;
  for (const token of tokens) {
    if (token.type === "footnote_reference_open") inside = true;
    (inside ? definitions : rest).push(token);
    if (token.type === "footnote_reference_close") inside = false;
  }
  return { definitions, rest };
}

function convertNote(around: Surroundings, content: NoteContent): readonly Block[] {
  switch (content.kind) {
    case "written":
      return convertBlocks(around, content.tokens);
    case "inline":
      return [{ kind: "paragraph", children: convertInline(around.scope, content.tokens, content.span) }];
    case "generated":
      return [{ kind: "paragraph", children: [{ kind: "text", text: content.text }] }];
    default:
      return content satisfies never;
  }
}
