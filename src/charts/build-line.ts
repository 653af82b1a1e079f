import type { Interval } from "../analysis/method/interval.ts";
import type { Series } from "../analysis/series.ts";
import { type Cell, cellValue } from "../data/cell.ts";
import type { Year } from "../data/codes.ts";
import type { Language } from "../data/language.ts";
import type { LineFigure, Role } from "./figure.ts";
import { type GivenText, notesOfEmpty, notesOfIndicator, notesOfLines, sourceOf, subtitleOf } from "./figure-text.ts";
import { hasBands, withVisibleBands } from "./line-band.ts";
import { isEmpty, mainLines } from "./line-gaps.ts";
import { wordsOf } from "./words.ts";

/** A series with the name and the role of its place in this comparison. */
export interface NamedSeries {
  readonly series: Series;
  readonly label: string;
  readonly role: Role;
  /** 95 per cent, as from `intervalsOf`, drawn as a band around the line; left out, there is none. */
  readonly intervals?: ReadonlyMap<Year, Interval> | undefined;
}

export interface LineInput extends GivenText {
  readonly id: string;
  readonly language: Language;
  /** At least one, all of the same indicator; the first gives title, unit and source. */
  readonly series: readonly NamedSeries[];
  /** Points outside are left out. */
  readonly from?: Year | undefined;
  readonly to?: Year | undefined;
}

/**
 * The development of one indicator in one or more places. Left out is a place that has the very figures of the main one
 * (Oslo is both a municipality, a county and a KOSTRA group), and, with a note, a place to compare with that has none.
 * Throws an Error without series.
 */
export function lineFigure(input: LineInput): LineFigure {
  const { id, language } = input;
  const indicator = input.series[0]?.series.indicator;
  if (indicator === undefined) throw new Error(`no series for the figure ${id}`);
  const main = input.series.find(({ role }) => role === "main");
  const all = input.series.filter((line) => line === main || !isSame(line, main)).map((line) => lineOf(line, input));
  const mains = mainLines(all);
  const lines = withVisibleBands(all.filter((line) => mains.includes(line) || !isEmpty(line.points)));
  const years = all.flatMap((line) => line.points.map(({ year }) => year));
  return {
    kind: "line",
    id,
    language,
    unit: indicator.unit,
    decimals: indicator.decimals,
    lines,
    text: {
      title: input.title ?? indicator.name[language],
      subtitle: input.subtitle ?? subtitleOf(indicator, years, language),
      source: sourceOf([indicator], language),
      notes: [
        ...(hasBands(lines) ? [wordsOf({ language }).band] : []),
        ...notesOfLines(lines, language),
        ...notesOfEmpty(
          all.filter((line) => !mains.includes(line) && isEmpty(line.points)),
          language,
        ),
        ...notesOfIndicator(indicator, years, language),
      ],
      ...(input.alt === undefined ? {} : { alt: input.alt }),
    },
  };
}

/** The series within the years asked for; its first point cannot be broken off from anything. */
function lineOf({ series, label, role, intervals }: NamedSeries, { from, to }: LineInput): LineFigure["lines"][number] {
  const points = series.points
    .filter(({ year }) => year >= (from ?? year) && year <= (to ?? year))
    .map((point, index) => {
      const { year, cell } = point;
      const interval = isDoubtful(cell) ? undefined : intervals?.get(year);
      return { year, cell, break: point.break && index > 0, ...(interval === undefined ? {} : { interval }) };
    });
  return { label, role, points };
}

/** Chance is the least of what may be wrong with such a figure. */
function isDoubtful(cell: Cell): boolean {
  return cell.kind === "value" && cell.marks.includes("doubtful");
}

/** True when both series have figures, the same ones each year. */
function isSame(line: NamedSeries, main: NamedSeries | undefined): boolean {
  if (main === undefined) return false;
  const values = line.series.points.map(({ cell }) => cellValue(cell));
  const mains = main.series.points.map(({ cell }) => cellValue(cell));
  return (
    values.some((value) => value !== undefined) &&
    values.length === mains.length &&
    values.every((value, index) => value === mains[index])
  );
}
