import * as Plot from "@observablehq/plot";
import { cellSign } from "../data/cell.ts";
import type { LineFigure } from "./figure.ts";
import { dotsOf, type LineDot, segments } from "./line-segments.ts";
import { type Style, strokeOf } from "./style.ts";
import { wordsOf } from "./words.ts";

type Line = LineFigure["lines"][number];

/** The line itself, a dot for each figure of the main line and for those that stand alone, a hollow one where marked. */
export function lineMarks(line: Line, nth: number, style: Style): Plot.Markish[] {
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
  const at = { x: "year", y: "value", r: em * (line.role === "main" ? 0.25 : 0.2) };
  const ring = { fill: style.palette.background, stroke: color, strokeWidth: em * 0.12 };
  return [
    Plot.lineY(withGaps(runs), { x: "year", y: "value", stroke: color, ...strokeOf(line.role, em, nth) }),
    ...(full.length > 0 ? [Plot.dot(full, { ...at, fill: color, stroke: null })] : []),
    ...(hollow.length > 0 ? [Plot.dot(hollow, { ...at, ...ring })] : []),
  ];
}

/** The runs of two and more points one after the other, with a point that is nowhere between them. */
function withGaps(runs: readonly LineDot[][]): LineDot[] {
  return runs.flatMap((run) => (run.length > 1 ? [...run, { year: Number.NaN, value: Number.NaN }] : []));
}

/** A dotted line between the years that cannot be compared, over its whole height, with the word above. */
export function breakMarks(figure: LineFigure, style: Style): Plot.Markish[] {
  const em = style.fontSize;
  const years = new Set(figure.lines.flatMap((line) => line.points.filter((p) => p.break).map((p) => p.year)));
  const places = [...years].sort((a, b) => a - b).map((year) => year - 0.5);
  if (places.length === 0) return [];
  return [
    Plot.ruleX(places, { stroke: style.palette.muted, ...style.hairline, strokeDasharray: `${em * 0.15} ${em * 0.3}` }),
    Plot.text(places, {
      x: (place) => place,
      text: () => wordsOf(figure).break,
      frameAnchor: "top",
      dy: -em * 1.1,
      fontSize: em * 0.85,
      fill: style.palette.muted,
    }),
  ];
}

/** SSB's sign on the foot of the chart in the years that the line has no figure. */
export function signMarks(line: Line, style: Style): Plot.Markish[] {
  const em = style.fontSize;
  const gaps = line.points.flatMap(({ year, cell }) => (cell.kind === "value" ? [] : [{ year, sign: cellSign(cell) }]));
  return [
    Plot.text(gaps, {
      x: "year",
      text: "sign",
      frameAnchor: "bottom",
      dy: -em * 0.55,
      fontWeight: 700,
      fontSize: em * 1.35,
      fill: style.palette[line.role],
    }),
  ];
}
