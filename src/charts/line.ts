import * as Plot from "@observablehq/plot";
import { scaleLinear } from "d3-scale";
import { cellSign } from "../data/cell.ts";
import type { Year } from "../data/codes.ts";
import type { LineFigure, LinePoint } from "./figure.ts";
import { endLabels } from "./line-labels.ts";
import type { Style } from "./style.ts";
import { textWidth } from "./text-width.ts";
import { roleOrder, strokes } from "./theme.ts";
import { yearTicks, zeroAxis } from "./ticks.ts";
import { wordsOf } from "./words.ts";

type Line = LineFigure["lines"][number];
type Dot = { readonly year: Year; readonly value: number };

/**
 * Development over years, from zero. A break interrupts the line, a cell without a figure leaves a gap (with its sign
 * at the foot for the main line), a marked figure is a hollow dot, and each line has its name and last value at its end.
 */
export function lineOptions(figure: LineFigure, style: Style): Plot.PlotOptions {
  const em = style.fontSize;
  const lines = [...figure.lines].sort((a, b) => roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role));
  const years = figure.lines.flatMap((line) => line.points.map((point) => point.year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const height = style.height ?? Math.round(Math.min(style.width * 0.56, em * 23));
  const values = lines.flatMap((line) => dotsOf(line.points).map((dot) => dot.value));
  const axis = zeroAxis(values, 4);

  const marginTop = em * 0.9;
  const marginBottom = em * 1.7;
  const marginLeft = Math.max(em, ...axis.ticks.map((tick) => textWidth(axis.format(tick), em))) + em * 0.7;
  const y = scaleLinear()
    .domain(axis.domain)
    .range([height - marginBottom, marginTop]);
  const ends = endLabels(figure, style, y, [marginTop * 0.3, height - marginBottom * 0.5]);
  const marginRight = ends.width;
  const plotWidth = style.width - marginLeft - marginRight;
  const ticks = yearTicks(first, last, Math.floor(plotWidth / (em * 3)) + 1);

  return {
    width: style.width,
    height,
    marginTop,
    marginBottom,
    marginLeft,
    marginRight,
    x: {
      domain: first === last ? [first - 1, last + 1] : [first, last],
      range: [marginLeft + em * 0.5, style.width - marginRight],
      axis: null,
    },
    y: { domain: axis.domain, axis: null },
    marks: [
      Plot.ruleY(
        axis.ticks.filter((tick) => tick !== 0),
        { stroke: style.palette.grid },
      ),
      Plot.ruleY([0], { stroke: style.palette.muted }),
      Plot.text(axis.ticks, {
        y: (tick) => tick,
        text: axis.format,
        frameAnchor: "left",
        textAnchor: "end",
        dx: -em * 0.5,
        fill: style.palette.muted,
      }),
      Plot.text(ticks, {
        x: (year) => year,
        text: String,
        frameAnchor: "bottom",
        dy: em * 1.15,
        fill: style.palette.muted,
      }),
      ...breakMarks(figure, style),
      ...lines.flatMap((line) => lineMarks(line, style)),
      ...lines.filter((line) => line.role === "main").flatMap((line) => signMarks(line, style)),
      ...ends.marks,
    ],
  };
}

/** The points that have a figure. */
export function dotsOf(points: readonly LinePoint[]): Dot[] {
  return points.flatMap(({ year, cell }) => (cell.kind === "value" ? [{ year, value: cell.value }] : []));
}

/** Runs of points with figures, cut where one is missing and before a break. */
export function segments(points: readonly LinePoint[]): Dot[][] {
  const runs: Dot[][] = [];
  let open = false;
  for (const { year, cell, break: broken } of points) {
    if (cell.kind === "value") {
      const dot = { year, value: cell.value };
      const run = runs.at(-1);
      if (open && !broken && run !== undefined) run.push(dot);
      else runs.push([dot]);
    }
    open = cell.kind === "value";
  }
  return runs;
}

function lineMarks(line: Line, style: Style): Plot.Markish[] {
  const em = style.fontSize;
  const stroke = strokes[line.role];
  const color = style.palette[line.role];
  const runs = segments(line.points);
  const alone = new Set(runs.filter((run) => run.length === 1).flatMap((run) => run.map((dot) => dot.year)));
  const marked = new Set(
    line.points.flatMap(({ year, cell }) => (cell.kind === "value" && cell.marks.length > 0 ? [year] : [])),
  );
  const dots = dotsOf(line.points);
  const radius = em * (line.role === "main" ? 0.25 : 0.2);
  const full = dots.filter(({ year }) => !marked.has(year) && (line.role === "main" || alone.has(year)));
  const hollow = dots.filter(({ year }) => marked.has(year));
  return [
    Plot.lineY(
      runs.flatMap((run) => (run.length > 1 ? [...run, { year: Number.NaN, value: Number.NaN }] : [])),
      {
        x: "year",
        y: "value",
        stroke: color,
        strokeWidth: stroke.width * em,
        ...(stroke.dash.length > 0 ? { strokeDasharray: stroke.dash.map((part) => part * em).join(" ") } : {}),
      },
    ),
    Plot.dot(full, { x: "year", y: "value", r: radius, fill: color, stroke: null }),
    Plot.dot(hollow, {
      x: "year",
      y: "value",
      r: radius,
      fill: style.palette.background,
      stroke: color,
      strokeWidth: em * 0.12,
    }),
  ];
}

/** A dotted line between the years that cannot be compared, over its whole height, with the word above. */
function breakMarks(figure: LineFigure, style: Style): Plot.Markish[] {
  const em = style.fontSize;
  const years = new Set(figure.lines.flatMap((line) => line.points.filter((p) => p.break).map((p) => p.year)));
  const places = [...years].sort((a, b) => a - b).map((year) => year - 0.5);
  if (places.length === 0) return [];
  return [
    Plot.ruleX(places, { stroke: style.palette.muted, strokeDasharray: `${em * 0.15} ${em * 0.3}` }),
    Plot.text(places, {
      x: (place) => place,
      text: () => wordsOf(figure).break,
      frameAnchor: "top",
      dy: -em * 0.4,
      fontSize: em * 0.85,
      fill: style.palette.muted,
    }),
  ];
}

/** SSB's sign on the foot of the chart in the years that the line has no figure. */
function signMarks(line: Line, style: Style): Plot.Markish[] {
  const em = style.fontSize;
  const gaps = line.points.flatMap(({ year, cell }) => (cell.kind === "value" ? [] : [{ year, sign: cellSign(cell) }]));
  return [
    Plot.text(gaps, {
      x: "year",
      text: "sign",
      frameAnchor: "bottom",
      dy: -em * 0.55,
      fontWeight: 700,
      fontSize: em * 1.2,
      fill: style.palette[line.role],
    }),
  ];
}
