import type { BarFigure } from "./figure.ts";
import type { Style } from "./style.ts";

/** One fill per series: the role's colour, and where several have the same role, from faint (first) to full (last). */
export function seriesFills(figure: BarFigure, style: Style): string[] {
  return figure.series.map(({ role }) => style.palette[role]);
}

/** How strong the colour of each series is, 0-1. */
export function seriesOpacities(figure: BarFigure): number[] {
  return figure.series.map(({ role }, index) => {
    const same = figure.series.flatMap((other, place) => (other.role === role ? [place] : []));
    return same.length === 1 ? 1 : 0.55 + (0.45 * same.indexOf(index)) / (same.length - 1);
  });
}
