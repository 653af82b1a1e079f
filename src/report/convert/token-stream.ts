import type { Token } from "markdown-it";

/** Reads a flat list of tokens, where what is inside stands between `x_open` and `x_close`. */
export class TokenStream {
  readonly #tokens: readonly Token[];
  #position = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  next(): Token | undefined {
    return this.#tokens[this.#position++];
  }

  peek(): Token | undefined {
    return this.#tokens[this.#position];
  }

  /** The tokens up to the one that closes an open token just read; the closing one is passed. */
  inside(): readonly Token[] {
    const start = this.#position;
    for (let depth = 1; depth > 0 && this.#position < this.#tokens.length; ) {
      depth += this.#tokens[this.#position++]?.nesting ?? 0;
    }
    return this.#tokens.slice(start, this.#position - 1);
  }
}
