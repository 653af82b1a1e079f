import type { Series } from "../../analysis/series.ts";
import { type Cell, cellValue, missingCell } from "../../data/cell.ts";
import type { Year } from "../../data/codes.ts";
import { formatNumber, nbsp } from "../../data/format.ts";
import type { Municipality } from "../../data/geography.ts";
import type { Indicator } from "../../data/indicator.ts";
import type { Language } from "../../data/language.ts";
import { say } from "../messages/message.ts";
import { numberMessages } from "../messages/numbers.ts";
import { Fault, type Figures, requireValue } from "./figures.ts";
import { type Bound, type BoundPoint, notesOf } from "./tall.ts";

/** A municipality's place among those that have a figure, 1 for the highest. */
export interface Rank {
  readonly rank: number;
  /** How many have a figure. */
  readonly of: number;
  /** How many others have the very same one. */
  readonly tied: number;
  readonly hidden: number;
  readonly missing: number;
  readonly doubtful: number;
}

/** «nummer 12 av 349», «delt nummer 12 av 349», with a note on those who are not counted. */
export function bindRank({ figures, series, point, language }: BoundPoint): Bound | Fault {
  const cell = requireValue(figures, series, point);
  if (cell instanceof Fault) return cell;
  const place = placeOf(figures, series, point.year);
  if (place instanceof Fault) return place;
  return {
    text: `${place.tied > 0 ? "delt " : ""}nummer${nbsp}${place.rank} av${nbsp}${place.of}`,
    binding: {
      what: "rank",
      indicator: series.indicator.id,
      areas: [series.area],
      years: [point.year],
      measure: "none",
      unitWritten: true,
    },
    notes: [...notesOf(point, language), ...uncounted(place, language)],
  };
}

/** The place that year; the same as on the municipality's own page. Equal figures share the better place. */
export function placeOf(figures: Figures, series: Series, year: Year): Rank | Fault {
  const { area, indicator } = series;
  if (area.kind !== "municipality") {
    return new Fault(say(numberMessages.rankOfArea, {}));
  }
  const all = municipalCells(figures, indicator, year);
  const own = all.find(({ municipality }) => municipality.code === area.code)?.cell;
  const value = own === undefined ? undefined : cellValue(own);
  if (value === undefined) return new Fault(say(numberMessages.rankWithoutFigure, { år: year }));
  const cells = all.map(({ cell }) => cell);
  const values = cells.flatMap((cell) => (cell.kind === "value" ? [cell] : []));
  return {
    rank: 1 + values.filter((cell) => cell.value > value).length,
    of: values.length,
    tied: values.filter((cell) => cell.value === value).length - 1,
    hidden: cells.filter(({ kind }) => kind === "hidden").length,
    missing: cells.filter(({ kind }) => kind === "missing").length,
    doubtful: values.filter(({ marks }) => marks.includes("doubtful")).length,
  };
}

/** Every municipality's figure of a year, in the order of their codes. */
export function municipalCells(
  figures: Figures,
  indicator: Indicator,
  year: Year,
): { readonly municipality: Municipality; readonly cell: Cell }[] {
  return figures.edition.geography.municipalities.map((municipality) => {
    const { points } = figures.series(indicator, { kind: "municipality", code: municipality.code });
    return { municipality, cell: points.find((point) => point.year === year)?.cell ?? missingCell("not-reported") };
  });
}

/** Who the place is not among, and whose figure may be wrong. */
function uncounted({ hidden, missing, doubtful }: Rank, language: Language): string[] {
  const nb = language === "nb";
  const without = hidden + missing;
  const all = `${formatNumber(without, 0)} ${without === 1 ? "kommune" : nb ? "kommuner" : "kommunar"}`;
  const kept = nb ? "er skjult av hensyn til personvernet" : "er skjult av omsyn til personvernet";
  const some =
    hidden === 0 ? "" : hidden === without ? ` (${nb ? "tallet" : "talet"} ${kept})` : ` (${hidden} ${kept})`;
  const uncounted = nb ? `${all} uten tall er ikke regnet med${some}.` : `${all} utan tal er ikkje rekna med${some}.`;
  const wrong = nb
    ? `${doubtful} av tallene som er regnet med, ser feil ut i kilden.`
    : `${doubtful} av tala som er rekna med, ser feil ut i kjelda.`;
  return [...(without > 0 ? [uncounted] : []), ...(doubtful > 0 ? [wrong] : [])];
}
