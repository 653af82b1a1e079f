import type { Series } from "../analysis/series.ts";
import type { Language } from "../data/language.ts";
import type { LineFigure, MultiplesFigure, Role } from "./figure.ts";
import { type GivenText, notesOfIndicator, sourceOf, subtitleOf } from "./figure-text.ts";
import { notesOfPanels } from "./multiples-words.ts";
import { wordsOf } from "./words.ts";

export interface MultiplesInput extends GivenText {
  readonly id: string;
  readonly language: Language;
  /** At least one, all of the same indicator and years. */
  readonly series: readonly { readonly series: Series; readonly label: string }[];
  readonly reference: { readonly series: Series; readonly label: string };
}

/** The development of one indicator in many places, a small chart for each. */
export function multiplesFigure(input: MultiplesInput): MultiplesFigure {
  const { id, language, reference } = input;
  const { indicator } = reference.series;
  const years = reference.series.points.map(({ year }) => year);
  const words = wordsOf({ language });
  const lines = input.series.map(({ series, label }) => lineOf(series, label, "main"));
  return {
    kind: "multiples",
    id,
    language,
    unit: indicator.unit,
    decimals: indicator.decimals,
    lines,
    reference: lineOf(reference.series, reference.label, "country"),
    text: {
      title: input.title ?? indicator.name[language],
      subtitle: input.subtitle ?? `${subtitleOf(indicator, years, language)}. ${words.eachPanel(reference.label)}`,
      source: sourceOf([indicator], language),
      notes: [...notesOfPanels(lines, language), ...notesOfIndicator(indicator, years, language)],
      ...(input.alt === undefined ? {} : { alt: input.alt }),
    },
  };
}

function lineOf({ points }: Series, label: string, role: Role): LineFigure["lines"][number] {
  return {
    label,
    role,
    points: points.map(({ year, cell, break: broken }, index) => ({ year, cell, break: broken && index > 0 })),
  };
}
