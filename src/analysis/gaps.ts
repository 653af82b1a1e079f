import { type Cell, cellSign } from "../data/cell.ts";
import type { Year } from "../data/codes.ts";
import { explainOwnCell } from "../data/format.ts";
import type { Language } from "../data/language.ts";
import type { Gap } from "./profile-types.ts";
import type { Series } from "./series.ts";
import { joinWords } from "./words.ts";

/** The cells without a figure in a series, those with the same reason together, in the order that they first occur. */
export function gapsOf(series: Series, language: Language = "nb"): Gap[] {
  const reasons = new Map<string, { sign: Gap["sign"]; years: Year[] }>();
  for (const { year, cell } of series.points) {
    if (!lacksFigure(cell)) continue;
    const why = explainOwnCell(cell, language);
    const known = reasons.get(why) ?? { sign: cellSign(cell), years: [] };
    known.years.push(year);
    reasons.set(why, known);
  }
  return [...reasons].map(([why, { sign, years }]) => ({ indicator: series.indicator, years, sign, why }));
}

function lacksFigure(cell: Cell): cell is Exclude<Cell, { kind: "value" }> {
  return cell.kind !== "value";
}

/** «2015–2018 og 2020»: runs of years are written as one. */
export function formatYears(years: readonly Year[]): string {
  const runs: [Year, Year][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  const words = runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  return joinWords(words);
}
