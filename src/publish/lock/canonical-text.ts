import { tabulateFigure } from "../../charts/tabulate.ts";
import { formatCell } from "../../data/format.ts";
import type { Chapter } from "../../report/chapter.ts";
import type { FigureOrTable } from "../../report/report-figures.ts";
import { type Block, type Inline, plainText } from "../../report/tokens.ts";

/**
 * A chapter's words and numbers, a block on a line, without a trace of how they look: what a reader would have if the page were read
 * aloud. References to figures are left out, since they follow from the order of the files.
 */
export function chapterText(chapter: Chapter): string {
  const notes = chapter.footnotes.flatMap(({ number, blocks }) => [`[${number}]`, ...blocks.flatMap(blockLines)]);
  const head = [`${chapter.number} ${chapter.title}`, chapter.lastChanged];
  return [...head, ...chapter.tokens.flatMap(blockLines), ...notes].join("\n");
}

/** A figure's or table's words and numbers, a row on a line. */
export function figureText({ figure, caveats, number }: FigureOrTable): string {
  const { title, subtitle, source, notes, alt } = figure.text;
  const table = tabulateFigure(figure);
  const rows = table.rows.map((row) =>
    row
      .map((value) => {
        if (value.kind === "text") return value.text;
        const marks = value.cell.kind === "value" ? value.cell.marks.map((mark) => ` ${mark}`).join("") : "";
        return `${formatCell(value.cell, value.decimals)}${marks}`;
      })
      .join("\t"),
  );
  const head = table.columns.map(({ label }) => label).join("\t");
  return [`${number} ${title}`, subtitle, source, ...notes, alt ?? "", ...caveats, head, ...rows].join("\n");
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return [words(block.children)];
    case "list":
      return block.items.flatMap((item) => item.flatMap(blockLines));
    case "quote":
      return block.blocks.flatMap(blockLines);
    case "box":
      return [words(block.title), ...block.blocks.flatMap(blockLines)];
    case "code":
      return [block.text];
    case "rule":
      return [];
    case "picture":
      return [`${block.alt} ${block.image.name}`, block.caption ?? "", block.credit];
    case "table":
      return [block.header, ...block.rows].map((row) => row.map(words).join("\t"));
    case "figure":
    case "data-table":
      return figureText(block).split("\n");
    default:
      return block satisfies never;
  }
}

/** Without what only tells where a line may be broken. */
function words(inlines: readonly Inline[]): string {
  return plainText(inlines).replace(/\s+/g, " ").trim();
}
