import type { Token } from "markdown-it";
import { Fault } from "../bind/figures.ts";
import { checkProse } from "../check/check-prose.ts";
import { Prose } from "../check/prose.ts";
import { InlineDirective } from "../markdown/inline-directive.ts";
import { linkMessages } from "../messages/links.ts";
import { say } from "../messages/message.ts";
import { structureMessages } from "../messages/structure.ts";
import { Locator } from "../position.ts";
import { type At, type Inline, plainText } from "../tokens.ts";
import { convertDirective } from "./directives.ts";
import { resolveLink } from "./links.ts";
import { findPicture, readImage } from "./picture-block.ts";
import { reportError, type Scope } from "./scope.ts";
import { TextRun } from "./text-run.ts";
import { TokenStream } from "./token-stream.ts";
import { joinUnits } from "./typography.ts";

interface Place {
  readonly scope: Scope;
  readonly locator: Locator;
  /** The lines of the block, as in a token's `map`. */
  readonly span: readonly [number, number];
  /** Numbers here are accounted for. */
  readonly numbersBound: boolean;
  /** The words are a link's own. */
  readonly inLink: boolean;
  /** Takes down what is read, to be checked when the block ends. */
  readonly prose: Prose;
}

/** The running text of one block, or of a table's cell. `span` is its lines, counted from 0. */
export function convertInline(
  scope: Scope,
  tokens: readonly Token[],
  span: readonly [number, number],
  isCell = false,
): Inline[] {
  const prose = new Prose(isCell);
  const place = { scope, locator: new Locator(scope.source, span), span, numbersBound: false, inLink: false, prose };
  const inlines = convertTokens(place, tokens);
  checkProse(scope, prose);
  return inlines;
}

function convertTokens(place: Place, tokens: readonly Token[]): Inline[] {
  const stream = new TokenStream(tokens);
  const result: Inline[] = [];
  const run = new TextRun(place);
  for (let token = stream.next(); token !== undefined; token = stream.next()) {
    if (run.take(token)) continue;
    result.push(...run.end());
    result.push(...convertToken(place, token, stream));
  }
  result.push(...run.end());
  return joinUnits(result);
}

function convertToken(place: Place, token: Token, stream: TokenStream): readonly Inline[] {
  const { scope, locator } = place;
  switch (token.type) {
    case "code_inline":
      locator.pass(token.content);
      place.prose.skip(token.content.length);
      return [{ kind: "code", text: token.content }];
    case "softbreak":
    case "hardbreak":
      locator.nextLine();
      place.prose.gap();
      return [{ kind: token.type }];
    case "em_open":
      return [{ kind: "emphasis", children: convertTokens(place, stream.inside()) }];
    case "strong_open":
      return [{ kind: "strong", children: convertTokens(place, stream.inside()) }];
    case "s_open":
      return [{ kind: "strike", children: convertTokens(place, stream.inside()) }];
    case "link_open":
      return convertLink(place, token, stream.inside());
    case "image":
      return convertImage(place, token);
    case "footnote_ref":
      return convertFootnoteRef(place, token);
    case "inline_footnote": {
      const note = scope.notes.inline(token.children ?? [], place.span);
      locator.pass(token.content);
      return [note];
    }
    case "reference": {
      const at = locator.pass(`@${token.content}`);
      place.prose.skip(token.content.length + 1);
      return [{ kind: "reference", id: token.content, capital: token.markup === "capital", at }];
    }
    case "directive":
      return convertDirectiveToken(place, token);
    default:
      throw new Error(`no conversion of inline token: ${token.type}`);
  }
}

function convertLink(place: Place, token: Token, inside: readonly Token[]): readonly Inline[] {
  const { scope, locator } = place;
  const href = String(token.attrGet("href") ?? "");
  const automatic = token.markup === "autolink";
  const at = automatic ? locator.find("<") : locator.find("[");
  const isNote = inside[0]?.content.startsWith("^") === true;
  const numbersBound = place.numbersBound || automatic || isNote;
  const children = convertTokens({ ...place, numbersBound, inLink: true }, inside);
  if (isNote) {
    const fotnote = `[${plainText(children)}]`;
    reportError(scope, at, say(structureMessages.noteSpace, { fotnote, riktig: fotnote.replace(/\s+/g, "-") }));
    return children;
  }
  const target = resolveLink(href, scope);
  if (target instanceof Fault) {
    reportError(scope, at, target);
    return children;
  }
  if (plainText(children).trim() === "" && !children.some(({ kind }) => kind === "image")) {
    reportError(scope, at, say(linkMessages.noWords, { adresse: href }));
    return [];
  }
  const title = token.attrGet("title");
  return [{ kind: "link", target, ...(title === null ? {} : { title: String(title) }), children, at }];
}

/** A picture in the middle of a sentence: who made it is told in a footnote. */
function convertImage({ scope, locator }: Place, token: Token): readonly Inline[] {
  const at = locator.pass("![");
  const asked = readImage(token);
  const image = findPicture(scope, { ...asked, at });
  const { alt, credit } = asked;
  if (image === undefined) return [{ kind: "text", text: alt }];
  const note = credit === "" ? [] : [scope.notes.generated(credit.replace(/\.?$/, "."))];
  return [{ kind: "image", image, alt, at }, ...note];
}

function convertFootnoteRef({ scope, locator }: Place, token: Token): readonly Inline[] {
  const label = String(token.meta?.["label"] ?? "");
  locator.pass(`[^${label}]`);
  const reference = scope.notes.refer(label);
  return reference === undefined ? [] : [reference];
}

function convertDirectiveToken(place: Place, token: Token): readonly Inline[] {
  const { scope, locator } = place;
  const directive = token.meta?.["directive"];
  if (!(directive instanceof InlineDirective)) throw new Error("a directive token without its directive");
  const at = locator.find(directive.raw);
  const here = locator.mark();
  const numbersBound = place.numbersBound || directive.name === "fast" || directive.name === "paastand";
  const start = place.prose.length;
  const children = convertTokens({ ...place, numbersBound }, token.children ?? []);
  locator.reset(here);
  locator.pass(directive.raw);
  const inlines = convertDirective(scope, token, at, children);
  takeDown(place.prose, inlines, at);
  const test = directive.name === "paastand" ? directive.attributes.values.get("test") : undefined;
  if (test !== undefined) place.prose.claim(start, { text: plainText(children), test, at });
  return inlines;
}

/** What a directive has written; words that it was given have been taken down already. */
function takeDown(prose: Prose, inlines: readonly Inline[], at: At): void {
  for (const inline of inlines) {
    if (inline.kind === "bound") prose.bind(inline);
    else if (inline.kind === "text") prose.write(inline.text, true, () => at);
    else if (inline.kind === "link") takeDown(prose, inline.children, at);
  }
}
