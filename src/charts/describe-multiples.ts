import { formatNumber } from "../data/format.ts";
import type { MultiplesFigure } from "./figure.ts";
import { notesOfPanels } from "./multiples-words.ts";
import { bare, midSentence, phrases, quantity, yearList } from "./phrases.ts";

/** How many charts over which years, and who is highest and lowest in the last one, what is marked and what is lacking. */
export function describeMultiples(figure: MultiplesFigure): string {
  const words = phrases(figure.language);
  const years = figure.reference.points.map(({ year }) => year);
  const last = years.at(-1) ?? 0;
  const ends = figure.lines
    .flatMap(({ label, points }) => {
      const cell = points.find(({ year }) => year === last)?.cell;
      return cell?.kind === "value" ? [{ label, value: cell.value }] : [];
    })
    .toSorted((a, b) => a.value - b.value);
  const [low, high] = [ends[0], ends.at(-1)];
  const country = figure.reference.points.at(-1)?.cell;
  return [
    words.multiples(formatNumber(figure.lines.length, 0), yearList(years)),
    ...(low === undefined || high === undefined
      ? []
      : [words.endsIn(last, high.label, quantity(figure, high.value), low.label, bare(figure, low.value))]),
    ...(country?.kind === "value"
      ? [words.areas(words.valueOf(bare(figure, country.value), midSentence(figure.reference.label)))]
      : []),
    ...notesOfPanels(figure.lines, figure.language),
  ].join(" ");
}
