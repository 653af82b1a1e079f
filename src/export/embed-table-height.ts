import type { FigureTable, TableValue } from "../charts/figure.ts";
import { textWidth, wrapText } from "../charts/text-width.ts";
import { formatCell } from "../data/format.ts";

/** As `embed.css` sets a table, in a typeface that is as wide as the widest a frame may get. */
const fontSize = 15 * 1.28;
const lineHeight = 21;
const around = 13;
const gap = 12;
const manyLines = 40;

/**
 * Pixels that a table needs in a frame of this width, where words break into lines and figures do not; no column is narrower
 * than its longest word, and what has no room is scrolled to.
 */
export function embedTableHeight({ columns, rows }: FigureTable, frameWidth: number): number {
  const heads = columns.map(({ label }) => label);
  const texts = [heads, ...rows.map((row) => row.map(textOf))];
  const widthOf = (text: string) => textWidth(text, fontSize) + gap;
  const widest = (index: number, write: (text: string) => string[]) =>
    Math.max(...texts.flatMap((row) => write(row[index] ?? "").map(widthOf)), 0);
  const whole = (text: string) => [text];
  const least = columns.map(({ numeric }, index) => widest(index, numeric ? whole : (text) => text.split(" ")));
  const flexible = columns.filter(({ numeric }) => !numeric).length;
  const spare = Math.max(0, frameWidth - least.reduce((sum, width) => sum + width, 0)) / Math.max(1, flexible);
  const lines = texts.map((row) =>
    Math.max(
      1,
      ...row.map((text, index) =>
        columns[index]?.numeric ? 1 : wrapText(text, fontSize, (least[index] ?? 0) - gap + spare, manyLines).length,
      ),
    ),
  );
  return lines.reduce((sum, count) => sum + count * lineHeight + around, 0);
}

function textOf(value: TableValue): string {
  return value.kind === "text" ? value.text : formatCell(value.cell, value.decimals);
}
