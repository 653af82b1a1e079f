import { capitalized, joinWords } from "../analysis/words.ts";
import { type Cell, cellSign } from "../data/cell.ts";
import type { Year } from "../data/codes.ts";
import { explainCell, explainMark, unitName } from "../data/format.ts";
import type { Indicator } from "../data/indicator.ts";
import type { Language } from "../data/language.ts";
import type { LineFigure } from "./figure.ts";
import { mainLines, markedYears } from "./line-gaps.ts";
import { yearList } from "./phrases.ts";
import { wordsOf } from "./words.ts";

/** Texts that an editor gives instead of those made from the indicator. */
export interface GivenText {
  readonly title?: string | undefined;
  readonly subtitle?: string | undefined;
  readonly alt?: string | undefined;
}

/** «Prosent, 2015–2024»; the unit alone when no years are told. */
export function subtitleOf(indicator: Indicator, years: readonly Year[], language: Language): string {
  const unit = capitalized(unitName(indicator.unit, 2, language));
  return years.length === 0 ? unit : `${unit}, ${yearList(unique(years))}`;
}

/** «Kilde: SSB, tabell 11645 og 07459»; each publisher and each table once. */
export function sourceOf(indicators: readonly Indicator[], language: Language): string {
  const byPublisher = Map.groupBy(
    indicators.map(({ source }) => source),
    ({ publisher }) => publisher,
  );
  const sources = [...byPublisher].flatMap(([publisher, all]) => {
    const named = all.flatMap(({ table }) => (/^\d/.test(table) ? table.split(/, | og /) : []));
    const others = all.flatMap(({ table }) => (/^\d/.test(table) ? [] : [table]));
    const tables = [...new Set(named)];
    return [
      ...(tables.length > 0 ? [`${publisher}, tabell ${joinWords(tables)}`] : []),
      ...[...new Set(others)].map((table) => (table === "" ? publisher : `${publisher}, ${table}`)),
    ];
  });
  return `${wordsOf({ language }).source}: ${joinWords(sources)}`;
}

/** What the hollow dots and the signs in a line chart mean, with their years. */
export function notesOfLines(lines: LineFigure["lines"], language: Language): string[] {
  const marks = markedYears(lines).map(({ mark, years, labels }) => {
    const who = labels.length === 0 ? yearList(years) : `${joinWords([...labels])} (${yearList(years)})`;
    return `${who}: ${explainMark(mark, language)}.`;
  });
  const gaps = new Map<string, Year[]>();
  for (const { year, cell } of mainLines(lines).flatMap((line) => line.points)) {
    if (cell.kind === "value") continue;
    const note = `«${cellSign(cell)}» i {år}: ${explainCell(cell, language)}.`;
    gaps.set(note, [...(gaps.get(note) ?? []), year]);
  }
  return [...marks, ...[...gaps].map(([note, years]) => note.replace("{år}", yearList(unique(years))))];
}

/** Which series have nothing to draw and why; each reason once. */
export function notesOfEmpty(
  series: readonly { readonly label: string; readonly points: LineFigure["lines"][number]["points"] }[],
  language: Language,
): string[] {
  const reasons = new Map<string, string[]>();
  for (const { label, points } of series) {
    const cell = points.at(-1)?.cell;
    if (cell === undefined || cell.kind === "value") continue;
    const why = explainCell(cell, language);
    reasons.set(why, [...(reasons.get(why) ?? []), label]);
  }
  return [...reasons].map(([why, labels]) => `${joinWords(labels)}: ${why}.`);
}

/** What the hollow dots and the signs of labelled figures mean, each meaning once with those that have it. */
export function notesOfCells(
  cells: readonly { readonly label: string; readonly cell: Cell }[],
  language: Language,
): string[] {
  const places = new Map<string, Set<string>>();
  for (const { label, cell } of cells) {
    const notes =
      cell.kind === "value"
        ? cell.marks.map((mark) => `{sted}: ${explainMark(mark, language)}.`)
        : [`«${cellSign(cell)}»: ${explainCell(cell, language)}.`];
    for (const note of notes) places.set(note, (places.get(note) ?? new Set()).add(label));
  }
  return [...places].map(([note, labels]) => note.replace("{sted}", joinWords([...labels])));
}

/**
 * The indicator's breaks within the years, and what to beware of where it has no page of its own to say it on: those of
 * municipalities have.
 */
export function notesOfIndicator(indicator: Indicator, years: readonly Year[], language: Language): string[] {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const word = capitalized(wordsOf({ language }).break);
  return [
    ...indicator.breaks
      .filter(({ year }) => year > first && year <= last)
      .map(({ year, why }) => `${word} i ${year}: ${why[language]}`),
    ...(indicator.kind === "national" ? indicator.caveats.map((caveat) => caveat[language]) : []),
  ];
}

function unique(years: readonly Year[]): Year[] {
  return [...new Set(years)].sort((a, b) => a - b);
}
