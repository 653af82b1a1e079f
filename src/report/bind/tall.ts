import type { Point, Series } from "../../analysis/series.ts";
import { explainMark, formatNumber, formatQuantity } from "../../data/format.ts";
import type { Language } from "../../data/language.ts";
import { say } from "../messages/message.ts";
import { numberMessages } from "../messages/numbers.ts";
import type { Binding } from "../tokens.ts";
import { Fault, type Figures, findArea, findIndicator, findPoint, findSeries, requireValue } from "./figures.ts";
import { bindPart } from "./part.ts";
import { bindRank } from "./rank.ts";

/** Words written from the data, and what is to be said of the figures behind them. */
export interface Bound {
  readonly text: string;
  readonly binding: Binding;
  /** Whole sentences, one for each mark of each figure. */
  readonly notes: readonly string[];
}

/** What one number is bound to, looked up. */
export interface BoundPoint {
  readonly figures: Figures;
  readonly series: Series;
  readonly point: Point;
  readonly language: Language;
  /** True where the unit is to be written. */
  readonly withUnit: boolean;
  readonly decimals: number | undefined;
}

/** `:tall{indikator=… sted=… aar=… enhet=ja|nei som=verdi|plass|andel desimaler=0}`: one number. */
export function bindTall(figures: Figures, values: ReadonlyMap<string, string>, language: Language): Bound | Fault {
  const series = findFigure(figures, values.get("indikator") ?? "", values.get("sted") ?? "");
  if (series instanceof Fault) return series;
  const point = findPoint(figures, series, values.get("aar") ?? "");
  if (point instanceof Fault) return point;
  const written = values.get("desimaler");
  const decimals = written === undefined ? undefined : Number(written);
  const bound: BoundPoint = { figures, series, point, language, withUnit: values.get("enhet") === "ja", decimals };
  switch (values.get("som")) {
    case "plass":
      return decimals === undefined ? bindRank(bound) : noDecimals();
    case "andel":
      return bindPart(bound);
    default:
      return bindValue(bound);
  }
}

function noDecimals(): Fault {
  return new Fault(say(numberMessages.rankDecimals, {}));
}

function bindValue(bound: BoundPoint): Bound | Fault {
  const { figures, series, point, language, withUnit } = bound;
  const { indicator, area } = series;
  const cell = requireValue(figures, series, point);
  if (cell instanceof Fault) return cell;
  const { decimals = indicator.decimals } = bound;
  if (decimals > indicator.decimals) {
    const antall = `${indicator.decimals} ${indicator.decimals === 1 ? "desimal" : "desimaler"}`;
    return new Fault(say(numberMessages.tooPrecise, { indikator: indicator.id, antall, skrevet: decimals }));
  }
  const text = withUnit ? formatQuantity(cell, indicator.unit, decimals, language) : formatNumber(cell.value, decimals);
  const binding: Binding = {
    what: "value",
    indicator: indicator.id,
    areas: [area],
    years: [point.year],
    measure: "unit",
    unitWritten: withUnit,
  };
  return { text, binding, notes: notesOf(point, language) };
}

/** The series that an indicator and a place, as written, stand for. */
export function findFigure(figures: Figures, indicatorName: string, placeName: string): Series | Fault {
  const indicator = findIndicator(figures, indicatorName);
  if (indicator instanceof Fault) return indicator;
  const area = findArea(figures, placeName);
  if (area instanceof Fault) return area;
  return findSeries(figures, indicator, area);
}

/** «2019: mangelfull rapportering dette året.» */
export function notesOf(point: Point, language: Language): string[] {
  if (point.cell.kind !== "value") return [];
  return point.cell.marks.map((mark) => `${point.year}: ${explainMark(mark, language)}.`);
}
