import { joinWords } from "../analysis/words.ts";
import { explainCell, explainMark } from "../data/format.ts";
import type { Language } from "../data/language.ts";
import type { LineFigure } from "./figure.ts";
import { midSentence, yearList } from "./phrases.ts";

type Line = LineFigure["lines"][number];

const words = {
  nb: { gaps: (labels: string, years: string, why: string) => `Linjen mangler for ${labels} i ${years}: ${why}.` },
  nn: { gaps: (labels: string, years: string, why: string) => `Linja manglar for ${labels} i ${years}: ${why}.` },
};

/** So many of the charts are named; a mark that more have is told with its year alone. */
const mostNamed = 3;

/** What the hollow dots mean, and why a line is not there, each reason once: «2019: mangelfull rapportering dette året.» */
export function notesOfPanels(lines: readonly Line[], language: Language): string[] {
  return [...marksOf(lines, language), ...gapsOf(lines, language)];
}

function marksOf(lines: readonly Line[], language: Language): string[] {
  const told = lines.flatMap(({ label, points }) =>
    points.flatMap(({ year, cell }) =>
      cell.kind === "value" ? cell.marks.map((mark) => ({ label, year, why: explainMark(mark, language) })) : [],
    ),
  );
  const byYear = [...Map.groupBy(told, ({ year, why }) => `${year} ${why}`).values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const names = all.length > mostNamed ? "" : `${joinWords(all.map(({ label }) => label))} `;
    return [{ names, year: first.year, why: first.why }];
  });
  return [...Map.groupBy(byYear, ({ names, why }) => `${names}${why}`).values()].flatMap((all) => {
    const [first] = all;
    return first === undefined ? [] : [`${first.names}${yearList(sorted(all))}: ${first.why}.`];
  });
}

function gapsOf(lines: readonly Line[], language: Language): string[] {
  const gaps = lines.flatMap(({ label, points }) =>
    points.flatMap(({ year, cell }) =>
      cell.kind === "value" ? [] : [{ label, year, why: explainCell(cell, language) }],
    ),
  );
  const byPlace = [...Map.groupBy(gaps, ({ label, why }) => `${label} ${why}`).values()].flatMap((all) => {
    const [first] = all;
    return first === undefined ? [] : [{ label: first.label, why: first.why, years: yearList(sorted(all)) }];
  });
  return [...Map.groupBy(byPlace, ({ years, why }) => `${years} ${why}`).values()].flatMap((all) => {
    const [first] = all;
    const labels = joinWords(all.map(({ label }) => midSentence(label)));
    return first === undefined ? [] : [words[language].gaps(labels, first.years, first.why)];
  });
}

function sorted(all: readonly { readonly year: number }[]): number[] {
  return all.map(({ year }) => year).toSorted((a, b) => a - b);
}
