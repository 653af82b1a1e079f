import type { Token } from "markdown-it";
import type { At, Block, Footnote, Inline } from "../tokens.ts";

/** Where a footnote's words come from. */
export type NoteContent =
  | { readonly kind: "written"; readonly tokens: readonly Token[] }
  /** Inside a sentence, `^[…]`: the tokens of running text, and the lines that the sentence spans. */
  | { readonly kind: "inline"; readonly tokens: readonly Token[]; readonly span: readonly [number, number] }
  /** Written by the build: a mark on a figure, the source of a fixed number. */
  | { readonly kind: "generated"; readonly text: string };

interface Entry {
  readonly content: NoteContent;
  references: number;
}

/** A chapter's footnotes, numbered as they are first referred to. What the build has to say stands among them. */
export class NoteBook {
  readonly #defined = new Map<string, { tokens: readonly Token[]; at: At }>();
  readonly #entries: Entry[] = [];
  readonly #numbers = new Map<string, number>();

  /** A definition, `[^label]: …`; `false` when the label is taken. */
  define(label: string, tokens: readonly Token[], at: At): boolean {
    if (this.#defined.has(label)) return false;
    this.#defined.set(label, { tokens, at });
    return true;
  }

  /** A reference to a definition; `undefined` when there is none. */
  refer(label: string): Inline | undefined {
    const definition = this.#defined.get(label);
    return definition && this.#reference(`[^${label}]`, { kind: "written", tokens: definition.tokens });
  }

  inline(tokens: readonly Token[], span: readonly [number, number]): Inline {
    return this.#reference(`^[${this.#entries.length}]`, { kind: "inline", tokens, span });
  }

  /** A footnote that the build writes; the same words are one footnote. */
  generated(text: string): Inline {
    return this.#reference(text, { kind: "generated", text });
  }

  /** Definitions that nothing refers to, with where they stand. */
  unused(): { label: string; at: At }[] {
    return [...this.#defined].flatMap(([label, { at }]) => (this.#numbers.has(`[^${label}]`) ? [] : [{ label, at }]));
  }

  /** Every footnote in order. Converting one may bring new ones; they come last. */
  footnotes(convert: (content: NoteContent) => readonly Block[]): Footnote[] {
    const blocks: (readonly Block[])[] = [];
    for (let index = 0; index < this.#entries.length; index++) {
      const entry = this.#entries[index];
      if (entry !== undefined) blocks.push(convert(entry.content));
    }
    return this.#entries.map(({ references }, index) => {
      return { number: index + 1, references, blocks: blocks[index] ?? [] };
    });
  }

  #reference(key: string, content: NoteContent): Inline {
    const number = this.#numbers.get(key) ?? this.#entries.length + 1;
    const entry = this.#entries[number - 1] ?? { content, references: 0 };
    this.#numbers.set(key, number);
    this.#entries[number - 1] = entry;
    entry.references++;
    return { kind: "footnote-ref", number, occurrence: entry.references };
  }
}
