import type { MarkdownIt, StateInline } from "markdown-it";
import { type Attributes, endOfBraces, parseAttributes } from "./attributes.ts";

/** What a `directive` token carries in `meta.directive`. */
export class InlineDirective {
  readonly name: string;
  readonly attributes: Attributes;
  /** As it stands in the source. */
  readonly raw: string;
  /** What stands in its `[…]`, where it has one; its tokens are the directive token's children. */
  readonly content: string | undefined;
  /** What it should have ended something with, and does not. */
  readonly lacks: "" | "]" | '"' | "}";
  constructor(fields: Pick<InlineDirective, "name" | "attributes" | "raw" | "content" | "lacks">) {
    this.name = fields.name;
    this.attributes = fields.attributes;
    this.raw = fields.raw;
    this.content = fields.content;
    this.lacks = fields.lacks;
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
    if (!silent) pushDirective(state, directive, found);
    state.pos = found.end;
    return true;
  });
}

interface Parts extends Pick<InlineDirective, "content" | "lacks"> {
  readonly attributes: string;
  readonly end: number;
}

function readParts(state: StateInline, start: number): Parts {
  if (state.src[start] !== "[") return readBraces(state, start, { content: undefined, lacks: "" });
  const end = state.md.helpers.parseLinkLabel(state, start, false);
  if (end >= 0) return readBraces(state, end + 1, { content: state.src.slice(start + 1, end), lacks: "" });
  const rest = state.src.slice(start + 1, state.posMax);
  const brace = rest.search(/\{\s*[\p{L}_]+\s*=/u);
  if (brace < 0) return { content: undefined, attributes: "", lacks: "]", end: start + 1 };
  return readBraces(state, start + 1 + brace, { content: rest.slice(0, brace), lacks: "]" });
}

/** The attributes that may begin at `start`. */
function readBraces(state: StateInline, start: number, { content, lacks }: Pick<Parts, "content" | "lacks">): Parts {
  if (state.src[start] !== "{") return { content, lacks, attributes: "", end: start };
  const end = endOfBraces(state.src, start);
  if (end !== -1 && end <= state.posMax) {
    return { content, lacks, attributes: state.src.slice(start + 1, end - 1), end };
  }
  // With a quotation mark that lacks, the brace that ends it is taken for a part of the value.
  const brace = state.src.slice(start, state.posMax).indexOf("}");
  const last = brace < 0 ? state.posMax : start + brace;
  const attributes = state.src.slice(start + 1, last);
  return brace < 0
    ? { content, lacks: lacks || "}", attributes, end: last }
    : { content, lacks: lacks || '"', attributes, end: last + 1 };
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
      content: parts.content,
      lacks: parts.lacks,
    }),
  };
}
