import type { Point, Series } from "../../analysis/series.ts";
import { type Area, areaKey } from "../../data/area.ts";
import type { ValueCell } from "../../data/cell.ts";
import type { Year } from "../../data/codes.ts";
import type { Edition } from "../../data/edition.ts";
import { explainCell } from "../../data/format.ts";
import type { Indicator } from "../../data/indicator.ts";
import { nearMiss } from "../../data/near-miss.ts";
import { askedMessages } from "../messages/figures-asked.ts";
import { type Said, say, sayNear } from "../messages/message.ts";
import { nearPlace } from "./near-place.ts";

/** The figures that a chapter may ask for. */
export interface Figures {
  readonly edition: Edition;
  series(indicator: Indicator, area: Area): Series;
}

/** What an editor asked for that is not to be had, and what to do. */
export class Fault {
  readonly message: string;
  readonly hint: string;
  constructor({ message, hint }: Pick<Said, "message" | "hint">) {
    this.message = message;
    this.hint = hint;
  }
}

/** There is no figure to show, though all that was asked for exists. */
export class LackingFigure extends Fault {}

export function findIndicator({ edition }: Figures, name: string): Indicator | Fault {
  for (const [id, indicator] of edition.indicators) if (id === name) return indicator;
  const near = nearMiss(name, edition.indicators.keys());
  return new Fault(sayNear(askedMessages.noSuchIndicator, { indikator: name }, near));
}

/** `landet`, `0301`, `0301-oslo`, `fylke-46` or `EKG13`. */
export function areaCalled({ geography }: Edition, name: string): Area | undefined {
  const municipality = geography.municipalities.find(({ code, slug }) => code === name || slug === name);
  return municipality === undefined ? geography.areaOfKey(name) : { kind: "municipality", code: municipality.code };
}

export function findArea({ edition }: Figures, name: string): Area | Fault {
  const { geography } = edition;
  const area = areaCalled(edition, name);
  if (area !== undefined) return area;
  const parts = name.replace(/[[\]]/g, "").split(/[,\s]+/);
  if (name.includes(",") || parts.every((part) => areaCalled(edition, part) !== undefined)) {
    return new Fault(say(askedMessages.severalPlaces, { skrevet: name, steder: parts.join(", ") }));
  }
  return new Fault(sayNear(askedMessages.noSuchPlace, { sted: name }, nearPlace(geography, name)));
}

/** The series of an indicator for an area. */
export function findSeries(figures: Figures, indicator: Indicator, area: Area): Series | Fault {
  if (indicator.kind === "national" && area.kind !== "country") {
    return new Fault(say(askedMessages.countryOnly, { indikator: indicator.id, sted: areaKey(area) }));
  }
  return figures.series(indicator, area);
}

/** A year as written, checked against the edition's own. */
export function findPoint({ edition }: Figures, series: Series, written: string): Point | Fault {
  if (!/^\d{4}$/.test(written)) return new Fault(say(askedMessages.notAYear, { skrevet: written }));
  const year = Number(written);
  const point = series.points.find((each) => each.year === year);
  if (point !== undefined) return point;
  if (year > edition.year && !isProjection(series.indicator)) return tooLate(edition.year, year);
  return noSuchYear(series, year);
}

export function noSuchYear({ indicator, points }: Series, year: Year): Fault {
  const årene = describeYears(points.map((each) => each.year));
  return new Fault(say(askedMessages.noSuchYear, { indikator: indicator.id, år: year, årene }));
}

export function isProjection(indicator: Indicator): boolean {
  return indicator.kind === "national" && indicator.projection;
}

export function tooLate(last: Year, year: Year): Fault {
  return new Fault(say(askedMessages.afterEdition, { år: year, "siste år": last }));
}

/** A number that can be written into a sentence: a value, with its marks. */
export function requireValue(figures: Figures, series: Series, point: Point): ValueCell | Fault {
  if (point.cell.kind === "value") return point.cell;
  const sted = placeName(figures, series.area);
  return new LackingFigure(say(askedMessages.noFigure, { sted, år: point.year, grunn: explainCell(point.cell, "nb") }));
}

/** What a place is called inside a sentence: «landet», «Oslo». */
export function placeName({ edition }: Figures, area: Area): string {
  return area.kind === "country" ? "landet" : edition.geography.areaName(area);
}

/** «årene 2015–2020», «året 2018», «årene 2009, 2017 og 2020». */
export function describeYears(years: readonly Year[]): string {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return "ingen år";
  if (years.length === 1) return `året ${first}`;
  if (years.length === last - first + 1) return `årene ${first}–${last}`;
  return `årene ${years.slice(0, -1).join(", ")} og ${last}`;
}
