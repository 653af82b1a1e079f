import type { Point, Series } from "../../analysis/series.ts";
import { type Area, areaKey } from "../../data/area.ts";
import { cellValue, type ValueCell } from "../../data/cell.ts";
import { formatNumber, roundTo } from "../../data/format.ts";
import { say } from "../messages/message.ts";
import { numberMessages } from "../messages/numbers.ts";
import { Fault, type Figures } from "./figures.ts";

/** Which places a list is of: an indicator's highest or lowest in a year. */
export interface TopListAsk {
  /** The series of every place that could be in the list, all of one indicator. */
  readonly candidates: readonly Series[];
  readonly year: number;
  readonly count: number;
  readonly highest: boolean;
  /** Places where the figure's denominator is smaller than this are left out. */
  readonly least: number;
  /** True where all that share the last place are to be in the list; otherwise a tie there is a fault. */
  readonly withTied: boolean;
}

export interface Listed {
  readonly series: Series;
  readonly point: Point;
  readonly cell: ValueCell;
}

/** The places of a list in their order, and those that could not be in it, by why. */
export interface TopList {
  readonly listed: readonly Listed[];
  readonly hidden: readonly Area[];
  readonly missing: readonly Area[];
  readonly small: readonly Area[];
  /** Whose figure looks wrong at the source. */
  readonly doubtful: readonly Area[];
  /** How many share the last place, where that has made the list longer than asked for; else 0. */
  readonly tied: number;
}

/** The list, or why it cannot be made. Figures are equal when a reader sees the same number. */
export function topList(figures: Figures, ask: TopListAsk): TopList | Fault {
  const sorted = sortOut(ask);
  const { kept } = sorted;
  const shown = ({ series, cell }: Listed) => roundTo(cell.value, series.indicator.decimals);
  kept.sort((a, b) => (ask.highest ? b.cell.value - a.cell.value : a.cell.value - b.cell.value));
  const lengths = kept.flatMap((each, index) => {
    const next = kept[index + 1];
    return next === undefined || shown(next) !== shown(each) ? [index + 1] : [];
  });
  if (ask.count > kept.length) return tooFew(ask, kept.length);
  const length = lengths.find((each) => each >= ask.count) ?? kept.length;
  if (length !== ask.count && !ask.withTied) return tie(figures, ask, kept, lengths);
  const { hidden, missing, small, doubtful } = sorted;
  const last = lengths.findLast((each) => each < length) ?? 0;
  const tied = length === ask.count ? 0 : length - last;
  return { listed: kept.slice(0, length), hidden, missing, small, doubtful, tied };
}

function sortOut({ candidates, year, least }: TopListAsk) {
  const kept: Listed[] = [];
  const [hidden, missing, small, doubtful]: [Area[], Area[], Area[], Area[]] = [[], [], [], []];
  for (const series of candidates) {
    const point = series.points.find((each) => each.year === year);
    if (point === undefined || point.cell.kind === "missing") missing.push(series.area);
    else if (point.cell.kind === "hidden") hidden.push(series.area);
    else if (point.cell.marks.includes("doubtful")) doubtful.push(series.area);
    else if (isSmall(point, least)) small.push(series.area);
    else kept.push({ series, point, cell: point.cell });
  }
  return { kept, hidden, missing, small, doubtful };
}

/** True where the figure is a share or a rate of fewer than `least`. */
function isSmall({ denominator }: Point, least: number): boolean {
  const base = denominator === undefined ? undefined : cellValue(denominator);
  return base !== undefined && base < least;
}

function tooFew({ count }: TopListAsk, have: number): Fault {
  return new Fault(
    have === 0
      ? say(numberMessages.listEmpty, {})
      : say(numberMessages.listTooLong, { antall: count, "med tall": have }),
  );
}

/** A list that stopped between two places with the same number would say of one that it is higher. */
function tie(figures: Figures, ask: TopListAsk, kept: readonly Listed[], lengths: readonly number[]): Fault {
  const [last, next] = [kept[ask.count - 1], kept[ask.count]];
  const name = (each: Listed | undefined) => {
    return each === undefined ? "" : figures.edition.geography.areaName(each.series.area);
  };
  const number = last === undefined ? "" : formatNumber(last.cell.value, last.series.indicator.decimals);
  const shorter = lengths.findLast((each) => each < ask.count);
  const others = [
    ...(shorter === undefined ? [] : [shorter]),
    ...lengths.filter((each) => each > ask.count).slice(0, 1),
  ];
  const lengder = others.map((each) => `«antall=${each}»`).join(" eller ");
  return new Fault(say(numberMessages.listTie, { siste: name(last), neste: name(next), tall: number, lengder }));
}

/** The places that a list may be of: municipalities, counties or KOSTRA groups, in the whole country or in one area. */
export function candidatesIn(figures: Figures, kind: "kommuner" | "fylker" | "grupper", within: Area): Area[] | Fault {
  const { geography } = figures.edition;
  if (kind !== "kommuner" && within.kind !== "country") {
    return new Fault(say(numberMessages.listOfAreasWithin, {}));
  }
  if (within.kind === "municipality") {
    return new Fault(say(numberMessages.listWithinMunicipality, { sted: areaKey(within) }));
  }
  switch (kind) {
    case "kommuner":
      return geography.members(within).map(({ code }) => ({ kind: "municipality", code }));
    case "fylker":
      return geography.counties.map(({ code }) => ({ kind: "county", code }));
    case "grupper":
      return geography.kostraGroups.map(({ code }) => ({ kind: "kostra", code }));
    default:
      return kind satisfies never;
  }
}
