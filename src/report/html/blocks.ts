import type { HtmlScope } from "../html.ts";
import { beginsFromRight } from "../right-to-left.ts";
import { type Align, type Block, type Inline, plainText } from "../tokens.ts";
import { words } from "../words.ts";
import { attributes, escapeHtml } from "./escape.ts";
import { renderDataTable, renderFigure } from "./figure.ts";
import { dataUrl, renderInlines } from "./inline.ts";

/** Blocks, one after the other. */
export function renderBlocks(scope: HtmlScope, blocks: readonly Block[]): string {
  return blocks.map((block) => renderBlock(scope, block)).join("");
}

function renderBlock(scope: HtmlScope, block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return `<p${direction(block.children)}>${renderInlines(scope, block.children)}</p>\n`;
    case "heading": {
      const { level, id, children } = block;
      return `<h${level}${attributes({ id })}${direction(children)}>${renderInlines(scope, children)}</h${level}>\n`;
    }
    case "list":
      return renderList(scope, block);
    case "quote":
      return `<blockquote>\n${renderBlocks(scope, block.blocks)}</blockquote>\n`;
    case "code":
      return renderCode(block);
    case "rule":
      return "<hr>\n";
    case "picture":
      return renderPicture(block);
    case "table":
      return renderTable(scope, block);
    case "box":
      return renderBox(scope, block);
    case "figure":
      return renderFigure(scope, block);
    case "data-table":
      return renderDataTable(scope, block);
    default:
      return block satisfies never;
  }
}

function direction(inlines: readonly Inline[]): string {
  return attributes({ dir: beginsFromRight(plainText(inlines)) ? "rtl" : undefined });
}

function renderList(scope: HtmlScope, list: Extract<Block, { kind: "list" }>): string {
  const items = list.items.map((blocks) => `<li>${renderItem(scope, blocks, list.tight)}</li>\n`).join("");
  if (!list.ordered) return `<ul>\n${items}</ul>\n`;
  return `<ol${attributes({ start: list.start === 1 ? undefined : list.start })}>\n${items}</ol>\n`;
}

/** In a tight list the words stand in the item itself, without a paragraph. */
function renderItem(scope: HtmlScope, blocks: readonly Block[], tight: boolean): string {
  if (!tight) return `\n${renderBlocks(scope, blocks)}`;
  return blocks
    .map((block, index) => {
      if (block.kind !== "paragraph") return `${index === 0 ? "" : "\n"}${renderBlock(scope, block)}`;
      return renderInlines(scope, block.children);
    })
    .join("");
}

/** Code can be wider than the page, and then must be reached by keyboard to be scrolled. */
function renderCode({ text, language }: Extract<Block, { kind: "code" }>): string {
  const className = language === undefined ? undefined : `language-${language}`;
  return `<pre tabindex="0"><code${attributes({ class: className })}>${escapeHtml(text)}</code></pre>\n`;
}

function renderTable(scope: HtmlScope, table: Extract<Block, { kind: "table" }>): string {
  const cell = (tag: "td" | "th", align: Align, extra: Record<string, string>, content: string) => {
    const className = align === "right" ? "n" : align === "center" ? "center" : undefined;
    return `<${tag}${attributes({ ...extra, class: className })}>${content}</${tag}>`;
  };
  const header = table.header.map((inlines, column) =>
    cell("th", table.align[column], { scope: "col" }, renderInlines(scope, inlines)),
  );
  const rows = table.rows.map((row) => {
    const cells = row.map((inlines, column) => {
      // The first cell says what the row is of, as in the PDFs; an empty one says nothing.
      const isHead = column === 0 && plainText(inlines).trim() !== "";
      const extra: Record<string, string> = isHead ? { scope: "row" } : {};
      return cell(isHead ? "th" : "td", table.align[column], extra, renderInlines(scope, inlines));
    });
    return `<tr>${cells.join("")}</tr>\n`;
  });
  const body = rows.length === 0 ? "" : `<tbody>\n${rows.join("")}</tbody>\n`;
  const label = `${words[scope.chapter.language].table}: ${table.header.map(plainText).join(", ")}`;
  return `<div class="scroll" role="region" tabindex="0"${attributes({ "aria-label": label })}><table class="ds-table">\n<thead>\n<tr>${header.join("")}</tr>\n</thead>\n${body}</table></div>\n`;
}

/** A note rather than an `<aside>`: a landmark for each box would be noise to those who jump between landmarks. */
function renderBox(scope: HtmlScope, box: Extract<Block, { kind: "box" }>): string {
  const head = attributes({ class: `boks boks-${box.variant}`, role: "note", "aria-label": plainText(box.title) });
  const title = `<p class="boks-tittel">${renderInlines(scope, box.title)}</p>\n`;
  return `<div${head}>\n${title}${renderBlocks(scope, box.blocks)}</div>\n`;
}

function renderPicture({ image, alt, caption, credit }: Extract<Block, { kind: "picture" }>): string {
  const words = caption === undefined ? "" : `${escapeHtml(caption)} `;
  const below = credit === "" && words === "" ? "" : `${words}<span class="kreditering">${escapeHtml(credit)}</span>`;
  const picture = `<img${attributes({ src: dataUrl(image), alt })}>`;
  return `<figure class="bilde">${picture}<figcaption>${below}</figcaption></figure>\n`;
}
