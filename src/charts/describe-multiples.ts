import { formatNumber } from "../data/format.ts";
import { tellEnds } from "./describe-ends.ts";
import type { MultiplesFigure } from "./figure.ts";
import { notesOfPanels } from "./multiples-words.ts";
import { bare, midSentence, phrases, yearList } from "./phrases.ts";

/** How many charts over which years, and who is highest and lowest in the last one, what is marked and what is lacking. */
export function describeMultiples(figure: MultiplesFigure): string {
  const words = phrases(figure.language);
  const years = figure.reference.points.map(({ year }) => year);
  const last = years.at(-1) ?? 0;
  const ends = figure.lines.flatMap(({ label, points }) => {
    const cell = points.find(({ year }) => year === last)?.cell;
    return cell?.kind === "value" ? [{ label, value: cell.value }] : [];
  });
  const country = figure.reference.points.at(-1)?.cell;
  return [
    words.multiples(formatNumber(figure.lines.length, 0), yearList(years)),
    ...tellEnds(figure, ends, last),
    ...(country?.kind === "value"
      ? [words.areas(words.valueOf(bare(figure, country.value), midSentence(figure.reference.label)))]
      : []),
    ...notesOfPanels(figure.lines, figure.language),
  ].join(" ");
}
