import type { Series } from "../analysis/series.ts";
import { joinWords } from "../analysis/words.ts";
import { missingCell } from "../data/cell.ts";
import type { Year } from "../data/codes.ts";
import { explainMark } from "../data/format.ts";
import type { Language } from "../data/language.ts";
import type { HeatFigure } from "./figure.ts";
import { type GivenText, notesOfCells, notesOfIndicator, sourceOf, subtitleOf } from "./figure-text.ts";
import { yearList } from "./phrases.ts";

export interface HeatInput extends GivenText {
  readonly id: string;
  readonly language: Language;
  /** At least one, all of the same indicator. */
  readonly series: readonly { readonly series: Series; readonly label: string; readonly strong: boolean }[];
  /** Ascending. */
  readonly years: readonly Year[];
}

const words = {
  nb: { classes: "Fargene deler alle tallene i grupper som er omtrent like store." },
  nn: { classes: "Fargane deler alle tala i grupper som er omtrent like store." },
};

/** So many marked figures are named one by one. */
const mostNamed = 4;

/** Places by years, all on one scale of colours. Throws an Error without series. */
export function heatFigure(input: HeatInput): HeatFigure {
  const { id, language, years } = input;
  const indicator = input.series[0]?.series.indicator;
  if (indicator === undefined) throw new Error(`no series for the figure ${id}`);
  const rows = input.series.map(({ series, label, strong }) => ({
    label,
    strong,
    cells: years.map(
      (year) => series.points.find((point) => point.year === year)?.cell ?? missingCell("not-collected"),
    ),
  }));
  return {
    kind: "heat",
    id,
    language,
    unit: indicator.unit,
    decimals: indicator.decimals,
    years,
    rows,
    text: {
      title: input.title ?? indicator.name[language],
      subtitle: input.subtitle ?? subtitleOf(indicator, years, language),
      source: sourceOf([indicator], language),
      notes: [
        words[language].classes,
        ...marksOf(rows, years, language),
        ...notesOfIndicator(indicator, years, language),
      ],
      ...(input.alt === undefined ? {} : { alt: input.alt }),
    },
  };
}

/** What a star means, with its places or, where they are many, its years; and what the signs mean. */
function marksOf(rows: HeatFigure["rows"], years: readonly Year[], language: Language): string[] {
  const cells = rows.flatMap(({ label, cells }) =>
    cells.map((cell, index) => ({ label, year: years[index] ?? 0, cell })),
  );
  const marked = cells.flatMap(({ label, year, cell }) =>
    cell.kind === "value" ? cell.marks.map((mark) => ({ label, year, mark })) : [],
  );
  const stars = [...Map.groupBy(marked, ({ mark }) => mark)].map(([mark, all]) => {
    const inYears = [...new Set(all.map(({ year }) => year))].toSorted((a, b) => a - b);
    const places = all.map(({ label, year }) => `${label} i ${year}`);
    return `* ${places.length > mostNamed ? `i ${yearList(inYears)}` : joinWords(places)}: ${explainMark(mark, language)}.`;
  });
  const without = cells.flatMap(({ label, cell }) => (cell.kind === "value" ? [] : [{ label, cell }]));
  return [...stars, ...notesOfCells(without, language)];
}
