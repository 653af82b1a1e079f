import type * as Plot from "@observablehq/plot";
import { cellSign } from "../data/cell.ts";
import { type ChartLabel, chartLabel, fromTop } from "./chart-labels.ts";
import type { LineFigure } from "./figure.ts";
import { dotsOf, type LineDot, segments } from "./line-segments.ts";
import { dotsPath, type Place, polylines, ringsPath, segment } from "./marks.ts";
import { plotPath } from "./plot-path.ts";
import { type Style, strokeOf, strokeWidthOf } from "./style.ts";
import { wordsOf } from "./words.ts";

type Line = LineFigure["lines"][number];

/** From a year and a figure to a place in the SVG. */
export interface Scales {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

/** The line itself, a dot for each figure of the main line and for those that stand alone, a hollow one where marked. */
export function lineMarks(line: Line, nth: number, style: Style, { x, y }: Scales): Plot.Markish[] {
  const em = style.fontSize;
  const color = style.palette[line.role];
  const runs = segments(line.points);
  const alone = new Set(runs.filter((run) => run.length === 1).flatMap((run) => run.map((dot) => dot.year)));
  const marked = new Set(
    line.points.flatMap(({ year, cell }) => (cell.kind === "value" && cell.marks.length > 0 ? [year] : [])),
  );
  const dots = dotsOf(line.points);
  const full = dots.filter(({ year }) => !marked.has(year) && (line.role === "main" || alone.has(year)));
  const hollow = dots.filter(({ year }) => marked.has(year));
  const place = ({ year, value }: LineDot): Place => [x(year), y(value)];
  const r = em * (line.role === "main" ? 0.25 : 0.2);
  const { strokeWidth, strokeDasharray } = strokeOf(line.role, em, nth);
  return [
    ...plotPath(polylines(runs.filter((run) => run.length > 1).map((run) => run.map(place))), {
      fill: "none",
      stroke: color,
      "stroke-width": String(strokeWidth),
      "stroke-linejoin": "round",
      "stroke-linecap": "round",
      ...(strokeDasharray === undefined ? {} : { "stroke-dasharray": strokeDasharray }),
    }),
    ...plotPath(dotsPath(full.map(place)), {
      fill: "none",
      stroke: color,
      "stroke-width": String(2 * r),
      "stroke-linecap": "round",
    }),
    ...plotPath(ringsPath(hollow.map(place), r), {
      fill: style.palette.background,
      stroke: color,
      "stroke-width": String(em * 0.12),
    }),
  ];
}

/** A dotted line between the years that cannot be compared, from `top` to `bottom`. */
export function breakMarks(
  figure: LineFigure,
  style: Style,
  { x }: Scales,
  [top, bottom]: readonly [number, number],
): Plot.Markish[] {
  const em = style.fontSize;
  const lines = breaks(figure).map((place) => segment(x(place), top, x(place), bottom));
  return plotPath(lines.join(""), {
    fill: "none",
    stroke: style.palette.muted,
    ...strokeWidthOf(style),
    "stroke-dasharray": `${em * 0.15} ${em * 0.3}`,
  });
}

/** What those lines are, above them. */
export function breakLabels(figure: LineFigure, style: Style, { x }: Scales, top: number): ChartLabel[] {
  const size = style.fontSize * 0.85;
  const y = top - style.fontSize * 1.1 + size * fromTop;
  const { break: text } = wordsOf(figure);
  return breaks(figure).map((place) => chartLabel({ x: x(place), y, size, fill: style.palette.muted, text }));
}

/** Between which years figures cannot be compared: half a year before the later one. */
function breaks({ lines }: LineFigure): number[] {
  const years = new Set(lines.flatMap((line) => line.points.filter((point) => point.break).map(({ year }) => year)));
  return [...years].sort((a, b) => a - b).map((year) => year - 0.5);
}

/** SSB's sign on the foot of the chart in the years that the line has no figure. */
export function signLabels(line: Line, style: Style, { x }: Scales, bottom: number): ChartLabel[] {
  const em = style.fontSize;
  const look = { y: bottom - em * 0.55, size: em * 1.35, weight: 700, fill: style.palette[line.role] };
  return line.points.flatMap(({ year, cell }) =>
    cell.kind === "value" ? [] : [chartLabel({ x: x(year), ...look, text: cellSign(cell) })],
  );
}
