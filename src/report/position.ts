import type { At } from "./tokens.ts";

/** A chapter's lines, and where its Markdown begins in the file. */
export interface Lines {
  readonly lines: readonly string[];
  /** The file's line on which the first of `lines` stands, from 1. */
  readonly firstLine: number;
}

/**
 * Finds the place in the file of the parts of one block's running text, which must be asked for in their order.
 * markdown-it tells which lines a block spans, and nothing of what is inside, so the parts are searched for.
 */
export class Locator {
  readonly #source: Lines;
  readonly #end: number;
  #line: number;
  #column = 0;

  /** `span`: the block's first line and the line after its last, counted from 0 as in a token's `map`. */
  constructor(source: Lines, span: readonly [number, number]) {
    this.#source = source;
    this.#line = span[0];
    this.#end = Math.max(span[1], span[0] + 1);
  }

  /** Where `part` stands, at or after the part that was found last. */
  find(part: string): At {
    const needle = part.split("\n", 1)[0] ?? "";
    for (let line = this.#line; line < this.#end && needle !== ""; line++) {
      const column = (this.#source.lines[line] ?? "").indexOf(needle, line === this.#line ? this.#column : 0);
      if (column === -1) continue;
      this.#line = line;
      this.#column = column;
      return { line: line + this.#source.firstLine, column: column + 1 };
    }
    return { line: this.#line + this.#source.firstLine };
  }

  /** As `find`, and goes on after it. */
  pass(part: string): At {
    const at = this.find(part);
    const breaks = part.split("\n");
    if (at.column !== undefined) {
      this.#line += breaks.length - 1;
      this.#column = breaks.length > 1 ? 0 : this.#column + part.length;
    }
    return at;
  }

  /** Where the search has come, for `reset`. */
  mark(): { readonly line: number; readonly column: number } {
    return { line: this.#line, column: this.#column };
  }

  reset(mark: { readonly line: number; readonly column: number }): void {
    this.#line = mark.line;
    this.#column = mark.column;
  }

  /** Goes to the next line of the source. */
  nextLine(): void {
    if (this.#line + 1 < this.#end) {
      this.#line++;
      this.#column = 0;
    }
  }
}
