import { drawResponsive } from "../charts/draw.ts";
import type { FigureTable, MultiplesFigure } from "../charts/figure.ts";
import { indicatorCharts } from "../charts/indicator-charts.ts";
import { tabulateFigure } from "../charts/tabulate.ts";
import type { Edition } from "../data/edition.ts";
import type { Indicator } from "../data/indicator.ts";
import { recent } from "./recent.ts";

/** A small chart for each area, for both widths, and its figures. */
export interface AreaDevelopment {
  readonly figure: MultiplesFigure;
  readonly svg: string;
  readonly table: FigureTable;
}

export interface AreaDevelopments {
  readonly counties: AreaDevelopment | undefined;
  readonly groups: AreaDevelopment | undefined;
}

/** How an indicator has developed in every county and every KOSTRA group. Drawn once for an edition's two addresses. */
export const areaDevelopments = recent(40, (edition: Edition, indicator: Indicator): AreaDevelopments => {
  const { counties, groups } = indicatorCharts(edition, indicator);
  return { counties: counties && developmentOf(counties), groups: groups && developmentOf(groups) };
});

function developmentOf(figure: MultiplesFigure): AreaDevelopment {
  const { wide, narrow } = drawResponsive(figure);
  return { figure, svg: wide + narrow, table: tabulateFigure(figure) };
}
