import { drawFigure } from "../charts/draw.ts";
import type { Figure, FigureTable } from "../charts/figure.ts";
import { tabulateFigure } from "../charts/tabulate.ts";

/** A figure with all that a page shows of it. */
export interface DrawnFigure {
  readonly figure: Exclude<Figure, { kind: "table" }>;
  readonly svg: string;
  readonly table: FigureTable;
}

export function drawn(figure: DrawnFigure["figure"]): DrawnFigure {
  return { figure, svg: drawFigure(figure, { medium: "screen" }), table: tabulateFigure(figure) };
}
