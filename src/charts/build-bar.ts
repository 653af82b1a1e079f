import { joinWords } from "../analysis/words.ts";
import { type Cell, cellSign } from "../data/cell.ts";
import type { Year } from "../data/codes.ts";
import { explainCell, explainMark } from "../data/format.ts";
import type { Indicator } from "../data/indicator.ts";
import type { Language } from "../data/language.ts";
import type { BarFigure, Role } from "./figure.ts";
import { type GivenText, notesOfIndicator, sourceOf, subtitleOf } from "./figure-text.ts";

export interface BarInput extends GivenText {
  readonly id: string;
  readonly language: Language;
  /** Whose figures the bars are; the first gives unit and decimals, all give sources. At least one. */
  readonly indicators: readonly Indicator[];
  readonly orientation: BarFigure["orientation"];
  readonly series: readonly { readonly label: string; readonly role: Role }[];
  readonly bars: readonly { readonly label: string; readonly cells: readonly Cell[] }[];
  readonly notes?: readonly string[] | undefined;
  /** The years that the figures are of, for the subtitle; none where the subtitle is given. */
  readonly years?: readonly Year[] | undefined;
}

/** A comparison of categories, places or years. Throws an Error without indicators or with a bar of too few cells. */
export function barFigure(input: BarInput): BarFigure {
  const { id, language } = input;
  const [indicator] = input.indicators;
  if (indicator === undefined) throw new Error(`no indicator for the figure ${id}`);
  const odd = input.bars.find(({ cells }) => cells.length !== input.series.length);
  if (odd !== undefined) throw new Error(`not one cell per series in the figure ${id}: ${odd.label}`);
  return {
    kind: "bar",
    id,
    language,
    unit: indicator.unit,
    decimals: indicator.decimals,
    orientation: input.orientation,
    series: input.series,
    bars: input.bars,
    text: {
      title: input.title ?? indicator.name[language],
      subtitle: input.subtitle ?? subtitleOf(indicator, input.years ?? [], language),
      source: sourceOf(input.indicators, language),
      notes: input.notes ?? [
        ...notesOfBars(input),
        ...new Set(input.indicators.flatMap((one) => notesOfIndicator(one, [], language))),
      ],
      ...(input.alt === undefined ? {} : { alt: input.alt }),
    },
  };
}

/** What the outlined bars and the signs mean, with the series they stand in, or the bars when they are in several. */
function notesOfBars({ bars, series, language }: BarInput): string[] {
  const places = new Map<string, { bars: Set<string>; series: Set<string> }>();
  for (const { label, cells } of bars) {
    cells.forEach((cell, index) => {
      const notes =
        cell.kind === "value"
          ? cell.marks.map((mark) => `{sted}: ${explainMark(mark, language)}.`)
          : [`«${cellSign(cell)}»: ${explainCell(cell, language)}.`];
      for (const note of notes) {
        const place = places.get(note) ?? { bars: new Set(), series: new Set() };
        place.bars.add(label);
        place.series.add(series[index]?.label ?? "");
        places.set(note, place);
      }
    });
  }
  return [...places].map(([note, place]) => {
    const named = series.length > 1 && place.series.size === 1 ? place.series : place.bars;
    return note.replace("{sted}", joinWords([...named]));
  });
}
