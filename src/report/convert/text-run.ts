import type { Token } from "markdown-it";
import { glyphFault, missingGlyphs } from "../glyphs.ts";
import type { Locator } from "../position.ts";
import type { At, Inline } from "../tokens.ts";
import { looseNumberFault, looseNumbers } from "./loose-numbers.ts";
import { reportError, reportWarning, type Scope } from "./scope.ts";
import { joinThousands } from "./typography.ts";

/** Neighbouring text tokens, joined to one; what is wrong with the words is told when the run ends. */
export class TextRun {
  readonly #scope: Scope;
  readonly #locator: Locator;
  readonly #numbersBound: boolean;
  #text = "";
  #pieces: { start: number; at: At }[] = [];

  constructor(scope: Scope, locator: Locator, numbersBound: boolean) {
    this.#scope = scope;
    this.#locator = locator;
    this.#numbersBound = numbersBound;
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
    return true;
  }

  end(): readonly Inline[] {
    const text = this.#text;
    if (text === "") return [];
    this.#check(text);
    this.#text = "";
    this.#pieces = [];
    return [{ kind: "text", text: joinThousands(text) }];
  }

  #check(text: string): void {
    for (const match of text.matchAll(/\[\^([^\]\s]+)\]/g)) {
      reportError(this.#scope, this.#at(match.index), {
        message: `Fotnoten «${match[0]}» er ikke skrevet.`,
        hint: `Legg til en linje «${match[0]}: …» nederst i kapittelet, med en tom linje før.`,
      });
    }
    if (/^:::/.test(text)) {
      reportError(this.#scope, this.#at(0), {
        message: "«:::» står uten noen boks å avslutte.",
        hint: "En boks begynner med «:::fakta Tittel» eller «:::anbefaling Tittel» på en egen linje, og slutter med «:::».",
      });
    }
    for (const match of text.matchAll(/<!--|<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi)) {
      reportWarning(this.#scope, this.#at(match.index), {
        message: `HTML virker ikke: «${match[0]}» blir stående som tekst.`,
        hint: "Bruk Markdown. En beskjed til andre i redaksjonen må stå utenfor kapittelet.",
      });
    }
    if (this.#numbersBound) return;
    for (const number of looseNumbers(text)) {
      reportWarning(this.#scope, this.#at(number.index), looseNumberFault(number));
    }
  }

  /** An entity's letter does not stand in the source, where `checkGlyphs` would have seen it. */
  #checkEntity(letter: string, at: At): void {
    for (const run of missingGlyphs(letter)) reportError(this.#scope, at, glyphFault(run.text));
  }

  #at(index: number): At {
    const piece = this.#pieces.findLast(({ start }) => start <= index);
    if (piece === undefined) return { line: 1 };
    const { line, column } = piece.at;
    return column === undefined ? { line } : { line, column: column + index - piece.start };
  }
}
