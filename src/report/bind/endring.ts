import type { Point, Series } from "../../analysis/series.ts";
import { formatNumber, formatQuantity, nbsp, roundTo } from "../../data/format.ts";
import type { Language } from "../../data/language.ts";
import { Fault, type Figures, findPoint, requireValue } from "./figures.ts";
import { type Bound, findFigure, notesOf } from "./tall.ts";

export const endringKeys = ["indikator", "sted", "fra", "til", "som", "brudd"] as const;

/**
 * `:endring{indikator=… sted=… fra=… til=… som=setning|kort|mengde}`: a change in words.
 *
 * A share changes in percentage points, counted between the two figures as they are shown, so that a reader who
 * subtracts gets the same; all else changes in per cent of the exact first figure, to one decimal below 100. Whether something has risen or
 * fallen is judged by the figures as they are shown.
 */
export function bindEndring(figures: Figures, values: ReadonlyMap<string, string>, language: Language): Bound | Fault {
  const series = findFigure(figures, values.get("indikator") ?? "", values.get("sted") ?? "");
  if (series instanceof Fault) return series;
  const from = findPoint(figures, series, values.get("fra") ?? "");
  if (from instanceof Fault) return from;
  const to = findPoint(figures, series, values.get("til") ?? "");
  if (to instanceof Fault) return to;
  const wrong = wrongYears(series, from, to, values.get("brudd") === "ja");
  if (wrong !== undefined) return wrong;
  const first = requireValue(figures, series, from);
  if (first instanceof Fault) return first;
  const last = requireValue(figures, series, to);
  if (last instanceof Fault) return last;
  const change = measureChange(series, first.value, last.value);
  const notes = [...notesOf(from, language), ...notesOf(to, language)];
  switch (values.get("som") ?? "setning") {
    case "mengde":
      return { text: amount(change, words[language]), notes };
    case "kort":
      return { text: verbAndAmount(change, words[language]), notes };
    default:
      return { text: sentence({ series, from, to, change, language }), notes };
  }
}

function wrongYears(series: Series, from: Point, to: Point, acceptBreak: boolean): Fault | undefined {
  if (from.year >= to.year) {
    return new Fault(`«fra» (${from.year}) må være før «til» (${to.year}).`, "Bytt om årene.");
  }
  const broken = series.points.find((point) => point.break && point.year > from.year && point.year <= to.year);
  if (broken === undefined || acceptBreak) return undefined;
  return new Fault(
    `Tidsserien har et brudd i ${broken.year}, så ${from.year} og ${to.year} kan ikke uten videre sammenlignes.`,
    `Velg år på samme side av bruddet. Skal endringen likevel stå, skriver du «brudd=ja» og forklarer bruddet i teksten.`,
  );
}

/** How two shown figures differ: `none` when a reader sees the same number twice. */
type Change =
  | { readonly kind: "none" }
  | { readonly kind: "points" | "percent"; readonly up: boolean; readonly size: number; readonly decimals: number }
  | { readonly kind: "from-zero"; readonly up: boolean };

function measureChange({ indicator }: Series, first: number, last: number): Change {
  const { decimals, unit } = indicator;
  const [shownFirst, shownLast] = [roundTo(first, decimals), roundTo(last, decimals)];
  if (shownFirst === shownLast) return { kind: "none" };
  const up = shownLast > shownFirst;
  if (unit.kind === "share") {
    return { kind: "points", up, size: Math.abs(roundTo(shownLast - shownFirst, decimals)), decimals };
  }
  if (shownFirst <= 0) return { kind: "from-zero", up };
  const size = Math.abs((last - first) / first) * 100;
  return { kind: "percent", up, size, decimals: size < 100 ? 1 : 0 };
}

const words = {
  nb: { up: "økte", down: "falt", same: "var uendret", by: "med", from: "fra", in: "i", to: "til", on: "på" },
  nn: { up: "auka", down: "gjekk ned", same: "var uendra", by: "med", from: "frå", in: "i", to: "til", on: "på" },
} as const satisfies Record<Language, Record<string, string>>;
type Words = (typeof words)[Language];

function verbAndAmount(change: Change, word: Words): string {
  if (change.kind === "none") return word.same;
  const verb = change.up ? word.up : word.down;
  return change.kind === "from-zero" ? verb : `${verb} ${word.by} ${amount(change, word)}`;
}

function amount(change: Change, word: Words): string {
  switch (change.kind) {
    case "none":
    case "from-zero":
      return verbAndAmount(change, word);
    case "points":
      return `${formatNumber(change.size, change.decimals)}${nbsp}prosentpoeng`;
    case "percent":
      return `${formatNumber(change.size, change.decimals)}${nbsp}prosent`;
    default:
      return change satisfies never;
  }
}

interface Sentence {
  readonly series: Series;
  readonly from: Point;
  readonly to: Point;
  readonly change: Change;
  readonly language: Language;
}

/** «økte med 2,1 prosentpoeng, fra 31,2 prosent i 2015 til 33,3 prosent i 2020». */
function sentence({ series, from, to, change, language }: Sentence): string {
  const word = words[language];
  const { unit, decimals } = series.indicator;
  const full = (point: Point) => formatQuantity(point.cell, unit, decimals, language);
  if (change.kind === "none") {
    return `${word.same} ${word.on} ${full(to)} ${word.from} ${from.year} ${word.to} ${to.year}`;
  }
  const bare = from.cell.kind === "value" ? formatNumber(from.cell.value, decimals) : "";
  const first = unit.kind === "share" ? full(from) : bare;
  const ends = `${word.from} ${first} ${word.in} ${from.year} ${word.to} ${full(to)} ${word.in} ${to.year}`;
  return `${verbAndAmount(change, word)}${change.kind === "from-zero" ? " " : ", "}${ends}`;
}
