import { joinWords } from "../analysis/words.ts";
import { explainCell, explainMark } from "../data/format.ts";
import type { LineFigure, LinePoint } from "./figure.ts";
import { mainLines, markedYears } from "./line-gaps.ts";
import { bare, changeOf, midSentence, phrases, quantity, yearList } from "./phrases.ts";

type Line = LineFigure["lines"][number];
interface Dot {
  readonly year: number;
  readonly value: number;
}

/** From where to where the main lines went, their highest and lowest, the others at the end, and what is lacking. */
export function describeLine(figure: LineFigure): string {
  const words = phrases(figure.language);
  const years = figure.lines.flatMap((line) => line.points.map(({ year }) => year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const told = mainLines(figure.lines);
  const others = figure.lines.filter((line) => !told.includes(line));
  return [
    words.line(first === last ? String(first) : `${first}–${last}`),
    ...told.flatMap((line) => [...tellLine(figure, line), ...tellBand(figure, line)]),
    ...tellOthers(figure, others, last),
    ...tellBreaks(figure),
    ...told.flatMap((line) => tellGaps(figure, line)),
    ...tellMarks(figure),
  ].join(" ");
}

function tellLine(figure: LineFigure, line: Line): string[] {
  const words = phrases(figure.language);
  const dots = comparable(line.points);
  const [start, end] = [dots[0], dots.at(-1)];
  if (start === undefined || end === undefined) return [words.nothing(line.label, reasonsOf(figure, line))];
  if (start === end) return [words.single(line.label, quantity(figure, end.value), end.year)];
  const change = changeOf(figure, start.value, end.value);
  const whole =
    change === undefined
      ? words.unchanged(line.label, quantity(figure, end.value), start.year, end.year)
      : words.change(line.label, bare(figure, start.value), start.year, quantity(figure, end.value), end.year, change);
  return [whole, ...tellExtremes(figure, dots, start, end)];
}

/** The highest and the lowest year, unless they are the first and the last, which have been told. */
function tellExtremes(figure: LineFigure, dots: readonly Dot[], start: Dot, end: Dot): string[] {
  const high = dots.reduce((best, dot) => (dot.value > best.value ? dot : best));
  const low = dots.reduce((best, dot) => (dot.value < best.value ? dot : best));
  const words = phrases(figure.language);
  const ends = [bare(figure, start.value), bare(figure, end.value)];
  const told = [
    { text: bare(figure, high.value), year: high.year, phrase: words.top },
    { text: bare(figure, low.value), year: low.year, phrase: words.bottom },
  ].filter(({ text }) => !ends.includes(text));
  return told.length === 0 ? [] : [words.extremes(joinWords(told.map(({ text, year, phrase }) => phrase(text, year))))];
}

/** The points with a figure since the last break that has figures after it; doubtful ones only where there are no others. */
function comparable(points: readonly LinePoint[]): Dot[] {
  const last = points.findLastIndex(({ cell }) => cell.kind === "value");
  const from = points.findLastIndex((point, index) => point.break && index <= last);
  const known = points
    .slice(Math.max(0, from))
    .flatMap(({ year, cell }) => (cell.kind === "value" ? [{ year, cell }] : []));
  const sound = known.filter(({ cell }) => !cell.marks.includes("doubtful"));
  return (sound.length > 0 ? sound : known).map(({ year, cell }) => ({ year, value: cell.value }));
}

/** How far the line's band reaches at its last figure. */
function tellBand(figure: LineFigure, { points }: Line): string[] {
  const end = points.findLast(({ cell }) => cell.kind === "value");
  if (end?.interval === undefined) return [];
  const { lower, upper } = end.interval;
  return [phrases(figure.language).within(bare(figure, lower), bare(figure, upper), end.year)];
}

function tellOthers(figure: LineFigure, others: readonly Line[], last: number): string[] {
  const words = phrases(figure.language);
  const items = others.flatMap(({ label, points }) => {
    const cell = points.find(({ year }) => year === last)?.cell;
    return cell?.kind === "value" ? [words.valueOf(bare(figure, cell.value), midSentence(label))] : [];
  });
  return items.length === 0 ? [] : [words.others(last, joinWords(items))];
}

function tellBreaks(figure: LineFigure): string[] {
  const years = figure.lines.flatMap((line) => line.points.filter((point) => point.break).map(({ year }) => year));
  return years.length === 0 ? [] : [phrases(figure.language).break(yearList(unique(years)))];
}

/** Why a line has no figures. */
function reasonsOf(figure: LineFigure, line: Line): string {
  const reasons = line.points.flatMap(({ cell }) =>
    cell.kind === "value" ? [] : [explainCell(cell, figure.language)],
  );
  return joinWords([...new Set(reasons)]);
}

/** One sentence for each reason, with its years. */
function tellGaps(figure: LineFigure, line: Line): string[] {
  if (comparable(line.points).length === 0) return [];
  const byReason = new Map<string, number[]>();
  for (const { year, cell } of line.points) {
    if (cell.kind === "value") continue;
    const why = explainCell(cell, figure.language);
    byReason.set(why, [...(byReason.get(why) ?? []), year]);
  }
  return [...byReason].map(([why, years]) => phrases(figure.language).gap(line.label, yearList(years), why));
}

/** One sentence for each kind of mark, with the years that have it and whose they are. */
function tellMarks(figure: LineFigure): string[] {
  const words = phrases(figure.language);
  return markedYears(figure.lines).map(({ mark, years, labels }) => {
    const who = joinWords(labels.map(midSentence));
    const when = who === "" ? yearList(years) : words.inYears(who, yearList(years));
    return words.marked(when, years.length > 1 || labels.length > 1, explainMark(mark, figure.language));
  });
}

function unique(years: readonly number[]): number[] {
  return [...new Set(years)].sort((a, b) => a - b);
}
