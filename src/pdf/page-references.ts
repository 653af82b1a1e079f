/**
 * Which of a document's references tell a page: those that lead to another one. One that tells it is longer, and may push
 * itself to the page that it leads to; there it loses its page and may move back, without end. So one that needs its page a
 * second time keeps it.
 */
export class PageReferences {
  #told: ReadonlySet<string> = new Set();
  readonly #dropped = new Set<string>();
  readonly #kept = new Set<string>();

  /** Those that are to tell their page when the document is set again; `references` are as it has been set now. */
  next(references: readonly SetReference[]): string[] {
    const away = new Set(references.flatMap(({ navn, side, mål }) => (side === mål ? [] : [navn])));
    for (const name of away) if (this.#dropped.has(name)) this.#kept.add(name);
    for (const name of this.#told) if (!away.has(name)) this.#dropped.add(name);
    this.#told = new Set(references.flatMap(({ navn }) => (away.has(navn) || this.#kept.has(navn) ? [navn] : [])));
    return [...this.#told];
  }
}

/** A reference by its name, the page it stands on and the one it leads to. */
export interface SetReference {
  readonly navn: string;
  readonly side: number;
  readonly mål: number;
}
