import { type Cell, missingCell, valueCell } from "../data/cell.ts";
import { tabulateFunnel } from "./describe-funnel.ts";
import { tabulateHeat } from "./describe-heat.ts";
import { tabulatePyramid } from "./describe-pyramid.ts";
import { tabulateSlope } from "./describe-slope.ts";
import { summaryOf } from "./dots-summary.ts";
import type {
  BarFigure,
  DistributionFigure,
  Figure,
  FigureTable,
  LineFigure,
  MapFigure,
  MultiplesFigure,
  TableValue,
} from "./figure.ts";
import { hasBands } from "./line-band.ts";
import {
  captionOf,
  cellOfFigure,
  count,
  limitCells,
  limitColumns,
  numberColumn,
  textColumn,
  textValue,
} from "./table-values.ts";
import { tabulateRanking } from "./tabulate-ranking.ts";
import { wordsOf } from "./words.ts";

/** The figures behind a figure as a table: the same numbers, the same signs where there is none. */
export function tabulateFigure(figure: Figure): FigureTable {
  switch (figure.kind) {
    case "line":
      return tabulateLine(figure);
    case "bar":
      return tabulateBar(figure);
    case "distribution":
      return tabulateDistribution(figure);
    case "map":
      return tabulateMap(figure);
    case "multiples":
      return tabulateMultiples(figure);
    case "ranking":
      return tabulateRanking(figure);
    case "slope":
      return tabulateSlope(figure);
    case "heat":
      return tabulateHeat(figure);
    case "funnel":
      return tabulateFunnel(figure);
    case "pyramid":
      return tabulatePyramid(figure);
    case "table":
      return figure.table;
    default:
      return figure satisfies never;
  }
}

/**
 * A row per year, a column per line, with the limits of its band after it where it has one; `.`-like blanks do not occur: a
 * year that a line lacks is «..».
 */
function tabulateLine(figure: LineFigure): FigureTable {
  const years = [...new Set(figure.lines.flatMap((line) => line.points.map(({ year }) => year)))].sort((a, b) => a - b);
  const pointOf = ({ points }: LineFigure["lines"][number], year: number) => points.find((one) => one.year === year);
  const lacking = missingCell("not-reported");
  return {
    caption: captionOf(figure),
    columns: [
      textColumn(wordsOf(figure).year),
      ...figure.lines.flatMap((line) => [numberColumn(line.label), ...(hasBands([line]) ? limitColumns(figure) : [])]),
    ],
    rows: years.map((year) => [
      textValue(String(year)),
      ...figure.lines.flatMap((line) => {
        const point = pointOf(line, year);
        const limits = hasBands([line]) ? limitCells(figure, point?.interval) : [];
        return [cellOfFigure(figure, point?.cell ?? lacking), ...limits];
      }),
    ]),
  };
}

function tabulateBar(figure: BarFigure): FigureTable {
  const words = wordsOf(figure);
  return {
    caption: captionOf(figure),
    columns: [
      textColumn(words.category),
      ...figure.series.map(({ label }) => numberColumn(label === "" ? words.figure : label)),
    ],
    rows: figure.bars.map(({ label, cells }) => [textValue(label), ...cells.map((cell) => cellOfFigure(figure, cell))]),
  };
}

/** The picked municipalities, the areas, and how all municipalities are spread; not a row for each of them. */
function tabulateDistribution(figure: DistributionFigure): FigureTable {
  const words = wordsOf(figure);
  const summary = summaryOf(figure.dots);
  const picked = figure.dots.filter(({ code }) => figure.picked.includes(code));
  const row = (label: string, cell: Cell): TableValue[] => [textValue(label), cellOfFigure(figure, cell)];
  const parts = [words.lowest, words.lowerQuartile, words.median, words.upperQuartile, words.highest];
  return {
    caption: captionOf(figure),
    columns: [textColumn(words.place), numberColumn(words.figure)],
    rows: [
      ...picked.map(({ name, cell }) => row(name, cell)),
      ...figure.references.map(({ label, cell }) => row(label, cell)),
      ...parts.map((label, part) => {
        const value = summary.quartiles?.[part];
        return row(label, value === undefined ? missingCell("not-reported") : valueCell(value));
      }),
      count(words.withFigure, summary.sorted.length),
      count(words.withoutFigure, figure.dots.length - summary.sorted.length),
    ],
  };
}

/** A row per place and a column per year; the one to compare with stands last. */
function tabulateMultiples(figure: MultiplesFigure): FigureTable {
  const lines = [...figure.lines, figure.reference];
  return {
    caption: captionOf(figure),
    columns: [
      textColumn(wordsOf(figure).place),
      ...figure.reference.points.map(({ year }) => numberColumn(String(year))),
    ],
    rows: lines.map(({ label, points }) => [textValue(label), ...points.map(({ cell }) => cellOfFigure(figure, cell))]),
  };
}

/** A row for each municipality. */
function tabulateMap(figure: MapFigure): FigureTable {
  const words = wordsOf(figure);
  return {
    caption: captionOf(figure),
    columns: [textColumn(words.place), numberColumn(words.figure)],
    rows: figure.places.map(({ name, cell }) => [textValue(name), cellOfFigure(figure, cell)]),
  };
}
