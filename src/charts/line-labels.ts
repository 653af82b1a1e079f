import type * as Plot from "@observablehq/plot";
import { formatNumber, nbsp } from "../data/format.ts";
import { type ChartLabel, chartLabel, fromMiddle } from "./chart-labels.ts";
import type { LineFigure } from "./figure.ts";
import { segment } from "./marks.ts";
import { plotPath } from "./plot-path.ts";
import { spread } from "./spread.ts";
import type { Style } from "./style.ts";
import { textWidth, wrapText } from "./text-width.ts";
import { roleOrder } from "./theme.ts";
import { wordsOf } from "./words.ts";

type Line = LineFigure["lines"][number];

const lineHeight = 1.15;
/** From the end of a line to its label, in parts of the font size. */
const labelGap = 0.75;

/** The names at the ends of the lines, lines that lead to those that have had to move, and the width that it all takes to the right of the chart. */
export interface EndLabels {
  readonly labels: readonly ChartLabel[];
  readonly marks: Plot.Markish[];
  readonly width: number;
}

export function endLabels(
  figure: LineFigure,
  style: Style,
  y: (value: number) => number,
  [top, bottom]: readonly [number, number],
): EndLabels {
  const em = style.fontSize;
  const last = Math.max(...figure.lines.flatMap((line) => line.points.map((point) => point.year)));
  const lines = [...figure.lines].sort((a, b) => roleOrder.indexOf(b.role) - roleOrder.indexOf(a.role));
  const blocks = lines.map((line) => {
    const end = lastValue(line);
    const rows = labelRows(labelText(figure, line, last), em, Math.max(em * 8.6, style.width * 0.27));
    return { line, end, rows, center: end === undefined ? bottom : y(end.value), size: rows.length * em * lineHeight };
  });
  const centers = spread(blocks, top, bottom);
  const width = Math.max(0, ...blocks.flatMap(({ rows }) => rows.map((row) => textWidth(row, em))));
  const edge = style.width - width - em * labelGap;
  const placed = blocks.map((block, index) => ({ ...block, at: centers[index] ?? block.center }));
  return {
    width: width + em * labelGap,
    labels: placed.flatMap(({ line, rows, at }) =>
      rows.map((text, row) =>
        chartLabel({
          x: edge + em * labelGap,
          y: at + em * (fromMiddle + (row - (rows.length - 1) / 2) * lineHeight),
          anchor: "start",
          size: em,
          weight: line.role === "main" ? 600 : 400,
          fill: style.palette[line.role],
          text,
        }),
      ),
    ),
    marks: placed.flatMap(({ line, end, center, at }) => {
      const leads = end?.year === last && Math.abs(at - center) > em * 0.5;
      return leads ? leaderMark(style, line, edge, [center, at]) : [];
    }),
  };
}

/** At most three rows. A name of one long word gives way before the figure after it does. */
function labelRows(
  { name, value }: { readonly name: string; readonly value: string },
  em: number,
  room: number,
): string[] {
  const rows = wrapText(`${name}${value}`, em, room, 3);
  return rows.join(" ").endsWith(value) ? rows : [...wrapText(name.trimEnd(), em, room, 2), value];
}

/** A thin line from the end of the line to its label, which has had to give way to others. */
function leaderMark(style: Style, line: Line, edge: number, [from, to]: readonly [number, number]): Plot.Markish[] {
  const em = style.fontSize;
  const [x1, x2] = [edge + em * 0.2, edge + em * (labelGap - 0.15)];
  return plotPath(segment(x1, from, x2, to), {
    fill: "none",
    stroke: style.palette[line.role],
    "stroke-width": String(em * 0.07),
  });
}

function lastValue(line: Line): { year: number; value: number } | undefined {
  const point = line.points.findLast(({ cell }) => cell.kind === "value");
  return point?.cell.kind === "value" ? { year: point.year, value: point.cell.value } : undefined;
}

/** «Oslo 26,9»; with its year when the last figure is an older one; «Oslo: ingen tall» when there is none. */
function labelText(figure: LineFigure, line: Line, lastYear: number): { name: string; value: string } {
  const end = lastValue(line);
  const name = line.label.replace(/ (?=\d+$)/, nbsp);
  if (end === undefined) return { name: `${name}: `, value: wordsOf(figure).noFigures };
  const year = end.year === lastYear ? "" : ` (${end.year})`;
  return { name: `${name}:${nbsp}`, value: `${formatNumber(end.value, figure.decimals)}${year}` };
}
