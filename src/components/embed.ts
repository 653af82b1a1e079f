import { drawResponsive } from "../charts/draw.ts";
import { escapeHtml } from "../report/html/escape.ts";
import type { FigureOrTable } from "../report/report-figures.ts";

/** The element that shows a figure on another site; `address` is that of the page made for it. */
export function embedCode({ figure }: FigureOrTable, address: string, height: number): string {
  const attributes = `src="${escapeHtml(address)}" title="${escapeHtml(figure.text.title)}" width="100%" height="${height}"`;
  return `<iframe ${attributes} style="border:0" loading="lazy"></iframe>`;
}

/** Pixels that a figure with its words needs, on a phone (where its words break into more lines) and at the width of a text. */
export function embedHeight({ figure }: FigureOrTable): number {
  const { title, subtitle, source, notes } = figure.text;
  const words = [title, subtitle, source, ...notes, "Omsorg i kommunene"];
  const around = (letters: number) => words.reduce((sum, text) => sum + Math.ceil(text.length / letters) * 24 + 6, 40);
  if (figure.kind === "table") return rounded(around(40) + (figure.table.rows.length + 1) * 48);
  const { wide, narrow } = drawResponsive(figure);
  return rounded(Math.max(around(80) + ratio(wide) * 680, around(40) + ratio(narrow) * 360));
}

function ratio(svg: string): number {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return Number(height) / Number(width);
}

function rounded(pixels: number): number {
  return Math.ceil(pixels / 20) * 20;
}
