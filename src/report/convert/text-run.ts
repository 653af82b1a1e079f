import type { Token } from "markdown-it";
import { tell } from "../check/check-scope.ts";
import type { Prose } from "../check/prose.ts";
import { glyphFault, missingGlyphs } from "../glyphs.ts";
import { say } from "../messages/message.ts";
import { structureMessages } from "../messages/structure.ts";
import type { Locator } from "../position.ts";
import type { At, Inline } from "../tokens.ts";
import { unreadIn, unreadLine } from "./check-unread.ts";
import { unreadLinks } from "./check-unread-links.ts";
import { reportError, type Scope } from "./scope.ts";
import { joinThousands } from "./typography.ts";

/** Neighbouring text tokens, joined to one; what is wrong with the words is told when the run ends. */
export class TextRun {
  readonly #scope: Scope;
  readonly #locator: Locator;
  readonly #numbersBound: boolean;
  readonly #prose: Prose;
  readonly #inLink: boolean;
  #text = "";
  /** The same without what is escaped: that was meant to be words. */
  #unescaped = "";
  #pieces: { start: number; at: At }[] = [];

  constructor(place: { scope: Scope; locator: Locator; numbersBound: boolean; inLink: boolean; prose: Prose }) {
    this.#scope = place.scope;
    this.#locator = place.locator;
    this.#numbersBound = place.numbersBound;
    this.#inLink = place.inLink;
    this.#prose = place.prose;
  }

  /** Takes a token of text; `false` for any other. */
  take(token: Token): boolean {
    if (token.type !== "text" && token.type !== "text_special") return false;
    if (token.content === "") return true;
    const source = token.type === "text_special" ? token.markup : token.content;
    const at = this.#locator.pass(source);
    if (source.startsWith("&")) this.#checkEntity(token.content, at);
    this.#pieces.push({ start: this.#text.length, at });
    this.#text += token.content;
    this.#unescaped += token.type === "text" ? token.content : "\uFFFC".repeat(token.content.length);
    return true;
  }

  end(): readonly Inline[] {
    const text = this.#text;
    if (text === "") return [];
    this.#check(this.#unescaped);
    const pieces = this.#pieces;
    this.#prose.write(text, this.#numbersBound, (index) => placeOf(pieces, index));
    this.#text = "";
    this.#unescaped = "";
    this.#pieces = [];
    return [{ kind: "text", text: joinThousands(text) }];
  }

  #check(text: string): void {
    for (const { index, 0: fotnote, 1: name = "" } of text.matchAll(/\[\^([^\]\s]+|[^\]]+(?=\](?!:)))\]/g)) {
      const riktig = fotnote.replace(/\s+/g, "-");
      const said = /\s/.test(name)
        ? say(structureMessages.noteSpace, { fotnote, riktig })
        : say(structureMessages.noteNotWritten, { fotnote });
      tell(this.#scope, this.#at(index), said);
    }
    const line = this.#beginsLine() ? unreadLine(text) : undefined;
    if (line !== undefined) tell(this.#scope, this.#at(0), line);
    else for (const { index, said } of unreadIn(text)) tell(this.#scope, this.#at(index), said);
    for (const { index, said } of unreadLinks(text, this.#inLink)) tell(this.#scope, this.#at(index), said);
    for (const { index, 0: kode, 1: ended } of text.matchAll(/<!--|<(\/?)[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi)) {
      // The end of what has been told of already.
      if (ended === "/" && text.slice(0, index).includes(kode.replace("/", "").slice(0, -1))) continue;
      tell(this.#scope, this.#at(index), say(structureMessages.html, { kode }));
    }
  }

  /** An entity's letter does not stand in the source, where `checkGlyphs` would have seen it. */
  #checkEntity(letter: string, at: At): void {
    for (const run of missingGlyphs(letter)) reportError(this.#scope, at, glyphFault(run.text));
  }

  /** True where nothing but signs for headings, lists and quotes stands before the run on its line. */
  #beginsLine(): boolean {
    const { line, column = 1 } = this.#at(0);
    const before = this.#scope.source.lines[line - this.#scope.source.firstLine]?.slice(0, column - 1) ?? "";
    return /^[\s>*+#-]*(?:\d+[.)]\s*)?$/.test(before);
  }

  #at(index: number): At {
    return placeOf(this.#pieces, index);
  }
}

function placeOf(pieces: readonly { start: number; at: At }[], index: number): At {
  const piece = pieces.findLast(({ start }) => start <= index);
  if (piece === undefined) return { line: 1 };
  const { line, column } = piece.at;
  return column === undefined ? { line } : { line, column: column + index - piece.start };
}
