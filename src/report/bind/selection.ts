import type { Point, Series } from "../../analysis/series.ts";
import { type Area, areaKey } from "../../data/area.ts";
import { missingCell } from "../../data/cell.ts";
import type { Year } from "../../data/codes.ts";
import type { Indicator } from "../../data/indicator.ts";
import type { Language } from "../../data/language.ts";
import { blockMessages } from "../messages/blocks.ts";
import { say } from "../messages/message.ts";
import type { TableSpec } from "./figure-spec.ts";
import { Fault, type Figures, findArea, findIndicator, findPoint, findSeries } from "./figures.ts";

/** Something that a figure may vary over, with what a reader calls it. */
export interface Named<T> {
  readonly value: T;
  readonly label: string;
}

/** What a figure or table is made from: indicators × places × years, each at least one. */
export interface Selection {
  readonly indicators: readonly Named<Indicator>[];
  readonly places: readonly Named<Area>[];
  readonly years: readonly Named<Year>[];
  /** What is reckoned from them, where the block has `uttrykk`; it is then all that is shown. */
  readonly computed: readonly Named<Series>[];
  series(indicator: Indicator, area: Area): Series;
  /** The point of a year; `missing` where the series does not have the year. */
  point(indicator: Indicator, area: Area, year: Year): Point;
}

/** A fault, and the key in the block that it is about. */
export class BlockFault extends Fault {
  readonly key: string;
  constructor(key: string, fault: Pick<Fault, "message" | "hint">) {
    super(fault);
    this.key = key;
  }
}

/** Looks up everything that a block names. All that is wrong is told at once. */
export function select(figures: Figures, spec: TableSpec, language: Language): Selection | BlockFault[] {
  const faults: BlockFault[] = [];
  const indicators = pick(spec, ["indikator", "indikatorer"], (name) => findIndicator(figures, name), faults);
  const areas = pick(spec, ["sted", "steder"], (name) => findArea(figures, name), faults);
  if (faults.length > 0) return faults;
  const all = new Map<string, Series>();
  for (const indicator of indicators) {
    for (const area of areas) {
      const series = findSeries(figures, indicator, area);
      if (series instanceof Fault) faults.push(new BlockFault(given(spec, ["sted", "steder"]), series));
      else all.set(`${indicator.id} ${areaKey(area)}`, series);
    }
  }
  const years = selectYears(figures, spec, [...all.values()], faults);
  if (faults.length > 0) return faults;
  const series = (indicator: Indicator, area: Area) => {
    return all.get(`${indicator.id} ${areaKey(area)}`) ?? figures.series(indicator, area);
  };
  return {
    indicators: indicators.map((indicator) => ({ value: indicator, label: indicator.shortName[language] })),
    places: areas.map((area) => ({ value: area, label: figures.edition.geography.areaName(area) })),
    years: years.map((year) => ({ value: year, label: String(year) })),
    computed: [],
    series,
    point: (indicator, area, year) => pointOf(series(indicator, area), year),
  };
}

/** A year before the series begins was not registered; one that it lacks later is not in the source. */
export function pointOf({ points }: Series, year: Year): Point {
  const begun = points.some((point) => point.year < year);
  const cell = missingCell(begun ? "not-reported" : "not-collected");
  return points.find((point) => point.year === year) ?? { year, cell, origin: "observed", break: false };
}

type NameKey = "indikator" | "indikatorer" | "sted" | "steder";

function given(spec: TableSpec, [one, many]: readonly [NameKey, NameKey]): NameKey {
  return spec[one] === undefined ? many : one;
}

function pick<T>(
  spec: TableSpec,
  keys: readonly [NameKey, NameKey],
  find: (name: string) => T | Fault,
  faults: BlockFault[],
): T[] {
  const [one, many] = keys;
  const names = [...(spec[one] ?? []), ...(spec[many] ?? [])];
  if (names.length === 0) {
    const eksempel = one === "sted" ? "sted: landet" : "indikator: andel-80-hjemmetjenester";
    faults.push(new BlockFault("id", say(blockMessages.lacking, { nøkkel: one, eksempel })));
  }
  return names.flatMap((name) => {
    const found = find(name);
    if (!(found instanceof Fault)) return [found];
    faults.push(new BlockFault(given(spec, keys), found));
    return [];
  });
}

/** The years asked for, or else all years from `fra` to `til` that any of the series has. */
export function selectYears(figures: Figures, spec: TableSpec, all: readonly Series[], faults: BlockFault[]): Year[] {
  const check = (key: "aar" | "fra" | "til", year: Year) => {
    const found = all.map((series) => findPoint(figures, series, String(year)));
    const fault = found.find((point) => point instanceof Fault);
    if (fault !== undefined && found.every((point) => point instanceof Fault)) faults.push(new BlockFault(key, fault));
  };
  if (spec.aar !== undefined) {
    for (const year of spec.aar) check("aar", year);
    return spec.aar;
  }
  if (spec.fra !== undefined) check("fra", spec.fra);
  if (spec.til !== undefined) check("til", spec.til);
  const years = new Set(all.flatMap((series) => series.points.map(({ year }) => year)));
  const within = [...years].filter((year) => year >= (spec.fra ?? year) && year <= (spec.til ?? year));
  if (within.length === 0 && all.length > 0) {
    faults.push(new BlockFault(spec.fra === undefined ? "id" : "fra", say(blockMessages.noYears, {})));
  }
  return within.sort((a, b) => a - b);
}
