import { type Cell, valueCell } from "../data/cell.ts";
import type { Figure, FigureTable, TableValue } from "./figure.ts";

/** The parts that the tables of all kinds are made of. */

/** Title and subtitle, as the caption of a figure's table. */
export function captionOf({ text: { title, subtitle } }: Pick<Figure, "text">): string {
  return subtitle === "" ? title : `${title}. ${subtitle}`;
}

export function cellOfFigure(figure: Pick<Figure, "decimals">, cell: Cell): TableValue {
  return { kind: "cell", cell, decimals: figure.decimals };
}

/** A row with a number of places, which has no decimals. */
export function count(label: string, value: number): TableValue[] {
  return [textValue(label), { kind: "cell", cell: valueCell(value), decimals: 0 }];
}

export function textColumn(label: string): FigureTable["columns"][number] {
  return { label, numeric: false };
}

export function numberColumn(label: string): FigureTable["columns"][number] {
  return { label, numeric: true };
}

export function textValue(value: string): TableValue {
  return { kind: "text", text: value };
}
