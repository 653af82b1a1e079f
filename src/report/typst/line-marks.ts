import type { Block } from "../tokens.ts";
import { inlinesOf } from "../walk.ts";

/** A comment with a block's line in its chapter, for who reads what Typst finds wrong; nothing where it has none. */
export function lineMark(block: Block): string {
  const at = "at" in block ? block.at : pictureLine(block);
  return at === undefined ? "" : `//${at.line}\n`;
}

/** The line in the chapter of what stands on a line of its markup, both from 1; the first when none is marked above it. */
export function markdownLine(markup: string, line: number): number {
  const above = markup.split("\n").slice(0, line).reverse();
  const mark = above.map((one) => /\/\/(\d+)$/.exec(one)?.[1]).find((found) => found !== undefined);
  return Number(mark ?? 1);
}

function pictureLine(block: Block): { readonly line: number } | undefined {
  if (block.kind !== "paragraph") return undefined;
  for (const inline of inlinesOf([block])) if (inline.kind === "image") return inline.at;
  return undefined;
}
