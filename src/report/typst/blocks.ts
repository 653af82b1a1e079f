import { beginsFromRight } from "../right-to-left.ts";
import { type Block, type Inline, plainText } from "../tokens.ts";
import type { TypstScope } from "../typst.ts";
import { renderDataTable, renderFigure } from "./figure.ts";
import { renderInlines } from "./inline.ts";
import { lineMark } from "./line-marks.ts";
import { booleanArray, breakable, contentArray, stringLiteral, textContent } from "./literal.ts";
import { sampleArguments, widthArguments } from "./table-width.ts";

/** Blocks, parted by blank lines. */
export function renderBlocks(scope: TypstScope, blocks: readonly Block[]): string {
  return blocks.map((block) => lineMark(block) + renderBlock(scope, block)).join("\n\n");
}

/** Blocks within a block. */
function renderInner(scope: TypstScope, blocks: readonly Block[]): string {
  return renderBlocks({ ...scope, inner: true, depth: scope.depth + 1 }, blocks);
}

/** Typst refuses what is nested deeper than some twenty levels. What lies this deep is set without a frame of its own. */
const deepest = 10;

function renderBlock(scope: TypstScope, block: Block): string {
  if (scope.depth >= deepest) {
    if (block.kind === "quote") return renderInner(scope, block.blocks);
    if (block.kind === "list") return block.items.map((item) => renderInner(scope, item)).join("\n\n");
    if (block.kind === "box") return `${renderInlines(scope, block.title)}\n\n${renderInner(scope, block.blocks)}`;
  }
  switch (block.kind) {
    case "paragraph":
      return directed(block.children, renderInlines(scope, block.children));
    case "heading": {
      const level = scope.level + block.level - 1;
      const label = stringLiteral(`${scope.chapter.id}--${block.id}`);
      return `#heading(level: ${level})[${directed(block.children, renderWhole(scope, block.children))}]#label(${label})`;
    }
    case "list":
      return renderList(scope, block);
    case "quote":
      return `#quote(block: true)[${renderInner(scope, block.blocks)}]`;
    case "code": {
      const language = block.language === undefined ? "" : `, lang: ${stringLiteral(block.language)}`;
      return `#raw(${stringLiteral(breakable(block.text.replace(/\n$/, "")))}, block: true${language})`;
    }
    case "rule":
      return "#line(length: 100%)";
    case "picture":
      return renderPicture(scope, block);
    case "table":
      return renderTable(scope, block);
    case "box": {
      const title = renderWhole(scope, block.title);
      return `#${block.variant}([${title}])[${renderInner(scope, block.blocks)}]`;
    }
    case "figure":
      return renderFigure(scope, block);
    case "data-table":
      return renderDataTable(scope, block);
    default:
      return block satisfies never;
  }
}

/** Words of which none is parted. */
function renderWhole(scope: TypstScope, inlines: readonly Inline[]): string {
  return renderInlines({ ...scope, whole: true }, inlines);
}

/** What begins from the right is set from there. */
function directed(inlines: readonly Inline[], markup: string): string {
  return beginsFromRight(plainText(inlines)) ? `#[#set text(dir: rtl);${markup}]` : markup;
}

function renderList(scope: TypstScope, list: Extract<Block, { kind: "list" }>): string {
  const items = list.items.map((blocks) => `[${renderInner(scope, blocks)}]`);
  const start = list.ordered ? [`start: ${list.start}`] : [];
  const options = [...start, `tight: ${list.tight}`, ...items];
  return `#${list.ordered ? "enum" : "list"}(${options.join(", ")})`;
}

/** A column set to the right is one of numbers. */
function renderTable(scope: TypstScope, table: Extract<Block, { kind: "table" }>): string {
  const header = table.header.map((inlines) => renderWhole(scope, inlines));
  const rows = table.rows.map((row) => contentArray(row.map((inlines) => renderWhole(scope, inlines))));
  const numeric = table.header.map((_, column) => table.align[column] === "right");
  const texts = [table.header, ...table.rows].map((row) => row.map(plainText));
  const parts = [
    `header: ${contentArray(header)}`,
    `rows: (${rows.map((row) => `${row},`).join("\n")})`,
    `numerisk: ${booleanArray(numeric)}`,
    ...sampleArguments(texts.slice(1)),
    ...widthArguments(scope, texts, numeric, table.at),
  ];
  return `#tabell(none, ${parts.join(", ")})`;
}

function renderPicture({ files }: TypstScope, picture: Extract<Block, { kind: "picture" }>): string {
  const { image, alt, caption, credit } = picture;
  const path = `bilder/${image.name}`;
  files.set(path, image.bytes);
  const words = [
    `alt: ${stringLiteral(alt)}`,
    `tekst: ${caption === undefined ? "none" : `[${textContent(caption)}]`}`,
    `kreditering: [${textContent(credit)}]`,
  ];
  return `#bilde(${stringLiteral(path)}, ${words.join(", ")})`;
}
