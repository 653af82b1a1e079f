import { cellValue } from "../data/cell.ts";
import { formatNumber } from "../data/format.ts";
import { type Named, tellEnds } from "./describe-ends.ts";
import type { FigureTable, HeatFigure } from "./figure.ts";
import { bare, phrases, quantity, yearList } from "./phrases.ts";
import { captionOf, cellOfFigure, numberColumn, textColumn, textValue } from "./table-values.ts";
import { wordsOf } from "./words.ts";

const words = {
  nb: {
    heat: (rows: string, years: string) => `Tabell med farger, ${rows} steder, ${years}.`,
    most: (name: string, year: number, value: string, low: string, lowYear: number, lowValue: string) =>
      `Det høyeste tallet er ${value} (${name}, ${year}), det laveste ${lowValue} (${low}, ${lowYear}).`,
    without: (count: string, hidden: string) =>
      `${count === "1" ? "Én rute" : `${count} ruter`} har ikke tall${hiddenPart(count, hidden, ["av dem", "hensyn"])}.`,
    marked: (count: string) =>
      `Stjerne ved ${count === "1" ? "ett tall" : `${count} tall`} sier at det er noe å passe på.`,
  },
  nn: {
    heat: (rows: string, years: string) => `Tabell med fargar, ${rows} stader, ${years}.`,
    most: (name: string, year: number, value: string, low: string, lowYear: number, lowValue: string) =>
      `Det høgaste talet er ${value} (${name}, ${year}), det lågaste ${lowValue} (${low}, ${lowYear}).`,
    without: (count: string, hidden: string) =>
      `${count === "1" ? "Éi rute" : `${count} ruter`} har ikkje tal${hiddenPart(count, hidden, ["av dei", "omsyn"])}.`,
    marked: (count: string) =>
      `Stjerne ved ${count === "1" ? "eitt tal" : `${count} tal`} seier at det er noko å passe på.`,
  },
};

/** How many of those without a figure are hidden; empty of none. */
function hiddenPart(count: string, hidden: string, [of, regard]: readonly [string, string]): string {
  if (hidden === "") return "";
  return hidden === count
    ? `, skjult av ${regard} til personvernet`
    : `, ${hidden} ${of} skjult av ${regard} til personvernet`;
}

/** How large it is, the highest and the lowest figure of all, and who is at the ends in the last year, what is lacking or marked. */
export function describeHeat(figure: HeatFigure): string {
  const own = words[figure.language];
  const all = figure.rows.flatMap(({ label, cells }) =>
    cells.flatMap((cell, index) => {
      const [value, year] = [cellValue(cell), figure.years[index]];
      return value === undefined || year === undefined ? [] : [{ label, year, value }];
    }),
  );
  const cells = figure.rows.flatMap((row) => row.cells);
  const without = cells.filter(({ kind }) => kind !== "value").length;
  const hidden = cells.filter(({ kind }) => kind === "hidden").length;
  const marked = cells.filter((cell) => cell.kind === "value" && cell.marks.length > 0).length;
  return [
    own.heat(formatNumber(figure.rows.length, 0), yearList(figure.years)),
    ...tellFigures(figure, all),
    ...(without === 0 || all.length === 0
      ? []
      : [own.without(formatNumber(without, 0), hidden === 0 ? "" : formatNumber(hidden, 0))]),
    ...(marked === 0 ? [] : [own.marked(formatNumber(marked, 0))]),
  ].join(" ");
}

/** The highest and the lowest of all, and who is at the ends in the last year. */
function tellFigures(figure: HeatFigure, all: readonly (Named & { readonly year: number })[]): string[] {
  const shared = phrases(figure.language);
  const sorted = all.toSorted((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined) return [shared.noPlaces];
  const [most, least] = [quantity(figure, high.value), bare(figure, low.value)];
  if (bare(figure, high.value) === least) return [shared.allSame(most)];
  const last = figure.years.at(-1) ?? 0;
  return [
    words[figure.language].most(high.label, high.year, most, low.label, low.year, least),
    ...tellEnds(
      figure,
      all.filter(({ year }) => year === last),
      last,
    ),
  ];
}

/** A row for each place and a column for each year. */
export function tabulateHeat(figure: HeatFigure): FigureTable {
  return {
    caption: captionOf(figure),
    columns: [textColumn(wordsOf(figure).place), ...figure.years.map((year) => numberColumn(String(year)))],
    rows: figure.rows.map(({ label, cells }) => [textValue(label), ...cells.map((cell) => cellOfFigure(figure, cell))]),
  };
}
