import { joinWords } from "../analysis/words.ts";
import type { Cell } from "../data/cell.ts";
import { formatNumber } from "../data/format.ts";
import type { Language } from "../data/language.ts";
import type { Figure } from "./figure.ts";
import { bare, midSentence, phrases, quantity } from "./phrases.ts";

export interface Named {
  readonly label: string;
  readonly value: number;
}

/** So many that share a place are named. */
const mostNamed = 3;

/**
 * Who is highest and who is lowest, by the figures as they are shown: those that share a place are told together, and
 * where all are alike that is told instead. `year` where the chart has several. Nothing of none.
 */
export function tellEnds(figure: Figure, items: readonly Named[], year?: number): string[] {
  const words = phrases(figure.language);
  const sorted = items.toSorted((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined) return [];
  if (items.length === 1) return [`${low.label}: ${quantity(figure, low.value)}.`];
  const [least, most] = [bare(figure, low.value), bare(figure, high.value)];
  if (least === most) {
    const value = quantity(figure, low.value);
    return [year === undefined ? words.allSame(value) : words.allSameIn(year, value)];
  }
  const who = (value: string) => {
    const names = items.filter((item) => bare(figure, item.value) === value).map(({ label }) => midSentence(label));
    return names.length <= mostNamed ? joinWords(names) : words.places(formatNumber(names.length, 0));
  };
  const told = [who(most), quantity(figure, high.value), who(least), least] as const;
  return [year === undefined ? words.ends(...told) : words.endsIn(year, ...told)];
}

/** How many of the municipalities have no figure, and how many of them for privacy; nothing where all or none have. */
export function tellMissing(cells: readonly Cell[], language: Language): string[] {
  const words = phrases(language);
  const missing = cells.filter(({ kind }) => kind !== "value");
  if (missing.length === 0 || missing.length === cells.length) return [];
  const hidden = missing.filter(({ kind }) => kind === "hidden").length;
  const part =
    hidden === 0 ? "" : hidden === missing.length ? words.hiddenAll : words.hiddenPart(formatNumber(hidden, 0));
  return [words.missing(formatNumber(missing.length, 0), missing.length === 1, part)];
}
