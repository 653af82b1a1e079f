import { type Area, areaKey, country } from "../../data/area.ts";
import { cellValue } from "../../data/cell.ts";
import type { Year } from "../../data/codes.ts";
import type { Edition } from "../../data/edition.ts";
import { formatNumber, roundTo } from "../../data/format.ts";
import type { Indicator } from "../../data/indicator.ts";
import { isProjection } from "../bind/figures.ts";
import { figuresOf } from "../bind/remembered-series.ts";

/** A figure of the edition, or a change between two, that a number in a text may stand for. */
export interface Candidate {
  readonly indicator: Indicator;
  readonly area: Area;
  /** One year; or of a change, from and to. */
  readonly years: readonly Year[];
  /** As a reader would see it, and with how many decimals. `relative`: a share's change in per cent, which is not to be told. */
  readonly value: number;
  readonly decimals: number;
  readonly kind: "value" | "percent" | "points" | "relative";
}

const remembered = new WeakMap<Edition, Map<string, readonly Candidate[]>>();

/** Every figure of an area, and every change in it, for all indicators and years: worked out once for each edition. */
export function candidatesFor(edition: Edition, area: Area): readonly Candidate[] {
  const known = remembered.get(edition) ?? new Map<string, readonly Candidate[]>();
  remembered.set(edition, known);
  const found = known.get(areaKey(area)) ?? gather(edition, area);
  known.set(areaKey(area), found);
  return found;
}

function gather(edition: Edition, area: Area): Candidate[] {
  const figures = figuresOf(edition);
  return [...edition.indicators.values()].flatMap((indicator) => {
    if (indicator.kind === "national" && area.kind !== "country") return [];
    const values = figures.series(indicator, area).points.flatMap(({ year, cell }) => {
      const value = cellValue(cell);
      return value === undefined ? [] : [{ year, value }];
    });
    const { decimals } = indicator;
    const single = values.map(({ year, value }): Candidate => {
      return { indicator, area, years: [year], value: roundTo(value, decimals), decimals, kind: "value" };
    });
    const changes = values.flatMap((to) => {
      return values.filter(({ year }) => year < to.year).flatMap((from) => changesOf(indicator, area, from, to));
    });
    return [...single, ...changes];
  });
}

interface Yearly {
  readonly year: Year;
  readonly value: number;
}

function changesOf(indicator: Indicator, area: Area, from: Yearly, to: Yearly): Candidate[] {
  const { decimals, unit } = indicator;
  const common = { indicator, area, years: [from.year, to.year] };
  const percent = from.value === 0 ? undefined : Math.abs((to.value - from.value) / from.value) * 100;
  const relative: Candidate[] =
    percent === undefined
      ? []
      : [{ ...common, value: roundTo(percent, 1), decimals: 1, kind: unit.kind === "share" ? "relative" : "percent" }];
  if (unit.kind !== "share") return relative;
  const points = Math.abs(roundTo(roundTo(to.value, decimals) - roundTo(from.value, decimals), decimals));
  return [...relative, { ...common, value: points, decimals, kind: "points" }];
}

/** «andel-80-hjemmetjenester, landet, 2023», as a proposal names it. */
export function nameCandidate({ indicator, area, years }: Candidate, edition: Edition): string {
  const [first, last] = years;
  const when = last === undefined ? String(first) : `fra ${first} til ${last}`;
  return `${indicator.id}, ${keyOf(area, edition)}, ${when}`;
}

/** «14,3 prosent», «28,9». */
export function writeCandidate({ value, decimals, kind }: Candidate): string {
  const unit = { value: "", percent: " prosent", points: " prosentpoeng", relative: " prosent" }[kind];
  return formatNumber(value, decimals) + unit;
}

/** The directive to paste. */
export function directiveOf({ indicator, area, years }: Candidate, edition: Edition): string {
  const [first, last] = years;
  const bound = `indikator=${indicator.id} sted=${keyOf(area, edition)}`;
  return last === undefined ? `:tall{${bound} aar=${first}}` : `:endring{${bound} fra=${first} til=${last} som=mengde}`;
}

function keyOf(area: Area, { geography }: Edition): string {
  if (area.kind !== "municipality") return areaKey(area);
  return geography.municipalities.find(({ code }) => code === area.code)?.slug ?? area.code;
}

/** The areas that a text names, the country where it names none; counties and municipalities alike where they share a name. */
export function areasNamed(
  text: string,
  { geography }: Edition,
): { readonly named: readonly Area[]; readonly all: readonly Area[] } {
  const says = (name: string) =>
    new RegExp(`(?<!\\p{L})${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}s?(?!\\p{L})`, "u").test(text);
  const named: Area[] = [
    ...geography.counties.filter(({ name }) => says(name)).map(({ code }): Area => ({ kind: "county", code })),
    ...geography.municipalities
      .filter(({ name }) => says(name))
      .map(({ code }): Area => ({ kind: "municipality", code })),
  ];
  return { named, all: [country, ...named] };
}

export function isForecast({ indicator, years }: Candidate, { year }: Edition): boolean {
  return isProjection(indicator) && years.some((each) => each > year);
}
