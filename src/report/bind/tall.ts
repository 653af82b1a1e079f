import type { Point, Series } from "../../analysis/series.ts";
import { cellValue, hidden } from "../../data/cell.ts";
import type { Year } from "../../data/codes.ts";
import { explainMark, formatNumber, formatQuantity, nbsp } from "../../data/format.ts";
import type { Language } from "../../data/language.ts";
import { Fault, type Figures, findArea, findIndicator, findPoint, findSeries, requireValue } from "./figures.ts";

/** Words written from the data, and what is to be said of the figures behind them. */
export interface Bound {
  readonly text: string;
  /** Whole sentences, one for each mark of each figure. */
  readonly notes: readonly string[];
}

export const tallKeys = ["indikator", "sted", "aar", "enhet", "som"] as const;

/** `:tall{indikator=… sted=… aar=… enhet=ja|nei som=verdi|plass}`: one number. */
export function bindTall(figures: Figures, values: ReadonlyMap<string, string>, language: Language): Bound | Fault {
  const found = findFigure(figures, values.get("indikator") ?? "", values.get("sted") ?? "");
  if (found instanceof Fault) return found;
  const point = findPoint(figures, found, values.get("aar") ?? "");
  if (point instanceof Fault) return point;
  const cell = requireValue(figures, found, point);
  if (cell instanceof Fault) return cell;
  const notes = notesOf(point, language);
  const { indicator } = found;
  if (values.get("som") === "plass") {
    const place = placeOf(figures, found, point.year);
    if (place instanceof Fault) return place;
    return { text: `nummer${nbsp}${place.rank} av${nbsp}${place.of}`, notes };
  }
  const withUnit = values.get("enhet") === "ja";
  const text = withUnit
    ? formatQuantity(cell, indicator.unit, indicator.decimals, language)
    : formatNumber(cell.value, indicator.decimals);
  return { text, notes };
}

/** The series that an indicator and a place, as written, stand for. */
export function findFigure(figures: Figures, indicatorName: string, placeName: string): Series | Fault {
  const indicator = findIndicator(figures, indicatorName);
  if (indicator instanceof Fault) return indicator;
  const area = findArea(figures, placeName);
  if (area instanceof Fault) return area;
  return findSeries(figures, indicator, area);
}

/** The place among all municipalities with a figure that year, 1 for the highest value; equal values share a place. */
export function placeOf(figures: Figures, series: Series, year: Year): { rank: number; of: number } | Fault {
  const { area, indicator } = series;
  if (area.kind !== "municipality") {
    return new Fault("Bare en kommune har en plass blant kommunene.", "Bruk «som=verdi», eller oppgi en kommune.");
  }
  const own = cellValue(series.points.find((point) => point.year === year)?.cell ?? hidden);
  if (own === undefined) return new Fault(`Kommunen har ikke noe tall for ${year}.`, "Velg et annet år.");
  const all = figures.edition.geography.municipalities.flatMap(({ code }) => {
    const points = figures.series(indicator, { kind: "municipality", code }).points;
    const cell = points.find((point) => point.year === year)?.cell;
    const value = cell === undefined ? undefined : cellValue(cell);
    return value === undefined ? [] : [value];
  });
  return { rank: 1 + all.filter((value) => value > own).length, of: all.length };
}

/** «2019: mangelfull rapportering dette året.» */
export function notesOf(point: Point, language: Language): string[] {
  if (point.cell.kind !== "value") return [];
  return point.cell.marks.map((mark) => `${point.year}: ${explainMark(mark, language)}.`);
}
