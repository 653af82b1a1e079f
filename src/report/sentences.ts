import type { Chapter } from "./chapter.ts";
import { type Extent, splitSentences } from "./check/split-sentences.ts";
import type { At, Binding, Block, Heading, Inline } from "./tokens.ts";

/** A sentence of a chapter as its readers see it, with what of it is written from the data. */
export interface Sentence {
  readonly text: string;
  /** The words of the sentence, with an object replacement character for each part that the data wrote. */
  readonly frame: string;
  /** What the data wrote, in order. */
  readonly bound: readonly { readonly text: string; readonly binding: Binding }[];
  /** Where the first of those stands in the chapter's file. */
  readonly at: At | undefined;
  /** The heading that it stands under; `undefined` before the first. */
  readonly heading: { readonly id: string; readonly text: string } | undefined;
}

/** What stands for a part written from the data, or for something that is no words. */
export const placeholder = "\ufffc";

type Piece = { readonly text: string; readonly bound?: Extract<Inline, { kind: "bound" }> };

/** Every sentence of a chapter in reading order, its footnotes last. Figures and tables have no sentences. */
export function sentencesOf(chapter: Pick<Chapter, "tokens" | "footnotes">): Sentence[] {
  const notes = chapter.footnotes.flatMap(({ blocks }) => runsOf(blocks));
  let heading: Sentence["heading"];
  const body = runsOf(chapter.tokens).map((run) => {
    if (run.heading !== undefined) heading = { id: run.heading.id, text: textOf(piecesOf(run.heading.children)) };
    return { inlines: run.inlines, heading };
  });
  return [...body, ...notes.map(({ inlines }) => ({ inlines, heading: undefined }))].flatMap((run) => {
    const pieces = piecesOf(run.inlines);
    const text = textOf(pieces);
    return splitSentences(text).map((extent) => sentenceAt(pieces, text, extent, run.heading));
  });
}

/** The running text of one block. */
interface Run {
  readonly inlines: readonly Inline[];
  /** Where the run is a heading. */
  readonly heading?: Heading;
}

function runsOf(blocks: readonly Block[]): Run[] {
  return blocks.flatMap((block): Run[] => {
    switch (block.kind) {
      case "paragraph":
        return [{ inlines: block.children }];
      case "heading":
        return [{ inlines: block.children, heading: block }];
      case "list":
        return block.items.flatMap(runsOf);
      case "quote":
        return runsOf(block.blocks);
      case "box":
        return [{ inlines: block.title }, ...runsOf(block.blocks)];
      case "table":
        return [block.header, ...block.rows].flat().map((inlines) => ({ inlines }));
      case "code":
      case "rule":
      case "picture":
      case "figure":
      case "data-table":
        return [];
      default:
        return block satisfies never;
    }
  });
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}

function sentenceAt(
  pieces: readonly Piece[],
  whole: string,
  { start, end }: Extent,
  heading: Sentence["heading"],
): Sentence {
  const bound: Extract<Inline, { kind: "bound" }>[] = [];
  let frame = "";
  let position = 0;
  for (const piece of pieces) {
    const [from, to] = [Math.max(start, position), Math.min(end, position + piece.text.length)];
    if (from < to) {
      if (piece.bound !== undefined) bound.push(piece.bound);
      frame += piece.bound === undefined ? piece.text.slice(from - position, to - position) : placeholder;
    }
    position += piece.text.length;
  }
  const at = bound[0]?.at;
  return {
    text: whole.slice(start, end).replace(/[ \n]+/g, " "),
    frame: frame.replace(/[ \n]+/g, " "),
    bound,
    at,
    heading,
  };
}

function piecesOf(inlines: readonly Inline[]): Piece[] {
  return inlines.flatMap((inline): Piece[] => {
    switch (inline.kind) {
      case "text":
      case "code":
        return [{ text: inline.text }];
      case "bound":
        return [{ text: inline.text, bound: inline }];
      case "softbreak":
      case "hardbreak":
        return [{ text: " " }];
      case "abbreviation":
        return [{ text: inline.text }];
      case "image":
        return [{ text: inline.alt }];
      case "reference":
        return [{ text: `@${inline.id}` }];
      case "footnote-ref":
        return [];
      case "emphasis":
      case "strong":
      case "strike":
      case "link":
      case "term":
      case "fixed":
      case "claim":
        return piecesOf(inline.children);
      default:
        return inline satisfies never;
    }
  });
}
