import type * as Plot from "@observablehq/plot";
import { horizontalBarOptions } from "./bar-horizontal.ts";
import { verticalBarOptions, verticalFits } from "./bar-vertical.ts";
import type { BarFigure } from "./figure.ts";
import type { Style } from "./style.ts";

/** Bars from zero with the figure at their end. Standing bars lie down where their figures would not have room. */
export function barOptions(figure: BarFigure, style: Style): Plot.PlotOptions {
  return figure.orientation === "vertical" && verticalFits(figure, style)
    ? verticalBarOptions(figure, style)
    : horizontalBarOptions(figure, style);
}
