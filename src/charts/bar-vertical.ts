import * as Plot from "@observablehq/plot";
import type { Cell } from "../data/cell.ts";
import { formatCell } from "../data/format.ts";
import { barDomain, barRects, lengthOf, seriesFills } from "./bar-rects.ts";
import type { BarFigure } from "./figure.ts";
import type { Style } from "./style.ts";
import { textWidth } from "./text-width.ts";

/** How much of a group's width its bars take. */
const groupPart = 0.86;

/**
 * True when every figure has room above its bar, every label below its group, and the series can be told apart by
 * colour in the key above.
 */
export function verticalFits(figure: BarFigure, style: Style): boolean {
  const em = style.fontSize;
  const group = style.width / placesOf(figure).count;
  const slot = (group * groupPart) / figure.series.length;
  const fits = (text: string, room: number): boolean => textWidth(text, em) + em * 0.3 <= room;
  const key = figure.series.reduce((sum, { label }) => sum + textWidth(label, em) + em * 2.2, 0);
  return (
    (figure.series.length === 1 || key <= style.width) &&
    new Set(figure.series.map(({ role }) => role)).size === figure.series.length &&
    figure.bars.every(
      ({ label, cells }) => fits(label, group) && cells.every((cell) => fits(formatCell(cell, figure.decimals), slot)),
    )
  );
}

/** Where each bar stands, counted from the left: years that are left out leave their room empty. */
function placesOf({ bars }: BarFigure): { readonly count: number; readonly at: readonly number[] } {
  const years = bars.map(({ label }) => (/^\d{4}$/.test(label) ? Number(label) : Number.NaN));
  const [first = Number.NaN] = years;
  const at = years.map((year) => year - first);
  const count = (at.at(-1) ?? Number.NaN) + 1;
  const rising = at.every((place, index) => index === 0 || place > (at[index - 1] ?? place));
  // Much more empty than full, the room says less than the labels do.
  return rising && count <= bars.length * 2 ? { count, at } : { count: bars.length, at: bars.map((_, index) => index) };
}

interface Column {
  readonly x: number;
  readonly cell: Cell;
  readonly fill: string;
}

/** Bars on a common foot, their figures above them (below, for negative ones) and their labels under the foot. */
export function verticalBarOptions(figure: BarFigure, style: Style): Plot.PlotOptions {
  const em = style.fontSize;
  const { count, at } = placesOf(figure);
  const group = style.width / count;
  const slot = (group * groupPart) / figure.series.length;
  const half = Math.min(slot * 0.47, em * 2.5);
  const columns = columnsOf(figure, style, { group, slot, at });
  const key = figure.series.length > 1;
  const negative = barDomain(figure)[0] < 0;
  return {
    width: style.width,
    height: style.height ?? Math.round(Math.min(style.width * 0.6, em * 20)),
    marginTop: em * (key ? 3 : 1.5),
    marginBottom: em * (negative ? 3 : 1.7),
    marginLeft: 0,
    marginRight: 0,
    x: { type: "identity", axis: null },
    y: { domain: barDomain(figure), axis: null },
    marks: [
      ...barRects(
        columns.map(({ x, cell, fill }) => ({ x1: x - half, x2: x + half, y1: 0, y2: lengthOf(cell), fill, cell })),
        style,
      ),
      Plot.ruleY([0], { stroke: style.palette.muted, ...style.hairline }),
      valueMark(
        figure,
        columns.filter(({ cell }) => lengthOf(cell) >= 0),
        -em * 0.7,
        style,
      ),
      valueMark(
        figure,
        columns.filter(({ cell }) => lengthOf(cell) < 0),
        em * 0.7,
        style,
      ),
      Plot.text(figure.bars, {
        x: (_, index: number) => group * ((at[index] ?? index) + 0.5),
        text: "label",
        frameAnchor: "bottom",
        dy: em * (negative ? 2.4 : 1.1),
        fill: style.palette.text,
      }),
      ...(key ? keyMarks(figure, style) : []),
    ],
  };
}

function columnsOf(
  figure: BarFigure,
  style: Style,
  { group, slot, at }: { readonly group: number; readonly slot: number; readonly at: readonly number[] },
): Column[] {
  const fills = seriesFills(figure, style);
  const margin = (1 - groupPart) / 2;
  return figure.bars.flatMap(({ cells }, bar) =>
    cells.map((cell, index) => ({
      x: group * ((at[bar] ?? bar) + margin) + slot * (index + 0.5),
      cell,
      fill: fills[index] ?? style.palette.main,
    })),
  );
}

function valueMark(figure: BarFigure, columns: readonly Column[], dy: number, style: Style): Plot.Markish {
  return Plot.text(columns, {
    x: "x",
    y: ({ cell }: Column) => lengthOf(cell),
    text: ({ cell }: Column) => formatCell(cell, figure.decimals),
    dy,
    fill: style.palette.text,
  });
}

/** The series from left to right above the bars, as they stand in each group. */
function keyMarks(figure: BarFigure, style: Style): Plot.Markish[] {
  const em = style.fontSize;
  const fills = seriesFills(figure, style);
  let next = 0;
  const keys = figure.series.map(({ label }, index) => {
    const x = next;
    next += em * 2.2 + textWidth(label, em);
    return { x: x + em * 0.5, textX: x + em * 1.3, label, fill: fills[index] };
  });
  const y = { value: keys.map(() => em * 0.8), scale: null };
  return [
    Plot.dot(keys, { x: "x", y, r: em * 0.5, symbol: "square", fill: "fill", stroke: "none" }),
    Plot.text(keys, { x: "textX", y, text: "label", textAnchor: "start", fill: style.palette.text }),
  ];
}
