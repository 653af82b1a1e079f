import type { MarkdownIt, StateInline } from "markdown-it";
import { type Attributes, endOfBraces, parseAttributes } from "./attributes.ts";

/** What a `directive` token carries in `meta.directive`. */
export class InlineDirective {
  readonly name: string;
  readonly attributes: Attributes;
  /** As it stands in the source. */
  readonly raw: string;
  /** True when there is a `[…]`; its tokens are the directive token's children. */
  readonly hasContent: boolean;
  /** False when a brace is never closed. */
  readonly closed: boolean;
  constructor(fields: Pick<InlineDirective, "name" | "attributes" | "raw" | "hasContent" | "closed">) {
    this.name = fields.name;
    this.attributes = fields.attributes;
    this.raw = fields.raw;
    this.hasContent = fields.hasContent;
    this.closed = fields.closed;
  }
}

const name = /:([a-zæøå][a-zæøå0-9-]*)(?=[[{])/uy;

/** `:name[content]{key=value}`: Pandoc's generic directive in running text. Content or attributes may be left out. */
export function inlineDirective(md: MarkdownIt): void {
  md.inline.ruler.before("emphasis", "directive", (state, silent) => {
    if (state.src[state.pos] !== ":" || /[\p{L}\p{N}:]/u.test(state.src[state.pos - 1] ?? "")) return false;
    name.lastIndex = state.pos;
    const directive = name.exec(state.src)?.[1];
    if (directive === undefined) return false;
    const found = readParts(state, state.pos + 1 + directive.length);
    if (found === undefined) return false;
    if (!silent) pushDirective(state, directive, found);
    state.pos = found.end;
    return true;
  });
}

interface Parts {
  readonly content: string | undefined;
  readonly attributes: string;
  readonly closed: boolean;
  readonly end: number;
}

function readParts(state: StateInline, start: number): Parts | undefined {
  let position = start;
  let content: string | undefined;
  if (state.src[position] === "[") {
    const end = state.md.helpers.parseLinkLabel(state, position, false);
    if (end < 0) return undefined;
    content = state.src.slice(position + 1, end);
    position = end + 1;
  }
  if (state.src[position] !== "{") return { content, attributes: "", closed: true, end: position };
  const end = endOfBraces(state.src, position);
  if (end === -1 || end > state.posMax) {
    return { content, attributes: state.src.slice(position + 1, state.posMax), closed: false, end: state.posMax };
  }
  return { content, attributes: state.src.slice(position + 1, end - 1), closed: true, end };
}

function pushDirective(state: StateInline, directive: string, parts: Parts): void {
  const token = state.push("directive", "", 0);
  token.children = [];
  if (parts.content !== undefined) state.md.inline.parse(parts.content, state.md, state.env, token.children);
  token.meta = {
    directive: new InlineDirective({
      name: directive,
      attributes: parseAttributes(parts.attributes),
      raw: state.src.slice(state.pos, parts.end),
      hasContent: parts.content !== undefined,
      closed: parts.closed,
    }),
  };
}
