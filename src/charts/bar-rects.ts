import * as Plot from "@observablehq/plot";
import type { Cell } from "../data/cell.ts";
import type { BarFigure } from "./figure.ts";
import type { Style } from "./style.ts";
import type { ScaleName } from "./theme.ts";

/** One bar: its edges in the units of the chart's scales. */
export interface BarRect {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly fill: string;
  readonly cell: Cell;
}

/** The bars that have a figure; a marked one is an outline, as a marked point of a line is a hollow dot. */
export function barRects(rects: readonly BarRect[], style: Style): Plot.Markish[] {
  const edges = { x1: "x1", x2: "x2", y1: "y1", y2: "y2" };
  const strokeWidth = style.fontSize * 0.12;
  const full = rects.filter(({ cell }) => cell.kind === "value" && cell.marks.length === 0);
  const marked = rects.filter(({ cell }) => cell.kind === "value" && cell.marks.length > 0);
  const outline = { fill: style.palette.background, stroke: "fill", strokeWidth, inset: strokeWidth / 2 };
  return [Plot.rect(full, { ...edges, fill: "fill" }), Plot.rect(marked, { ...edges, ...outline })];
}

/** How far a bar reaches from zero; one without a figure not at all. */
export function lengthOf(cell: Cell): number {
  return cell.kind === "value" ? cell.value : 0;
}

/** From the longest bar below zero to the longest above it; 0 to 1 when all are zero or lacking. */
export function barDomain(figure: BarFigure): [number, number] {
  const lengths = figure.bars.flatMap(({ cells }) => cells.map(lengthOf));
  const [low, high] = [Math.min(0, ...lengths), Math.max(0, ...lengths)];
  return low < high ? [low, high] : [0, 1];
}

/**
 * The colour of each series. On paper, where there may be no colour, those of several series are shades of one, dark to
 * light: a bar has neither dash nor weight to be known by, and the key is far from it.
 */
export function seriesFills({ series }: BarFigure, { medium, palette }: Style): string[] {
  const shades = medium === "print" ? greyShades[series.length] : undefined;
  return shades === undefined ? series.map(({ role }) => palette[role]) : shades.map((name) => palette[name]);
}

/** By the number of series, those of a map's classes that lie furthest apart. */
const greyShades: readonly (readonly ScaleName[] | undefined)[] = [
  undefined,
  undefined,
  ["scale5", "scale3"],
  ["scale5", "scale4", "scale2"],
  ["scale5", "scale4", "scale3", "scale2"],
];
