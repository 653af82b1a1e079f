import { explainCell, formatNumber } from "../data/format.ts";
import type { FigureTable, SlopeFigure, SlopeLine } from "./figure.ts";
import { changeOf, phrases, quantity } from "./phrases.ts";
import { captionOf, cellOfFigure, numberColumn, textColumn, textValue } from "./table-values.ts";
import { wordsOf } from "./words.ts";

const words = {
  nb: {
    slope: (count: string, first: number, last: number) => `Skrålinjer fra ${first} til ${last}, ${count} i alt.`,
    broken: "Tallene før og etter et brudd kan ikke sammenlignes.",
    ways: (up: string, down: string) => `Tallet gikk opp for ${up} og ned for ${down}.`,
  },
  nn: {
    slope: (count: string, first: number, last: number) => `Skrålinjer frå ${first} til ${last}, ${count} i alt.`,
    broken: "Tala før og etter eit brot kan ikkje samanliknast.",
    ways: (up: string, down: string) => `Talet gjekk opp for ${up} og ned for ${down}.`,
  },
};

/** So many lines are told one by one; of more, the main one and how many went which way. */
const mostTold = 6;

export function describeSlope(figure: SlopeFigure): string {
  const own = words[figure.language];
  const [first, last] = figure.years;
  const told = figure.lines.length <= mostTold ? figure.lines : figure.lines.filter(({ role }) => role === "main");
  return [
    own.slope(formatNumber(figure.lines.length, 0), first, last),
    ...told.flatMap((line) => tellLine(figure, line)),
    ...(told.length === figure.lines.length ? [] : tellWays(figure)),
  ].join(" ");
}

function tellLine(figure: SlopeFigure, { label, from, to, break: broken }: SlopeLine): string[] {
  const shared = phrases(figure.language);
  const [first, last] = figure.years;
  if (from.kind === "value" && to.kind === "value") {
    const [before, after] = [quantity(figure, from.value), quantity(figure, to.value)];
    if (broken) return [`${shared.fromTo(label, before, after)} ${words[figure.language].broken}`];
    const change = changeOf(figure, from.value, to.value);
    return [
      change === undefined
        ? shared.unchanged(label, before, first, last)
        : shared.change(label, before, first, after, last, change),
    ];
  }
  const without = (year: number, cell: typeof from) =>
    cell.kind === "value"
      ? [shared.single(label, quantity(figure, cell.value), year)]
      : [shared.gap(label, String(year), explainCell(cell, figure.language))];
  return [...without(first, from), ...without(last, to)];
}

function tellWays({ lines, language }: SlopeFigure): string[] {
  const both = lines.flatMap(({ from, to, break: broken }) =>
    from.kind === "value" && to.kind === "value" && !broken ? [to.value - from.value] : [],
  );
  const count = (way: (change: number) => boolean) => formatNumber(both.filter(way).length, 0);
  return [
    words[language].ways(
      count((change) => change > 0),
      count((change) => change < 0),
    ),
  ];
}

/** A row for each line and a column for each of the two years. */
export function tabulateSlope(figure: SlopeFigure): FigureTable {
  return {
    caption: captionOf(figure),
    columns: [textColumn(wordsOf(figure).place), ...figure.years.map((year) => numberColumn(String(year)))],
    rows: figure.lines.map(({ label, from, to }) => [
      textValue(label),
      cellOfFigure(figure, from),
      cellOfFigure(figure, to),
    ]),
  };
}
