import type { Area } from "../data/area.ts";
import { type Cell, cellValue } from "../data/cell.ts";
import { DatasetId, IndicatorId, type MunicipalityCode, type Year } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import type { Component } from "../data/indicator.ts";
import type { Localized } from "../data/language.ts";
import { aggregateCount } from "./aggregate.ts";
import { comparablePoints } from "./comparable.ts";
import { series } from "./series.ts";

/** The inhabitants of one age band, in every year of the edition at its end. */
export interface AgeBand {
  readonly name: Localized;
  /** How many years of age it holds; the open one at the top is reckoned as twenty. */
  readonly ages: number;
  /** One for each of the edition's years. */
  readonly cells: readonly { readonly year: Year; readonly cell: Cell }[];
}

/** A municipality's inhabitants by age. */
export interface AgeStructure {
  readonly bands: readonly AgeBand[];
  readonly total: AgeBand;
  /** The first year that the last may be held against: with the same borders. `undefined` where there is none. */
  readonly since: Year | undefined;
}

const dataset = DatasetId.parse("folkemengde");
const inhabitants = IndicatorId.parse("innbyggere");

const columns = [
  { column: "folk_0_66", name: { nb: "0–66 år", nn: "0–66 år" }, ages: 67 },
  { column: "folk_67_79", name: { nb: "67–79 år", nn: "67–79 år" }, ages: 13 },
  { column: "folk_80p", name: { nb: "80 år og over", nn: "80 år og over" }, ages: 20 },
];

/** At the end of each year, as everywhere: what SSB prints for 1 January of the next. */
export function ageStructure(edition: Edition, code: MunicipalityCode): AgeStructure {
  return areaAgeStructure(edition, { kind: "municipality", code });
}

/** The same of any area: sums over its municipalities, and none where one of them has no figure. */
export function areaAgeStructure(edition: Edition, area: Area): AgeStructure {
  const cellOf = (component: Component, year: Year): Cell =>
    area.kind === "municipality"
      ? edition.observation(component, area.code, year).cell
      : aggregateCount(edition, component, area, year).cell;
  const band = (column: string, name: Localized, ages: number): AgeBand => ({
    name,
    ages,
    cells: edition.years.map((year) => ({ year, cell: cellOf({ dataset, column, date: "year-end" }, year) })),
  });
  const own = series(edition, inhabitants, area);
  const [first] = comparablePoints(own);
  return {
    bands: columns.map(({ column, name, ages }) => band(column, name, ages)),
    total: band("folk_ialt", { nb: "I alt", nn: "I alt" }, 100),
    since: first !== undefined && first.year < edition.year ? first.year : undefined,
  };
}

/** Of a band in a year. */
export function bandIn({ cells }: AgeBand, year: Year): Cell | undefined {
  return cells.find((one) => one.year === year)?.cell;
}

/** How much larger, in parts of the first: 0.1 for a tenth. `undefined` where one of the years has no figure. */
export function growth(band: AgeBand, from: Year, to: Year): number | undefined {
  const [before, after] = [bandIn(band, from), bandIn(band, to)].map((cell) => cell && cellValue(cell));
  return before === undefined || after === undefined || before === 0 ? undefined : after / before - 1;
}
