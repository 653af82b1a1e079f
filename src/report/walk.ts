import type { Block, Inline } from "./tokens.ts";

/** Every piece of running text in the blocks, at any depth, in the order it stands. */
export function* inlinesOf(blocks: readonly Block[]): Generator<Inline> {
  for (const block of blocks) yield* inlinesOfBlock(block);
}

function* inlinesOfBlock(block: Block): Generator<Inline> {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return yield* inlinesIn(block.children);
    case "list":
      for (const item of block.items) yield* inlinesOf(item);
      return;
    case "quote":
      return yield* inlinesOf(block.blocks);
    case "box":
      yield* inlinesIn(block.title);
      return yield* inlinesOf(block.blocks);
    case "table":
      for (const cell of [...block.header, ...block.rows.flat()]) yield* inlinesIn(cell);
      return;
    case "code":
    case "rule":
    case "picture":
    case "figure":
    case "data-table":
      return;
    default:
      return block satisfies never;
  }
}

/** The inlines and those inside them, in the order they stand. */
export function* inlinesIn(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline;
    if ("children" in inline) yield* inlinesIn(inline.children);
  }
}
