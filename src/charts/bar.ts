import * as Plot from "@observablehq/plot";
import { scaleLinear } from "d3-scale";
import type { Cell } from "../data/cell.ts";
import { cellSign } from "../data/cell.ts";
import { formatCell } from "../data/format.ts";
import { seriesFills } from "./bar-fill.ts";
import { verticalBarOptions, verticalFits } from "./bar-vertical.ts";
import type { BarFigure } from "./figure.ts";
import type { Style } from "./style.ts";
import { textWidth, wrapText } from "./text-width.ts";
import { zeroAxis } from "./ticks.ts";

/** Bars from zero with the figure at their end. Standing bars lie down where their figures would not have room. */
export function barOptions(figure: BarFigure, style: Style): Plot.PlotOptions {
  return figure.orientation === "vertical" && verticalFits(figure, style)
    ? verticalBarOptions(figure, style)
    : horizontalBarOptions(figure, style);
}

/** A text to the left of a bar or above a group of bars. */
interface Head {
  readonly text: string;
  readonly y: number;
  readonly strong: boolean;
}
interface Row {
  readonly y: number;
  readonly cell: Cell;
  readonly fill: string;
}

/** A label per bar; with several series a label over each group and the names of the series beside its bars. */
function horizontalBarOptions(figure: BarFigure, style: Style): Plot.PlotOptions {
  const em = style.fontSize;
  const grouped = figure.series.length > 1;
  const names = grouped ? figure.series.map(({ label }) => label) : figure.bars.map(({ label }) => label);
  const widest = Math.max(0, ...names.map((name) => textWidth(name, em)));
  const column = Math.min(widest, style.width * 0.34);
  const { rows, heads, height } = layOut(figure, style, column);

  const values = rows.flatMap(({ cell }) => (cell.kind === "value" ? [cell.value] : []));
  const axis = zeroAxis(values, 4);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const room = (negative: boolean): number =>
    Math.max(
      0,
      ...rows.filter(({ cell }) => isNegative(cell) === negative).map(({ cell }) => textWidth(text(cell), em)),
    ) +
    em * 0.7;
  const text = (cell: Cell): string => formatCell(cell, figure.decimals);
  const left = column + em * 0.8 + (low < 0 ? room(true) : 0);
  const thickness = em * 1.15;
  const x = scaleLinear()
    .domain(values.length > 0 && low < high ? [low, high] : axis.domain)
    .range([left, style.width - room(false)]);
  return {
    width: style.width,
    height,
    margin: 0,
    x: { domain: x.domain(), range: x.range(), axis: null },
    y: { type: "identity", axis: null },
    marks: [
      Plot.rect(
        rows.filter(({ cell }) => cell.kind === "value"),
        {
          x1: 0,
          x2: ({ cell }: Row) => (cell.kind === "value" ? cell.value : 0),
          y1: (row: Row) => row.y - thickness / 2,
          y2: (row: Row) => row.y + thickness / 2,
          fill: "fill",
        },
      ),
      Plot.ruleX([0], { stroke: style.palette.muted }),
      ...[false, true].map((negative) =>
        Plot.text(
          rows.filter(({ cell }) => isNegative(cell) === negative),
          {
            x: ({ cell }: Row) => (cell.kind === "value" ? cell.value : 0),
            y: "y",
            text: ({ cell }: Row) => (cell.kind === "value" ? text(cell) : cellSign(cell)),
            textAnchor: negative ? "end" : "start",
            dx: em * (negative ? -0.35 : 0.35),
            fill: style.palette.text,
          },
        ),
      ),
      ...[false, true].map((strong) =>
        Plot.text(
          heads.filter((head) => head.strong === strong),
          {
            x: {
              value: heads.filter((head) => head.strong === strong).map(() => (strong ? 0 : column)),
              scale: null,
            },
            y: "y",
            text: "text",
            textAnchor: strong ? "start" : "end",
            lineHeight: 1.1,
            fontWeight: strong ? 600 : 400,
            fill: style.palette.text,
          },
        ),
      ),
    ],
  };
}

function isNegative(cell: Cell): boolean {
  return cell.kind === "value" && cell.value < 0;
}

function layOut(figure: BarFigure, style: Style, column: number): { rows: Row[]; heads: Head[]; height: number } {
  const em = style.fontSize;
  const step = em * 1.45;
  const fills = seriesFills(figure, style);
  const grouped = figure.series.length > 1;
  const rows: Row[] = [];
  const heads: Head[] = [];
  let y = em * 0.2;
  for (const bar of figure.bars) {
    const lines = wrapText(bar.label, em, grouped ? style.width : column, 3);
    const block = lines.length * em * 1.1;
    if (grouped) {
      heads.push({ text: lines.join("\n"), y: y + block / 2, strong: true });
      y += block + em * 0.25;
    }
    const height = grouped ? step : Math.max(step, block + em * 0.4);
    figure.series.forEach((series, index) => {
      const cell = bar.cells[index];
      const name = grouped ? wrapText(series.label, em, column, 1) : lines;
      heads.push({ text: name.join("\n"), y: y + height / 2, strong: false });
      if (cell !== undefined) rows.push({ y: y + height / 2, cell, fill: fills[index] ?? style.palette.main });
      y += height;
    });
    y += grouped ? em * 0.7 : em * 0.25;
  }
  return { rows, heads, height: Math.ceil(y) };
}
