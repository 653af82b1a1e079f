import { capitalized, joinWords } from "../analysis/words.ts";
import { explainCell, explainMark } from "../data/format.ts";
import type { Language } from "../data/language.ts";
import type { LineFigure } from "./figure.ts";
import { midSentence, yearList } from "./phrases.ts";

type Line = LineFigure["lines"][number];

const words = {
  nb: { gaps: (places: string, why: string) => `Linjen mangler for ${places}: ${why}.` },
  nn: { gaps: (places: string, why: string) => `Linja manglar for ${places}: ${why}.` },
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
    const names = all.length > mostNamed ? "" : capitalized(joinWords(all.map(({ label }) => midSentence(label))));
    return [{ names, year: first.year, why: first.why }];
  });
  return [...Map.groupBy(byYear, ({ names, why }) => `${names}${why}`).values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const years = yearRuns(sorted(all));
    return [`${first.names === "" ? years : `${first.names} (${years})`}: ${first.why}.`];
  });
}

function gapsOf(lines: readonly Line[], language: Language): string[] {
  const gaps = lines.flatMap(({ label, points }) =>
    points.flatMap(({ year, cell }) =>
      cell.kind === "value" ? [] : [{ label, year, why: explainCell(cell, language) }],
    ),
  );
  return [...Map.groupBy(gaps, ({ why }) => why)].map(([why, all]) => {
    const places = [...Map.groupBy(all, ({ label }) => label)].map(
      ([label, own]) => `${midSentence(label)} (${yearRuns(sorted(own))})`,
    );
    return words[language].gaps(joinWords(places), why);
  });
}

function sorted(all: readonly { readonly year: number }[]): number[] {
  return all.map(({ year }) => year).toSorted((a, b) => a - b);
}

/** «2015–2022 og 2024»: three years or more in a row are a run. */
function yearRuns(years: readonly number[]): string {
  const runs: number[][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run?.at(-1) === year - 1) run.push(year);
    else runs.push([year]);
  }
  return joinWords(runs.flatMap((run) => (run.length > 2 ? [yearList(run)] : run.map(String))));
}
