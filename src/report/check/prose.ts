import type { At, Binding, Inline } from "../tokens.ts";
import { splitSentences } from "./split-sentences.ts";

/** What stands in a sentence's words for a part that the data wrote, and for one that is no words of the editor's to judge. */
export const boundMark = "\ufffc";
export const settledMark = "\ufffd";

/** A part written from the data. Positions are in the sentence's words. */
export interface BoundPart {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly binding: Binding;
  readonly at: At;
}

/** The words of a `:paastand`, and what it asks of the figures. */
export interface ClaimPart {
  readonly text: string;
  readonly test: string;
  readonly at: At;
}

/** One sentence of an editor's, in a form that its words can be held against its numbers. */
export interface CheckedSentence {
  /** As it stands, with each letter of other parts replaced by a mark: an index is a place in the source. */
  readonly words: string;
  readonly bound: readonly BoundPart[];
  readonly claims: readonly ClaimPart[];
  /** Where an index of `words` stands in the file. */
  at(index: number): At;
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly at: (index: number) => At;
  readonly bound?: Extract<Inline, { kind: "bound" }>;
}

/** The running text of one block as it is read, with where each part stands. */
export class Prose {
  /** A table's cell, where the heads say what a number is. */
  readonly isCell: boolean;
  #words = "";
  readonly #parts: Part[] = [];
  readonly #claims: (ClaimPart & { readonly start: number })[] = [];

  constructor(isCell = false) {
    this.isCell = isCell;
  }

  /** Where the next part will begin. */
  get length(): number {
    return this.#words.length;
  }

  /** An editor's words; `settled` where a source or a test answers for them. */
  write(text: string, settled: boolean, at: (index: number) => At): void {
    this.#add(settled ? settledMark.repeat(text.length) : text, at);
  }

  /** Words from the data. */
  bind(bound: Extract<Inline, { kind: "bound" }>): void {
    this.#add(boundMark.repeat(bound.text.length), () => bound.at, bound);
  }

  /** A line's end. */
  gap(): void {
    this.#words += " ";
  }

  /** A reference, code or anything else that is not to be read as words. */
  skip(length: number): void {
    this.#words += settledMark.repeat(length);
  }

  /** The words since `start` are a claim with a test. */
  claim(start: number, claim: ClaimPart): void {
    this.#claims.push({ ...claim, start });
  }

  /** Words alone, marks in the place of all else. */
  get words(): string {
    return this.#words;
  }

  sentences(): CheckedSentence[] {
    return splitSentences(this.#words).map(({ start, end }) => {
      const within = (place: number) => place >= start && place < end;
      return {
        words: this.#words.slice(start, end),
        bound: this.#parts.flatMap((part) => {
          if (part.bound === undefined || !within(part.start)) return [];
          const { text, binding, at } = part.bound;
          return [{ start: part.start - start, end: part.end - start, text, binding, at }];
        }),
        claims: this.#claims.filter((claim) => within(claim.start)),
        at: (index) => this.#at(start + index),
      };
    });
  }

  #add(words: string, at: (index: number) => At, bound?: Part["bound"]): void {
    if (words === "") return;
    const start = this.#words.length;
    this.#words += words;
    this.#parts.push({ start, end: start + words.length, at, ...(bound === undefined ? {} : { bound }) });
  }

  #at(index: number): At {
    const part = this.#parts.findLast(({ start }) => start <= index);
    return part === undefined ? { line: 1 } : part.at(index - part.start);
  }
}
