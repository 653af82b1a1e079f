import type { Cell, Mark } from "../data/cell.ts";
import { cellSign } from "../data/cell.ts";
import type { Year } from "../data/codes.ts";
import { explainCell, explainMark, unitName } from "../data/format.ts";
import type { Indicator } from "../data/indicator.ts";
import type { Language } from "../data/language.ts";
import { listOf, yearList } from "./phrases.ts";
import { wordsOf } from "./words.ts";

/** Texts that an editor gives instead of those made from the indicator. */
export interface GivenText {
  readonly title?: string | undefined;
  readonly subtitle?: string | undefined;
  readonly alt?: string | undefined;
}

/** «Prosent, 2015–2024». */
export function subtitleOf(indicator: Indicator, years: readonly Year[], language: Language): string {
  return `${capital(unitName(indicator.unit, 2, language))}, ${yearList(unique(years))}`;
}

/** «Kilde: SSB, tabell 11645»; each source once. */
export function sourceOf(indicators: readonly Indicator[], language: Language): string {
  const sources = indicators.map(({ source: { publisher, table } }) =>
    /^\d/.test(table) ? `${publisher}, tabell ${table}` : [publisher, table].filter((part) => part !== "").join(", "),
  );
  return `${wordsOf({ language }).source}: ${listOf([...new Set(sources)])}`;
}

/** What the signs and the hollow dots in the figure mean, with the years they stand in. */
export function notesOfCells(
  cells: readonly { readonly year: Year; readonly cell: Cell }[],
  language: Language,
): string[] {
  const marks = new Map<Mark, Year[]>();
  const gaps = new Map<string, Year[]>();
  for (const { year, cell } of cells) {
    if (cell.kind === "value") for (const mark of cell.marks) add(marks, mark, year);
    else add(gaps, `«${cellSign(cell)}» i {år}: ${explainCell(cell, language)}.`, year);
  }
  return [
    ...[...marks].map(([mark, years]) => `${yearList(unique(years))}: ${explainMark(mark, language)}.`),
    ...[...gaps].map(([sentence, years]) => sentence.replace("{år}", yearList(unique(years)))),
  ];
}

/**
 * The indicator's breaks within the years, and what to beware of where it has no page of its own to say it on: those of
 * municipalities have.
 */
export function notesOfIndicator(indicator: Indicator, years: readonly Year[], language: Language): string[] {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const word = capital(wordsOf({ language }).break);
  return [
    ...indicator.breaks
      .filter(({ year }) => year > first && year <= last)
      .map(({ year, why }) => `${word} i ${year}: ${why[language]}`),
    ...(indicator.kind === "national" ? indicator.caveats.map((caveat) => caveat[language]) : []),
  ];
}

function add<K>(map: Map<K, Year[]>, key: K, year: Year): void {
  map.set(key, [...(map.get(key) ?? []), year]);
}

function unique(years: readonly Year[]): Year[] {
  return [...new Set(years)].sort((a, b) => a - b);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
