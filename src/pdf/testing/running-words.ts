import type { Block, Inline } from "../../report/tokens.ts";

/** The words of a chapter as they are to be read without a stop, each piece between two things that are not words. */
export function runningWords(blocks: readonly Block[]): string[][] {
  return blocks.flatMap((block): string[][] => {
    switch (block.kind) {
      case "paragraph":
      case "heading":
        return pieces(block.children);
      case "list":
        return block.items.flatMap(runningWords);
      case "quote":
        return runningWords(block.blocks);
      case "box":
        return [...pieces(block.title), ...runningWords(block.blocks)];
      case "table":
        return [...block.header, ...block.rows.flat()].flatMap(pieces);
      case "figure":
      case "data-table":
        return [wordsOf(block.figure.text.title), wordsOf(block.figure.text.source)];
      case "code":
      case "rule":
      case "picture":
        return [];
      default:
        return block satisfies never;
    }
  });
}

/** A footnote's mark and a reference with its page part what stands before them from what comes after. */
const stop = "\u0000";

function pieces(inlines: readonly Inline[]): string[][] {
  const pieces = inlines.map(textOf).join("").split(stop).map(wordsOf);
  return pieces.filter((words) => words.length > 0);
}

function textOf(inline: Inline): string {
  switch (inline.kind) {
    case "text":
    case "bound":
    case "code":
      return inline.text;
    case "abbreviation":
      return inline.expand ? `${inline.text} (${inline.long})` : inline.text;
    case "softbreak":
    case "hardbreak":
      return " ";
    case "footnote-ref":
    case "reference":
    case "image":
      return stop;
    default:
      return inline.children.map(textOf).join("");
  }
}

/**
 * A hard space is a space to the eye, and to those who take out a text. Hyphens are left out, with the ends of lines
 * that they stand at: who takes out a text cannot always know a word's own from one that a line ends with.
 */
export function wordsOf(text: string): string[] {
  const joined = text.replace(/[-\u00ad]\r?\n|[-\u00ad\ufffe]/g, "");
  return joined.split(/\s+/).filter((word) => word !== "");
}
