import { explainCell } from "../data/format.ts";
import type { FigureTable, PyramidFigure } from "./figure.ts";
import { changeOf, phrases, quantity } from "./phrases.ts";
import { captionOf, cellOfFigure, numberColumn, textColumn, textValue } from "./table-values.ts";

const words = {
  nb: {
    pyramid: (first: number, last: number) =>
      `Befolkningspyramide, ${first} til venstre og ${last} til høyre, de eldste øverst.`,
    age: "Alder",
  },
  nn: {
    pyramid: (first: number, last: number) =>
      `Befolkningspyramide, ${first} til venstre og ${last} til høgre, dei eldste øvst.`,
    age: "Alder",
  },
};

/** Each band from the first year to the last, the oldest first. */
export function describePyramid(figure: PyramidFigure): string {
  const shared = phrases(figure.language);
  const [first, last] = figure.years;
  const told = figure.bands.toReversed().map(({ label, cells: [from, to] }) => {
    if (from.kind !== "value") return shared.gap(label, String(first), explainCell(from, figure.language));
    if (to.kind !== "value") return shared.gap(label, String(last), explainCell(to, figure.language));
    const change = changeOf(figure, from.value, to.value);
    const ends = shared.fromTo(label, quantity(figure, from.value), quantity(figure, to.value));
    return change === undefined ? ends : `${ends.slice(0, -1)}, ${change}.`;
  });
  return [words[figure.language].pyramid(first, last), ...told].join(" ");
}

/** A row for each band, youngest first, and a column for each of the two years. */
export function tabulatePyramid(figure: PyramidFigure): FigureTable {
  return {
    caption: captionOf(figure),
    columns: [textColumn(words[figure.language].age), ...figure.years.map((year) => numberColumn(String(year)))],
    rows: figure.bands.map(({ label, cells }) => [
      textValue(label),
      ...cells.map((cell) => cellOfFigure(figure, cell)),
    ]),
  };
}
