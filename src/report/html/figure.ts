import { drawResponsive } from "../../charts/draw.ts";
import type { FigureTable, FigureText, TableValue } from "../../charts/figure.ts";
import { tabulateFigure } from "../../charts/tabulate.ts";
import { explainCell, explainMark, formatCell } from "../../data/format.ts";
import type { Language } from "../../data/language.ts";
import type { HtmlContext } from "../html.ts";
import { type FigureOrTable, figureSlug, isWritten } from "../report-figures.ts";
import type { Block } from "../tokens.ts";
import { targetName, words } from "../words.ts";
import { attributes, escapeHtml } from "./escape.ts";

/**
 * A drawn figure: number and title, the drawing for wide and narrow screens (each with its description inside it), source,
 * and the figures as a table.
 */
export function renderFigure(scope: HtmlContext, block: Extract<Block, { kind: "figure" }>): string {
  const { number, figure, caveats } = block;
  const { language, text, id } = figure;
  const name = targetName({ kind: "figure", number }, language, true);
  const { wide, narrow } = drawResponsive(figure);
  return `<figure class="figur"${attributes({ id })}>
<figcaption>${renderCaption(name, text)}</figcaption>
<div class="figur-flate">${wide}${narrow}</div>
${renderNotes(text, linkToPage(scope, block))}<details class="ds-details quiet-details"><summary>${words[language].figuresAsTable}</summary>
${renderFigureTable(tabulateFigure(figure), { language, caption: escapeHtml(text.title), id: `${id}-tall` })}${renderList(caveats)}</details>
</figure>
`;
}

/** A table from the data. */
export function renderDataTable(scope: HtmlContext, block: Extract<Block, { kind: "data-table" }>): string {
  const { number, figure, caveats } = block;
  const { language, text, id } = figure;
  const name = targetName({ kind: "table", number }, language, true);
  return `<figure class="figur tabell"${attributes({ id })}>
${renderFigureTable(figure.table, { language, caption: renderCaption(name, text), id: `${id}-tall` })}${renderNotes(text, linkToPage(scope, block))}${renderCaveats(caveats, language)}</figure>
`;
}

function renderCaption(name: string, { title, subtitle }: FigureText): string {
  const head = `<span class="figur-tittel">${escapeHtml(name)}. ${escapeHtml(title)}</span>`;
  return subtitle === "" ? head : `${head} <span class="figur-undertittel">${escapeHtml(subtitle)}</span>`;
}

function renderNotes({ source, notes }: FigureText, link: string): string {
  return `${renderList(notes)}<p class="figur-kilde">${escapeHtml(source)}${link}</p>\n`;
}

/** To the figure's own page, with its files; paper has no use for it. */
function linkToPage({ report, chapterHref }: HtmlContext, block: FigureOrTable): string {
  if (isWritten(block)) return "";
  const href = chapterHref(["figur", figureSlug(block, report)]);
  const text = words[block.figure.language][block.kind === "figure" ? "figurePage" : "tablePage"];
  return ` <a class="no-print"${attributes({ href, "aria-label": `${text}: ${block.figure.text.title}` })}>${text}</a>`;
}

function renderList(notes: readonly string[]): string {
  const items = notes.map((note) => `<li>${escapeHtml(note)}</li>`).join("");
  return items === "" ? "" : `<ul class="figur-merknader">${items}</ul>\n`;
}

/** The same for every figure of an indicator, and therefore folded away. */
function renderCaveats(caveats: readonly string[], language: Language): string {
  if (caveats.length === 0) return "";
  return `<details class="ds-details quiet-details"><summary>${words[language].aboutFigures}</summary>\n${renderList(caveats)}</details>\n`;
}

interface TableFrame {
  readonly language: Language;
  /** HTML; empty where a heading of the page says the same, and has the id. */
  readonly caption: string;
  /** Of what names the frame that can be scrolled: the caption, or that heading. */
  readonly id: string;
}

/** Figures in rows and columns: the first column heads its rows; the frame scrolls and can be reached by keyboard. */
export function renderFigureTable(table: FigureTable, { language, caption, id }: TableFrame): string {
  const head = table.columns.map(
    ({ label, numeric }) =>
      `<th scope="col"${attributes({ class: numeric ? "n" : undefined })}>${escapeHtml(label)}</th>`,
  );
  const rows = table.rows.map((row) => {
    const cells = row.map((value, column) => {
      const content = renderValue(value, language);
      if (column === 0) return `<th scope="row">${content}</th>`;
      return `<td${attributes({ class: table.columns[column]?.numeric === true ? "n" : undefined })}>${content}</td>`;
    });
    return `<tr>${cells.join("")}</tr>\n`;
  });
  return `<div class="scroll" role="region" tabindex="0"${attributes({ "aria-labelledby": id })}><table class="ds-table figures">
${caption === "" ? "" : `<caption${attributes({ id })}>${caption}</caption>\n`}<thead><tr>${head.join("")}</tr></thead>
<tbody>
${rows.join("")}</tbody>
</table></div>
`;
}

/** A number with its mark, or the sign for none with the reason: seen by the eye as a sign, read aloud as words. */
function renderValue(value: TableValue, language: Language): string {
  if (value.kind === "text") return escapeHtml(value.text);
  const { cell, decimals } = value;
  const shown = escapeHtml(formatCell(cell, decimals));
  const why =
    cell.kind === "value"
      ? cell.marks.map((mark) => explainMark(mark, language)).join("; ")
      : explainCell(cell, language);
  const title = attributes({ title: why });
  const aloud = (text: string) => `<span class="ds-sr-only">${escapeHtml(text)}</span>`;
  if (cell.kind !== "value") return `<span class="sign"${title} aria-hidden="true">${shown}</span>${aloud(why)}`;
  return why === "" ? shown : `${shown}<abbr class="mark"${title}>*</abbr>${aloud(` (${why})`)}`;
}
