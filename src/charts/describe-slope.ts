import { capitalized, joinWords } from "../analysis/words.ts";
import { explainCell, formatNumber, roundTo } from "../data/format.ts";
import type { FigureTable, SlopeFigure, SlopeLine } from "./figure.ts";
import { bare, changeOf, midSentence, phrases, quantity } from "./phrases.ts";
import { captionOf, cellOfFigure, numberColumn, textColumn, textValue } from "./table-values.ts";
import { wordsOf } from "./words.ts";

const words = {
  nb: {
    slope: (count: string, first: number, last: number) => `Skrålinjer fra ${first} til ${last}, ${count} i alt.`,
    broken: "Tallene før og etter et brudd kan ikke sammenlignes.",
    ways: (list: string) => `Tallet ${list}.`,
    up: (count: string) => `gikk opp for ${count}`,
    down: (count: string) => `gikk ned for ${count}`,
    same: (count: string) => `var det samme for ${count}`,
    all: (count: string) => `alle ${count}`,
  },
  nn: {
    slope: (count: string, first: number, last: number) => `Skrålinjer frå ${first} til ${last}, ${count} i alt.`,
    broken: "Tala før og etter eit brot kan ikkje samanliknast.",
    ways: (list: string) => `Talet ${list}.`,
    up: (count: string) => `gjekk opp for ${count}`,
    down: (count: string) => `gjekk ned for ${count}`,
    same: (count: string) => `var det same for ${count}`,
    all: (count: string) => `alle ${count}`,
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
    ...(told.length === figure.lines.length ? [] : [...tellWays(figure), ...tellWithout(figure, told)]),
  ].join(" ");
}

function tellLine(figure: SlopeFigure, { label, from, to, break: broken }: SlopeLine): string[] {
  const shared = phrases(figure.language);
  const [first, last] = figure.years;
  if (from.kind === "value" && to.kind === "value") {
    const [before, after] = [quantity(figure, from.value), quantity(figure, to.value)];
    if (broken) return [`${shared.fromTo(label, bare(figure, from.value), after)} ${words[figure.language].broken}`];
    const change = changeOf(figure, from.value, to.value);
    return [
      change === undefined
        ? shared.unchanged(label, before, first, last)
        : shared.change(label, bare(figure, from.value), first, after, last, change),
    ];
  }
  const without = (year: number, cell: typeof from) =>
    cell.kind === "value"
      ? [shared.single(label, quantity(figure, cell.value), year)]
      : [shared.gap(label, String(year), explainCell(cell, figure.language))];
  return [...without(first, from), ...without(last, to)];
}

/** Counted by the figures as they are shown. */
function tellWays(figure: SlopeFigure): string[] {
  const own = words[figure.language];
  const both = figure.lines.flatMap(({ from, to, break: broken }) =>
    from.kind === "value" && to.kind === "value" && !broken
      ? [roundTo(to.value, figure.decimals) - roundTo(from.value, figure.decimals)]
      : [],
  );
  const count = (way: (change: number) => boolean) => both.filter(way).length;
  const ways = [
    { way: own.up, count: count((one) => one > 0) },
    { way: own.down, count: count((one) => one < 0) },
    { way: own.same, count: count((one) => one === 0) },
  ].filter((one) => one.count > 0);
  const [only] = ways;
  if (only === undefined) return [];
  if (ways.length === 1) return [own.ways(only.way(own.all(formatNumber(only.count, 0))))];
  return [own.ways(joinWords(ways.map((one) => one.way(formatNumber(one.count, 0)))))];
}

/** Those of the other lines that cannot be drawn from end to end, and why. */
function tellWithout(figure: SlopeFigure, told: readonly SlopeLine[]): string[] {
  const shared = phrases(figure.language);
  const others = figure.lines.filter((line) => !told.includes(line));
  const without = others.flatMap(({ label, from, to }) =>
    [from, to].flatMap((cell, end) =>
      cell.kind === "value" ? [] : [shared.gap(label, String(figure.years[end]), explainCell(cell, figure.language))],
    ),
  );
  const broken = others.filter((line) => line.break).map(({ label }) => midSentence(label));
  return [
    ...without,
    ...(broken.length === 0 ? [] : [`${capitalized(joinWords(broken))}: ${words[figure.language].broken}`]),
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
