import * as Plot from "@observablehq/plot";
import type { Cell } from "../data/cell.ts";
import { formatCell } from "../data/format.ts";
import { seriesFills } from "./bar-fill.ts";
import type { BarFigure } from "./figure.ts";
import type { Style } from "./style.ts";
import { textWidth } from "./text-width.ts";
import { zeroAxis } from "./ticks.ts";

/** True when every figure has room above its bar, and every label below its group. */
export function verticalFits(figure: BarFigure, style: Style): boolean {
  const em = style.fontSize;
  const group = style.width / figure.bars.length;
  const slot = (group * 0.86) / figure.series.length;
  const fits = (text: string, room: number): boolean => textWidth(text, em) + em * 0.3 <= room;
  return figure.bars.every(
    ({ label, cells }) => fits(label, group) && cells.every((cell) => fits(formatCell(cell, figure.decimals), slot)),
  );
}

interface Column {
  readonly x: number;
  readonly cell: Cell;
  readonly fill: string;
}

/** Bars on a common foot, their figures above them (below, for negative ones) and their labels under the foot. */
export function verticalBarOptions(figure: BarFigure, style: Style): Plot.PlotOptions {
  const em = style.fontSize;
  const group = style.width / figure.bars.length;
  const slot = (group * 0.86) / figure.series.length;
  const fills = seriesFills(figure, style);
  const columns = figure.bars.flatMap(({ cells }, bar) =>
    cells.map(
      (cell, index): Column => ({
        x: group * (bar + 0.07) + slot * (index + 0.5),
        cell,
        fill: fills[index] ?? style.palette.main,
      }),
    ),
  );
  const values = columns.map(({ cell }) => heightOf(cell));
  const legend = figure.series.length > 1;
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const thickness = Math.min(slot * 0.94, em * 5);
  return {
    width: style.width,
    height: Math.round(Math.min(style.width * 0.6, em * 20)),
    marginTop: em * (legend ? 3 : 1.5),
    marginBottom: em * (low < 0 ? 3 : 1.7),
    marginLeft: 0,
    marginRight: 0,
    x: { type: "identity", axis: null },
    y: { domain: low < high ? [low, high] : zeroAxis([], 2).domain, axis: null },
    marks: [
      Plot.rect(columns, {
        x1: (column: Column) => column.x - thickness / 2,
        x2: (column: Column) => column.x + thickness / 2,
        y1: 0,
        y2: ({ cell }: Column) => heightOf(cell),
        fill: "fill",
      }),
      Plot.ruleY([0], { stroke: style.palette.muted }),
      ...[false, true].map((negative) =>
        Plot.text(
          columns.filter(({ cell }) => heightOf(cell) < 0 === negative),
          {
            x: "x",
            y: ({ cell }: Column) => heightOf(cell),
            text: ({ cell }: Column) => formatCell(cell, figure.decimals),
            dy: em * (negative ? 0.7 : -0.7),
            fill: style.palette.text,
          },
        ),
      ),
      Plot.text(figure.bars, {
        x: (_, index: number) => group * (index + 0.5),
        text: "label",
        frameAnchor: "bottom",
        dy: em * (low < 0 ? 2.4 : 1.1),
        fill: style.palette.text,
      }),
      ...(legend ? legendMarks(figure, style, fills) : []),
    ],
  };
}

function heightOf(cell: Cell): number {
  return cell.kind === "value" ? cell.value : 0;
}

/** The series from left to right above the bars, as they stand in each group. */
function legendMarks(figure: BarFigure, style: Style, fills: readonly string[]): Plot.Markish[] {
  const em = style.fontSize;
  let x = 0;
  return figure.series.flatMap(({ label }, index) => {
    const at = x;
    x += em * 2.2 + textWidth(label, em);
    return [
      Plot.dot([at + em * 0.5], {
        x: (place) => place,
        y: { value: [em * 0.8], scale: null },
        r: em * 0.5,
        symbol: "square",
        fill: fills[index] ?? style.palette.main,
        stroke: null,
      }),
      Plot.text([label], {
        x: () => at + em * 1.3,
        y: { value: [em * 0.8], scale: null },
        text: (text) => text,
        textAnchor: "start",
        fill: style.palette.text,
      }),
    ];
  });
}
