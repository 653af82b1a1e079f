import type * as Plot from "@observablehq/plot";
import { scaleLinear } from "d3-scale";
import { type ChartLabel, chartLabel, fromMiddle, plotLabels } from "./chart-labels.ts";
import type { LineFigure, Role } from "./figure.ts";
import { bandEnds, bandMarks } from "./line-band.ts";
import { endLabels } from "./line-labels.ts";
import { breakLabels, breakMarks, lineMarks, signLabels } from "./line-marks.ts";
import { dotsOf } from "./line-segments.ts";
import { segment } from "./marks.ts";
import { plotPath } from "./plot-path.ts";
import { type Style, strokeWidthOf } from "./style.ts";
import { textWidth } from "./text-width.ts";
import { roleOrder } from "./theme.ts";
import { yearTicks, zeroAxis } from "./ticks.ts";
import { wordsOf } from "./words.ts";

/**
 * Development over years, from zero. A break interrupts the line, a cell without a figure leaves a gap (with its sign
 * at the foot for the main line), a marked figure is a hollow dot, uncertainty is a band around the line, and each line has
 * its name and last value at its end.
 */
export function lineOptions(figure: LineFigure, style: Style): Plot.PlotOptions {
  const { drawing, labels } = lineParts(figure, style);
  return { ...drawing, marks: [...(drawing.marks ?? []), plotLabels(labels, style.fontSize)] };
}

/** A line chart's drawing without a word in it, and its words. */
export function lineParts(
  figure: LineFigure,
  style: Style,
): { readonly drawing: Plot.PlotOptions; readonly labels: readonly ChartLabel[] } {
  const em = style.fontSize;
  const lines = [...figure.lines].sort((a, b) => roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role));
  const years = figure.lines.flatMap((line) => line.points.map((point) => point.year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const height = style.height ?? Math.round(Math.min(style.width * 0.56, em * 23));
  const values = lines.flatMap((line) => dotsOf(line.points).map((dot) => dot.value));
  const axis = zeroAxis([...values, ...bandEnds(lines)], 4);

  const broken = figure.lines.some((line) => line.points.some((point) => point.break));
  const marginTop = em * (broken ? 1.7 : 0.9);
  const marginBottom = em * 1.7;
  const marginLeft = Math.max(em, ...axis.ticks.map((tick) => textWidth(axis.format(tick), em))) + em * 0.7;
  const y = scaleLinear()
    .domain(axis.domain)
    .range([height - marginBottom, marginTop]);
  const ends = endLabels(figure, style, y, [marginTop * 0.3, height - marginBottom - em * 0.1]);
  const marginRight = ends.width;
  const plotWidth = style.width - marginLeft - marginRight;
  const domain: [number, number] = first === last ? [first - 1, last + 1] : [first, last];
  const range: [number, number] = [marginLeft + em * 0.5, style.width - marginRight];
  const x = scaleLinear().domain(domain).range(range);
  const scales = { x, y };
  const across = [marginLeft, style.width - marginRight] as const;
  const ticks = yearTicks(first, last, Math.floor(plotWidth / (em * 3)) + 1);

  const { muted } = style.palette;
  const foot = height - marginBottom;
  const labels = [
    ...axis.ticks.map((tick) => {
      const [left, middle] = [marginLeft - em * 0.5, y(tick) + em * fromMiddle];
      return chartLabel({ x: left, y: middle, anchor: "end", size: em, fill: muted, text: axis.format(tick) });
    }),
    ...ticks.map((year) => chartLabel({ x: x(year), y: foot + em * 1.15, size: em, fill: muted, text: String(year) })),
    ...breakLabels(figure, style, scales, marginTop),
    ...lines.filter((line) => line.role === "main").flatMap((line) => signLabels(line, style, scales, foot)),
    ...ends.labels,
    ...(values.length === 0
      ? [
          chartLabel({
            x: (across[0] + across[1]) / 2,
            y: (marginTop + foot) / 2 + em * fromMiddle,
            size: em,
            fill: muted,
            text: wordsOf(figure).nothingToShow,
          }),
        ]
      : []),
  ];
  const drawing = {
    width: style.width,
    height,
    marginTop,
    marginBottom,
    marginLeft,
    marginRight,
    x: { domain, range, axis: null },
    y: { domain: axis.domain, axis: null },
    marks: [
      ...ruleMarks(axis.ticks.filter((tick) => tick !== 0).map(y), across, style.palette.grid, style),
      ...ruleMarks([y(0)], across, muted, style),
      ...lines.flatMap((line) => bandMarks(line, style, scales)),
      ...breakMarks(figure, style, scales, [marginTop, foot]),
      ...lines.flatMap((line, index) => lineMarks(line, countRole(lines.slice(0, index), line.role), style, scales)),
      ...ends.marks,
    ],
  };
  return { drawing, labels };
}

/** Thin lines across the chart. */
function ruleMarks(ys: readonly number[], [x1, x2]: readonly [number, number], stroke: string, style: Style) {
  const d = ys.map((y) => segment(x1, y, x2, y)).join("");
  return plotPath(d, { fill: "none", stroke, ...strokeWidthOf(style) });
}

function countRole(lines: LineFigure["lines"], role: Role): number {
  return lines.filter((line) => line.role === role).length;
}
