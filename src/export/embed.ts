import { drawResponsive } from "../charts/draw.ts";
import { escapeHtml } from "../report/html/escape.ts";
import { type Publication, permanentAddress } from "../report/publication.ts";
import type { FigureOrTable, ReportFigure } from "../report/report-figures.ts";
import { embedTableHeight } from "./embed-table-height.ts";
import { figureSubject } from "./figure.ts";
import { jsonBytes } from "./json-parts.ts";

/** The element that shows a figure on another site; `address` is that of the page made for it. */
export function embedCode({ figure }: FigureOrTable, address: string, height: number): string {
  const attributes = `src="${escapeHtml(address)}" title="${escapeHtml(figure.text.title)}" width="100%" height="${height}"`;
  return `<iframe ${attributes} style="border:0" loading="lazy"></iframe>`;
}

/** Where the page for other sites' frames stands: always that of the version, which stays as it is. */
export function embedAddress(meta: Publication, figure: ReportFigure): string {
  return permanentAddress(meta, `${figureSubject(figure).path}innbygging/`);
}

/** The answer of oEmbed (oembed.com) for a figure, for who pastes the address of its page. */
export function oembedJson(meta: Publication, figure: ReportFigure): Uint8Array {
  const { block } = figure;
  const height = embedHeight(block);
  return jsonBytes({
    version: "1.0",
    type: "rich",
    title: block.figure.text.title,
    provider_name: meta.siteName,
    provider_url: `${meta.address}/`,
    author_name: meta.siteName,
    author_url: permanentAddress(meta, figureSubject(figure).path),
    html: embedCode(block, embedAddress(meta, figure), height),
    width: widestWide,
    height,
  });
}

/** As wide as `embed.css` lets a drawing be, in however wide a frame: the wider, the higher. */
export const widestWide = 680;
export const widestNarrow = 416;

/** Pixels that a figure with its words needs at most, on a phone (where its words break into more lines) and in any wider frame. */
export function embedHeight({ figure }: FigureOrTable): number {
  const { title, subtitle, source, notes } = figure.text;
  const words = [title, subtitle, source, ...notes, "Omsorg i kommunene"];
  const around = (letters: number) => words.reduce((sum, text) => sum + Math.ceil(text.length / letters) * 24 + 6, 40);
  if (figure.kind === "table") return rounded(around(30) + embedTableHeight(figure.table, narrowest) + oneLine);
  const { wide, narrow } = drawResponsive(figure);
  const phone = ratio(narrow);
  const heights = [around(80) + ratio(wide) * widestWide, around(46) + phone * widestNarrow, around(40) + phone * 360];
  return rounded(Math.max(...heights));
}

/** What a table has of a frame of 320 pixels. */
const narrowest = 284;

/** In a somewhat wider frame the columns share what is over in another way, and a head may take a line more. */
const oneLine = 24;

function ratio(svg: string): number {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return Number(height) / Number(width);
}

function rounded(pixels: number): number {
  return Math.ceil(pixels / 20) * 20;
}
