import * as Plot from "@observablehq/plot";
import type { Cell } from "../data/cell.ts";
import { formatCell } from "../data/format.ts";
import { barDomain, barRects, lengthOf, seriesFills } from "./bar-rects.ts";
import type { BarFigure } from "./figure.ts";
import type { Style } from "./style.ts";
import { textWidth, wrapText } from "./text-width.ts";

/** A text beside a bar or over a group of bars. */
interface Head {
  readonly text: string;
  readonly y: number;
}
interface Row {
  readonly y: number;
  readonly cell: Cell;
  readonly fill: string;
}
interface Layout {
  readonly rows: readonly Row[];
  readonly beside: readonly Head[];
  readonly over: readonly Head[];
  /** From where to where the foot of the bars is drawn. */
  readonly feet: readonly (readonly [number, number])[];
  readonly height: number;
}

/** A label per bar; with several series a label over each group and the names of the series beside its bars. */
export function horizontalBarOptions(figure: BarFigure, style: Style): Plot.PlotOptions {
  const em = style.fontSize;
  const column = columnWidth(figure, style);
  const { rows, beside, over, feet, height } = layOut(figure, style, column);
  const text = ({ cell }: Row): string => formatCell(cell, figure.decimals);
  const [below, above] = [true, false].map((negative) => rows.filter(({ cell }) => lengthOf(cell) < 0 === negative));
  const room = (some: readonly Row[] = []): number =>
    some.length === 0 ? 0 : Math.max(...some.map((row) => textWidth(text(row), em))) + em * 0.5;
  const value = (textAnchor: "start" | "end", dx: number): Plot.TextOptions => ({
    x: ({ cell }: Row) => lengthOf(cell),
    y: "y",
    text,
    textAnchor,
    dx,
    fill: style.palette.text,
  });
  return {
    width: style.width,
    height,
    margin: 0,
    x: {
      domain: barDomain(figure),
      range: [column + em * 0.7 + room(below), style.width - room(above)],
      axis: null,
    },
    y: { type: "identity", axis: null },
    marks: [
      ...barRects(
        rows.map((row) => rectOf(row, em * 1.15)),
        style,
      ),
      Plot.ruleX(feet, {
        x: 0,
        y1: ([from]) => from,
        y2: ([, to]) => to,
        stroke: style.palette.muted,
        ...style.hairline,
      }),
      Plot.text(above ?? [], value("start", em * 0.35)),
      Plot.text(below ?? [], value("end", -em * 0.35)),
      headMark(beside, column, "end", 400, style),
      headMark(over, 0, "start", 600, style),
    ],
  };
}

/** Room for the labels beside the bars: what the widest needs, up to a third of the chart. */
function columnWidth(figure: BarFigure, style: Style): number {
  const named = figure.series.length > 1 ? figure.series : figure.bars;
  return Math.min(Math.max(0, ...named.map(({ label }) => textWidth(label, style.fontSize))), style.width * 0.34);
}

function rectOf({ y, cell, fill }: Row, thickness: number) {
  return { x1: 0, x2: lengthOf(cell), y1: y - thickness / 2, y2: y + thickness / 2, fill, cell };
}

function headMark(
  heads: readonly Head[],
  x: number,
  textAnchor: "start" | "end",
  fontWeight: number,
  style: Style,
): Plot.Markish {
  const place = { value: heads.map(() => x), scale: null };
  return Plot.text(heads, {
    x: place,
    y: "y",
    text: "text",
    textAnchor,
    fontWeight,
    lineHeight,
    fill: style.palette.text,
  });
}

const lineHeight = 1.1;

function layOut(figure: BarFigure, style: Style, column: number): Layout {
  const em = style.fontSize;
  const grouped = figure.series.length > 1;
  const fills = seriesFills(figure, style);
  const rows: Row[] = [];
  const beside: Head[] = [];
  const over: Head[] = [];
  const feet: [number, number][] = [];
  let y = 0;
  for (const bar of figure.bars) {
    const lines = wrapText(bar.label, em, grouped ? style.width : column, 3);
    const block = lines.length * em * lineHeight;
    if (grouped) {
      over.push({ text: lines.join("\n"), y: y + block / 2 });
      y += block + em * 0.3;
    }
    const top = y;
    const step = grouped ? em * 1.45 : Math.max(em * 1.6, block + em * 0.4);
    bar.cells.forEach((cell, index) => {
      const name = grouped ? wrapText(figure.series[index]?.label ?? "", em, column, 1) : lines;
      beside.push({ text: name.join("\n"), y: y + step / 2 });
      rows.push({ y: y + step / 2, cell, fill: fills[index] ?? style.palette.main });
      y += step;
    });
    feet.push([top, y]);
    y += grouped ? em * 0.8 : 0;
  }
  return { rows, beside, over, feet, height: Math.ceil(Math.max(y, em)) };
}
