import { describeFigure } from "../../charts/describe.ts";
import { drawFigure } from "../../charts/draw.ts";
import type { Figure, FigureTable, FigureText, TableFigure, TableValue } from "../../charts/figure.ts";
import { tabulateFigure } from "../../charts/tabulate.ts";
import { formatCell } from "../../data/format.ts";
import { IssuesError } from "../../data/issue.ts";
import { blockMessages } from "../messages/blocks.ts";
import { say } from "../messages/message.ts";
import type { At, Block } from "../tokens.ts";
import type { TypstScope } from "../typst.ts";
import { booleanArray, contentArray, runningContent, stringLiteral, textContent, titleContent } from "./literal.ts";
import { sampleArguments, widthArguments } from "./table-width.ts";

type DrawnFigure = Exclude<Figure, TableFigure>;

/** A drawn figure: the drawing as a file, its description, and its figures as a table. */
export function renderFigure(
  scope: TypstScope,
  { number, figure, caveats, at }: Extract<Block, { kind: "figure" }>,
): string {
  const path = `figurer/${figure.id}.svg`;
  scope.files.set(path, drawing(scope, figure, at));
  const table = tabulateFigure(figure);
  const frame = [
    stringLiteral(path),
    `alt: ${stringLiteral(describeFigure(figure))}`,
    `caption: [${titleContent(figure.text.title, scope.chapter.language)}]`,
    ...captionArguments(figure.text, number, figure.id, unsaid(scope, caveats)),
    `rader: ${table.rows.length}`,
    `kolonner: ${table.columns.length}`,
  ];
  return `#figur(${frame.join(", ")})[#tabell(none, ${tableArguments(table)})]`;
}

/** Throws an `IssuesError` at the figure's line when it cannot be drawn. */
function drawing(scope: TypstScope, figure: DrawnFigure, at: At): string {
  try {
    return drawFigure(figure, { medium: "print" });
  } catch (error) {
    const grunn = (error instanceof Error ? error.message : String(error)).replace(/\.$/, "");
    const said = say(blockMessages.cannotBeDrawn, { figur: figure.id.replace(/^fig-/, ""), grunn });
    throw new IssuesError([{ file: scope.chapter.file, ...at, ...said }]);
  }
}

/** A table from the data. */
export function renderDataTable(
  scope: TypstScope,
  { number, figure, caveats, at }: Extract<Block, { kind: "data-table" }>,
): string {
  const { text, id, table } = figure;
  const about = captionArguments(text, number, id, unsaid(scope, caveats));
  const texts = [table.columns.map(({ label }) => label), ...table.rows.map((row) => row.map(valueText))];
  const numeric = table.columns.map((column) => column.numeric);
  const width = widthArguments(scope, texts, numeric, at);
  const parts = [`[${titleContent(text.title, scope.chapter.language)}]`, tableArguments(table), ...about, ...width];
  return `#tabell(${parts.join(", ")})`;
}

/** Caveats are said once in a chapter, below the first figure that they hold for. */
function unsaid(scope: TypstScope, caveats: readonly string[]): string[] {
  const fresh = caveats.filter((caveat) => !scope.caveats.has(caveat));
  for (const caveat of fresh) scope.caveats.add(caveat);
  return fresh;
}

function captionArguments(text: FigureText, number: string, id: string, caveats: readonly string[]): string[] {
  return [
    `kilde: [${textContent(text.source)}]`,
    `nummer: ${stringLiteral(number)}`,
    `id: ${stringLiteral(id)}`,
    `undertittel: ${text.subtitle === "" ? "none" : `[${textContent(text.subtitle)}]`}`,
    `merknader: ${contentArray([...text.notes, ...caveats].map(runningContent))}`,
  ];
}

function tableArguments(table: FigureTable): string {
  const header = contentArray(table.columns.map(({ label }) => textContent(label)));
  const rows = table.rows.map((row) => `${contentArray(row.map((value) => textContent(valueText(value))))},`);
  const numeric = booleanArray(table.columns.map((column) => column.numeric));
  const sample = sampleArguments(table.rows.map((row) => row.map(valueText)));
  return [`header: ${header}`, `rows: (${rows.join("\n")})`, `numerisk: ${numeric}`, ...sample, "tekst: true"].join(
    ", ",
  );
}

/** A number with a star where it has a mark, which the notes below explain; SSB's sign where there is none. */
function valueText(value: TableValue): string {
  if (value.kind === "text") return value.text;
  const { cell, decimals } = value;
  const star = cell.kind === "value" && cell.marks.length > 0 ? "*" : "";
  return formatCell(cell, decimals) + star;
}
