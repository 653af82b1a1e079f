import type { Point, Series } from "../../analysis/series.ts";
import { type Area, areaKey } from "../../data/area.ts";
import type { ValueCell } from "../../data/cell.ts";
import type { Year } from "../../data/codes.ts";
import type { Edition } from "../../data/edition.ts";
import { explainCell } from "../../data/format.ts";
import type { Indicator } from "../../data/indicator.ts";
import { didYouMean } from "../suggest.ts";

/** The figures that a chapter may ask for. */
export interface Figures {
  readonly edition: Edition;
  series(indicator: Indicator, area: Area): Series;
}

/** What an editor asked for that is not to be had, and what to do. */
export class Fault {
  readonly message: string;
  readonly hint: string;
  constructor(message: string, hint: string) {
    this.message = message;
    this.hint = hint;
  }
}

/** There is no figure to show, though all that was asked for exists. */
export class LackingFigure extends Fault {}

export function findIndicator({ edition }: Figures, name: string): Indicator | Fault {
  for (const [id, indicator] of edition.indicators) if (id === name) return indicator;
  const hint = didYouMean(name, edition.indicators.keys(), "Indikatorene i utgaven står i mappen data/indikatorer.");
  return new Fault(`«${name}» er ikke en indikator.`, hint);
}

/** `landet`, `0301`, `0301-oslo`, `fylke-46` or `EKG13`. */
export function findArea({ edition }: Figures, name: string): Area | Fault {
  const { geography } = edition;
  const municipality = geography.municipalities.find(({ code, slug }) => code === name || slug === name);
  if (municipality !== undefined) return { kind: "municipality", code: municipality.code };
  const area = geography.areaOfKey(name);
  if (area !== undefined) return area;
  return new Fault(`«${name}» er ikke et sted i utgaven.`, placeHint(edition, name));
}

function placeHint({ geography }: Edition, name: string): string {
  const byName = geography.municipalities.filter((each) => each.name.toLowerCase() === name.toLowerCase());
  const [only] = byName;
  if (only !== undefined && byName.length === 1) return `Mente du «${only.slug}»?`;
  const sameCode = geography.municipalities.find(({ code }) => name.startsWith(`${code}-`) || `0${name}` === code);
  if (sameCode !== undefined) return `Mente du «${sameCode.slug}»?`;
  const keys = [
    "landet",
    ...geography.counties.map(({ code }) => `fylke-${code}`),
    ...geography.kostraGroups.map(({ code }) => code),
    ...(/[a-z]/i.test(name) ? geography.municipalities.map(({ slug }) => slug) : []),
  ];
  const otherwise =
    "Skriv «landet», en kommune som «0301-oslo» eller «0301», et fylke som «fylke-46» eller en KOSTRA-gruppe som «EKG13».";
  return didYouMean(name, keys, otherwise);
}

/** The series of an indicator for an area. */
export function findSeries(figures: Figures, indicator: Indicator, area: Area): Series | Fault {
  if (indicator.kind === "national" && area.kind !== "country") {
    return new Fault(`«${indicator.id}» finnes bare for landet, ikke for «${areaKey(area)}».`, "Skriv «landet».");
  }
  return figures.series(indicator, area);
}

/** A year as written, checked against the edition's own. */
export function findPoint({ edition }: Figures, series: Series, written: string): Point | Fault {
  if (!/^\d{4}$/.test(written)) return new Fault(`«${written}» er ikke et årstall.`, "Skriv fire sifre, som «2020».");
  const year = Number(written);
  const point = series.points.find((each) => each.year === year);
  if (point !== undefined) return point;
  if (year > edition.year && !isProjection(series.indicator)) return tooLate(edition.year, year);
  return new Fault(
    `«${series.indicator.id}» har ikke noe tall for ${year}.`,
    `Serien har ${describeYears(series.points.map((each) => each.year))}.`,
  );
}

export function isProjection(indicator: Indicator): boolean {
  return indicator.kind === "national" && indicator.projection;
}

export function tooLate(last: Year, year: Year): Fault {
  return new Fault(
    `${year} er etter utgavens siste år, ${last}.`,
    `Utgaven viser tall til og med ${last}. Bruk et tidligere år, eller skriv om det i en senere utgave.`,
  );
}

/** A number that can be written into a sentence: a value, with its marks. */
export function requireValue(figures: Figures, series: Series, point: Point): ValueCell | Fault {
  if (point.cell.kind === "value") return point.cell;
  const place = placeName(figures, series.area);
  return new LackingFigure(
    `Det er ikke noe tall for ${place} i ${point.year}: ${explainCell(point.cell, "nb")}.`,
    "Skriv om setningen uten tallet, eller velg et annet år eller sted.",
  );
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
