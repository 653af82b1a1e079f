import type { Point, Series } from "../../analysis/series.ts";
import { explainMark, formatCell, formatQuantity } from "../../data/format.ts";
import type { Language } from "../../data/language.ts";
import { say } from "../messages/message.ts";
import { numberMessages } from "../messages/numbers.ts";
import type { Binding } from "../tokens.ts";
import { amount, type Change, changeWords, measureChange, verbAndAmount } from "./change.ts";
import { Fault, type Figures, findPoint, requireValue } from "./figures.ts";
import { type Bound, findFigure, notesOf } from "./tall.ts";

/**
 * `:endring{indikator=… sted=… fra=… til=… som=setning|kort|mengde regnet=prosent|antall brudd=ja}`: a change in words.
 *
 * A share changes in percentage points, counted between the two figures as they are shown, so that a reader who
 * subtracts gets the same. All else changes in per cent of the exact first figure, to one decimal below 100, or with
 * `regnet=antall` in its own unit. Whether something has risen or fallen is judged by the figures as they are shown.
 */
export function bindEndring(figures: Figures, values: ReadonlyMap<string, string>, language: Language): Bound | Fault {
  const series = findFigure(figures, values.get("indikator") ?? "", values.get("sted") ?? "");
  if (series instanceof Fault) return series;
  const from = findPoint(figures, series, values.get("fra") ?? "");
  if (from instanceof Fault) return from;
  const to = findPoint(figures, series, values.get("til") ?? "");
  if (to instanceof Fault) return to;
  const broken = breakBetween(series, from, to);
  const wrong = wrongYears(from, to, values.get("brudd") === "ja" ? undefined : broken);
  if (wrong !== undefined) return wrong;
  const first = requireValue(figures, series, from);
  if (first instanceof Fault) return first;
  const last = requireValue(figures, series, to);
  if (last instanceof Fault) return last;
  const written = values.get("regnet");
  const change = measureChange(series.indicator, { first: first.value, last: last.value, written });
  if (change instanceof Fault) return change;
  const text = write(values.get("som") ?? "setning", { series, from, to, change, language });
  if (text instanceof Fault) return text;
  const notes = [...notesOf(from, language), ...notesOf(to, language), ...breakNote(broken, language)];
  return { text, binding: bindingOf(series, from, to, change), notes: [...new Set(notes)] };
}

function wrongYears(from: Point, to: Point, broken: Point | undefined): Fault | undefined {
  if (from.year >= to.year) {
    return new Fault(say(numberMessages.backwards, { fra: from.year, til: to.year }));
  }
  if (broken === undefined) return undefined;
  return new Fault(say(numberMessages.acrossBreak, { brudd: broken.year, fra: from.year, til: to.year }));
}

function breakBetween(series: Series, from: Point, to: Point): Point | undefined {
  return series.points.find((point) => point.break && point.year > from.year && point.year <= to.year);
}

/** The mark that a change over a break carries, also where the break is in a year that is not named. */
function breakNote(broken: Point | undefined, language: Language): string[] {
  return broken === undefined ? [] : [`${broken.year}: ${explainMark("break", language)}.`];
}

function bindingOf({ indicator, area }: Series, from: Point, to: Point, change: Change): Binding {
  return {
    what: "change",
    indicator: indicator.id,
    areas: [area],
    years: [from.year, to.year],
    measure: change.kind === "points" ? "points" : change.kind === "percent" ? "percent" : "unit",
    unitWritten: true,
    direction: change.kind === "none" ? "same" : change.up ? "up" : "down",
  };
}

interface Sentence {
  readonly series: Series;
  readonly from: Point;
  readonly to: Point;
  readonly change: Change;
  readonly language: Language;
}

function write(how: string, input: Sentence): string | Fault {
  const { change, language } = input;
  switch (how) {
    case "mengde":
      return amount(change, language) ?? noAmount(input);
    case "kort":
      return verbAndAmount(change, language);
    default:
      return sentence(input);
  }
}

function noAmount({ change, from, to }: Sentence): Fault {
  return new Fault(
    change.kind === "none"
      ? say(numberMessages.unchangedAmount, { fra: from.year, til: to.year })
      : say(numberMessages.fromZero, { fra: from.year }),
  );
}

/** «økte med 2,1 prosentpoeng, fra 31,2 prosent i 2015 til 33,3 prosent i 2020»: the unit is named at both ends of a share, else once. */
function sentence({ series, from, to, change, language }: Sentence): string {
  const word = changeWords[language];
  const { unit, decimals } = series.indicator;
  const full = (point: Point) => formatQuantity(point.cell, unit, decimals, language);
  if (change.kind === "none") {
    return `${word.same} ${word.on} ${full(to)} ${word.from} ${from.year} ${word.to} ${to.year}`;
  }
  const last = unit.kind === "share" ? full(to) : formatCell(to.cell, decimals);
  const ends = `${word.from} ${full(from)} ${word.in} ${from.year} ${word.to} ${last} ${word.in} ${to.year}`;
  return `${verbAndAmount(change, language)}${change.kind === "from-zero" ? " " : ", "}${ends}`;
}
