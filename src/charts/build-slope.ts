import { pointAt, type Series } from "../analysis/series.ts";
import { joinWords } from "../analysis/words.ts";
import type { Year } from "../data/codes.ts";
import { explainCell, explainMark } from "../data/format.ts";
import type { Language } from "../data/language.ts";
import type { Role, SlopeFigure, SlopeLine } from "./figure.ts";
import { type GivenText, notesOfIndicator, sourceOf, subtitleOf } from "./figure-text.ts";

export interface SlopeInput extends GivenText {
  readonly id: string;
  readonly language: Language;
  /** At least one, all of the same indicator. */
  readonly series: readonly { readonly series: Series; readonly label: string; readonly role: Role }[];
  /** The first before the last. */
  readonly years: readonly [Year, Year];
}

const words = {
  nb: {
    broken: (labels: string) => `Stiplet linje for ${labels}: tallene før og etter et brudd kan ikke sammenlignes.`,
    inYear: (label: string, year: Year) => `${label} i ${year}`,
  },
  nn: {
    broken: (labels: string) => `Stipla linje for ${labels}: tala før og etter eit brot kan ikkje samanliknast.`,
    inYear: (label: string, year: Year) => `${label} i ${year}`,
  },
};

/** Places in two years. Throws an Error without series. */
export function slopeFigure(input: SlopeInput): SlopeFigure {
  const { id, language, years } = input;
  const indicator = input.series[0]?.series.indicator;
  if (indicator === undefined) throw new Error(`no series for the figure ${id}`);
  const [first, last] = years;
  const lines = input.series.map(
    ({ series, label, role }): SlopeLine => ({
      label,
      role,
      from: pointAt(series, first).cell,
      to: pointAt(series, last).cell,
      break: series.points.some((point) => point.break && point.year > first && point.year <= last),
    }),
  );
  return {
    kind: "slope",
    id,
    language,
    unit: indicator.unit,
    decimals: indicator.decimals,
    years,
    lines,
    text: {
      title: input.title ?? indicator.name[language],
      subtitle: input.subtitle ?? subtitleOf(indicator, years, language),
      source: sourceOf([indicator], language),
      notes: [...notesOfLines(lines, years, language), ...notesOfIndicator(indicator, years, language)],
      ...(input.alt === undefined ? {} : { alt: input.alt }),
    },
  };
}

/** Where a line is broken, what hollow dots mean, and why a figure is lacking; each reason once. */
function notesOfLines(lines: readonly SlopeLine[], [first, last]: readonly [Year, Year], language: Language): string[] {
  const { broken, inYear } = words[language];
  const reasons = new Map<string, string[]>();
  for (const { label, from, to } of lines) {
    for (const [year, cell] of [
      [first, from],
      [last, to],
    ] as const) {
      const why =
        cell.kind === "value"
          ? cell.marks.filter((mark) => mark !== "break").map((mark) => explainMark(mark, language))
          : [explainCell(cell, language)];
      for (const reason of why) reasons.set(reason, [...(reasons.get(reason) ?? []), inYear(label, year)]);
    }
  }
  const across = lines.filter((line) => line.break).map(({ label }) => label);
  return [
    ...(across.length === 0 ? [] : [broken(joinWords(across))]),
    ...[...reasons].map(([why, places]) => `${joinWords(places)}: ${why}.`),
  ];
}
