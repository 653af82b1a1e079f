import * as Plot from "@observablehq/plot";
import { barOptions } from "./bar.ts";
import type { ChartLabel } from "./chart-labels.ts";
import { describeFigure } from "./describe.ts";
import { distributionOptions } from "./distribution.ts";
import type { Figure, LineFigure } from "./figure.ts";
import { drawFunnel } from "./funnel.ts";
import { drawHeat } from "./heat.ts";
import { lineOptions, lineParts } from "./line.ts";
import { drawMap } from "./map.ts";
import { drawMultiples } from "./multiples.ts";
import { drawPyramid } from "./pyramid.ts";
import { drawRanking } from "./ranking.ts";
import { drawSlope } from "./slope.ts";
import { type DrawOptions, type Style, styleOf } from "./style.ts";
import { bareSvg, leanBody, type SvgBody, type SvgHead, wholeSvg } from "./svg.ts";
import { SvgDocument, SvgElement } from "./svg-document.ts";

/** One document for all charts of a process; nothing is ever put into it. */
const svgDocument: unknown = new SvgDocument();
if (!isDocument(svgDocument)) throw new Error("not a document");
const document = svgDocument;

/** A figure that is drawn; a table is not. */
export type DrawableFigure = Exclude<Figure, { kind: "table" }>;

/**
 * The figure as an SVG with title, description and language, the same bytes for the same figure. Throws an Error
 * when Plot warns. The words around it (title, source, notes) are the page's to set.
 */
export function drawFigure(figure: DrawableFigure, options: DrawOptions): string {
  return draw(figure, options, "figur-svg", figure.id);
}

/** A drawing for Typst, whose texts are for Typst to set on it, in a small part of the time. */
export interface ChartApart {
  /** An SVG without a word in it. */
  readonly drawing: string;
  readonly width: number;
  readonly height: number;
  readonly labels: readonly ChartLabel[];
}

/** A line figure with its texts apart. What it says to who does not see it is for the document to say. */
export function drawApart(figure: LineFigure, options: DrawOptions): ChartApart {
  const style = styleOf(options);
  const { drawing, labels } = lineParts(figure, style);
  const body = plot(drawing, style, figure.id);
  return { drawing: bareSvg(body), width: body.width, height: body.height, labels };
}

/** Two drawings for one place: put both into an element of class `figur-flate`, and `charts.css` shows one of them. */
export function drawResponsive(figure: DrawableFigure): { readonly wide: string; readonly narrow: string } {
  return {
    wide: draw(figure, { medium: "screen", width: 680 }, "figur-svg figur-bred", `${figure.id}-bred`),
    narrow: draw(figure, { medium: "screen", width: 360 }, "figur-svg figur-smal", figure.id),
  };
}

function draw(figure: DrawableFigure, options: DrawOptions, className: string, id: string): string {
  const style = styleOf(options);
  const links = style.medium === "screen" && figure.kind === "map" && figure.places.some(({ href }) => href);
  const name = `${className}${ownClass[figure.kind] ?? ""}`;
  return wholeSvg(drawBody(figure, style, id), { ...headOf(figure), id, className: name, ...style, links });
}

/** What `charts.css` treats by itself, for who reads in colours of their own. */
const ownClass: Partial<Record<DrawableFigure["kind"], string>> = { map: " figur-kart", heat: " figur-varme" };

/** The chart alone, to be set into an SVG. */
export function drawBody(figure: DrawableFigure, style: Style, id: string): SvgBody {
  switch (figure.kind) {
    case "line":
      return plot(lineOptions(figure, style), style, id);
    case "bar":
      return plot(barOptions(figure, style), style, id);
    case "distribution":
      return plot(distributionOptions(figure, style), style, id);
    case "map":
      return drawMap(figure, style);
    case "multiples":
      return drawMultiples(figure, style, id);
    case "ranking":
      return drawRanking(figure, style);
    case "slope":
      return drawSlope(figure, style);
    case "heat":
      return drawHeat(figure, style);
    case "funnel":
      return drawFunnel(figure, style);
    case "pyramid":
      return drawPyramid(figure, style);
    default:
      return figure satisfies never;
  }
}

/** What the SVG of a figure is called and how it is described; a finding is no name without what it is of. */
export function headOf(figure: DrawableFigure): Pick<SvgHead, "lang" | "title" | "description"> {
  const { title, label } = figure.text;
  const name = label === undefined ? title : `${title}. ${label}`;
  return { lang: figure.language, title: name, description: describeFigure(figure) };
}

function plot(options: Plot.PlotOptions, style: Style, id: string): SvgBody {
  return leanBody(plotted(options, id), id, style.fontSize);
}

/** Throws an Error when Plot warns, which it does by a sign in the drawing. */
function plotted(options: Plot.PlotOptions, id: string): SvgElement {
  const drawn: unknown = Plot.plot({ ...options, document });
  if (!(drawn instanceof SvgElement)) throw new Error(`plot drew something else than an svg for ${id}`);
  if (drawn.textContent.includes("⚠")) throw new Error(`plot warned about the figure ${id}`);
  return drawn;
}

/** For the compiler: that ours is all of a document that Plot uses is what the tests show. */
function isDocument(value: unknown): value is Document {
  return value instanceof SvgDocument;
}
