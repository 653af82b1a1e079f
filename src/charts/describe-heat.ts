import { cellValue } from "../data/cell.ts";
import { formatNumber } from "../data/format.ts";
import type { FigureTable, HeatFigure } from "./figure.ts";
import { bare, phrases, quantity, yearList } from "./phrases.ts";
import { captionOf, cellOfFigure, numberColumn, textColumn, textValue } from "./table-values.ts";
import { wordsOf } from "./words.ts";

const words = {
  nb: {
    heat: (rows: string, years: string) => `Tabell med farger, ${rows} steder, ${years}.`,
    most: (name: string, year: number, value: string, low: string, lowYear: number, lowValue: string) =>
      `Det høyeste tallet er ${value} (${name}, ${year}), det laveste ${lowValue} (${low}, ${lowYear}).`,
    without: (count: string) => `${count} ruter har ikke tall.`,
    oneWithout: "Én rute har ikke tall.",
  },
  nn: {
    heat: (rows: string, years: string) => `Tabell med fargar, ${rows} stader, ${years}.`,
    most: (name: string, year: number, value: string, low: string, lowYear: number, lowValue: string) =>
      `Det høgaste talet er ${value} (${name}, ${year}), det lågaste ${lowValue} (${low}, ${lowYear}).`,
    without: (count: string) => `${count} ruter har ikkje tal.`,
    oneWithout: "Éi rute har ikkje tal.",
  },
};

/** How large it is, the highest and the lowest figure of all, and who is at the ends in the last year. */
export function describeHeat(figure: HeatFigure): string {
  const shared = phrases(figure.language);
  const own = words[figure.language];
  const all = figure.rows.flatMap(({ label, cells }) =>
    cells.flatMap((cell, index) => {
      const [value, year] = [cellValue(cell), figure.years[index]];
      return value === undefined || year === undefined ? [] : [{ label, year, value }];
    }),
  );
  const sorted = all.toSorted((a, b) => a.value - b.value);
  const last = figure.years.at(-1) ?? 0;
  const atLast = sorted.filter(({ year }) => year === last);
  const [low, high, lowLast, highLast] = [sorted[0], sorted.at(-1), atLast[0], atLast.at(-1)];
  const without = figure.rows.length * figure.years.length - all.length;
  return [
    own.heat(formatNumber(figure.rows.length, 0), yearList(figure.years)),
    ...(low === undefined || high === undefined
      ? [shared.noPlaces]
      : [own.most(high.label, high.year, quantity(figure, high.value), low.label, low.year, bare(figure, low.value))]),
    ...(lowLast === undefined || highLast === undefined || lowLast === highLast
      ? []
      : [
          shared.endsIn(
            last,
            highLast.label,
            quantity(figure, highLast.value),
            lowLast.label,
            bare(figure, lowLast.value),
          ),
        ]),
    ...(without === 0 || all.length === 0
      ? []
      : [without === 1 ? own.oneWithout : own.without(formatNumber(without, 0))]),
  ].join(" ");
}

/** A row for each place and a column for each year. */
export function tabulateHeat(figure: HeatFigure): FigureTable {
  return {
    caption: captionOf(figure),
    columns: [textColumn(wordsOf(figure).place), ...figure.years.map((year) => numberColumn(String(year)))],
    rows: figure.rows.map(({ label, cells }) => [textValue(label), ...cells.map((cell) => cellOfFigure(figure, cell))]),
  };
}
