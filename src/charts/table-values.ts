import { type Cell, valueCell } from "../data/cell.ts";
import type { Figure, FigureTable, TableValue } from "./figure.ts";
import { wordsOf } from "./words.ts";

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

/** The heads of the columns of an interval's two ends. */
export function limitColumns(figure: Pick<Figure, "language">): FigureTable["columns"] {
  const { lower, upper } = wordsOf(figure);
  return [numberColumn(lower), numberColumn(upper)];
}

/** Blank where there is no interval. */
export function limitCells(
  figure: Pick<Figure, "decimals">,
  interval: { readonly lower: number; readonly upper: number } | undefined,
): TableValue[] {
  if (interval === undefined) return [textValue(""), textValue("")];
  return [cellOfFigure(figure, valueCell(interval.lower)), cellOfFigure(figure, valueCell(interval.upper))];
}

export function textValue(value: string): TableValue {
  return { kind: "text", text: value };
}
