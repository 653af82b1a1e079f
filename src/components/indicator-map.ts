import { type Distribution, distribution } from "../analysis/distribution.ts";
import { drawFigure } from "../charts/draw.ts";
import type { MapFigure } from "../charts/figure.ts";
import { indicatorCharts } from "../charts/indicator-charts.ts";
import { IndicatorId, type Year } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import { formatNumber } from "../data/format.ts";
import type { Municipality } from "../data/geography.ts";
import type { Indicator } from "../data/indicator.ts";
import { linkedMap } from "./linked-map.ts";
import { recent } from "./recent.ts";

/** A municipality that is among the highest or lowest, and how many live there. */
export interface Extreme {
  readonly municipality: Municipality;
  readonly value: number;
  readonly inhabitants: number | undefined;
}

/** One end of the list: those that are named, and those after them that are shown alike and are too many to be named. */
export interface End {
  readonly named: readonly Extreme[];
  readonly alike: { readonly count: number; readonly value: number } | undefined;
}

export interface IndicatorMap {
  readonly figure: MapFigure;
  readonly svg: string;
  readonly year: Year;
  /** Highest first. */
  readonly highest: End;
  /** Lowest first. */
  readonly lowest: End;
}

const listed = 5;

/**
 * The last year of an indicator on the map, and its two ends. `undefined` where there is no map or nothing to put on it.
 * Made once per edition and indicator: the addresses in it are relative, and the same from the edition's two addresses.
 */
export const indicatorMap = recent(40, (edition: Edition, indicator: Indicator): IndicatorMap | undefined => {
  const { map } = indicatorCharts(edition, indicator);
  if (map === undefined) return undefined;
  const figure = linkedMap(map, edition, (slug) => `../../kommune/${slug}/`);
  const sorted = extremes(edition, distribution(edition, indicator.id, map.year), map.year);
  return {
    figure,
    svg: drawFigure(figure, { medium: "screen" }),
    year: map.year,
    highest: endOf(sorted.toReversed(), indicator.decimals),
    lowest: endOf(sorted, indicator.decimals),
  };
});

/**
 * The first five; where the fifth is shown with the same figure as ones after it, only those before these are named, and the
 * rest counted: nothing that a reader sees would put five of 25 with 0,0 before the others.
 */
export function endOf(sorted: readonly Extreme[], decimals: number): End {
  const shown = (extreme: Extreme | undefined) => extreme && formatNumber(extreme.value, decimals);
  const last = sorted[listed - 1];
  if (last === undefined || shown(last) !== shown(sorted[listed])) {
    return { named: sorted.slice(0, listed), alike: undefined };
  }
  const alike = sorted.filter((extreme) => shown(extreme) === shown(last));
  return {
    named: sorted.slice(
      0,
      sorted.findIndex((extreme) => shown(extreme) === shown(last)),
    ),
    alike: { count: alike.length, value: last.value },
  };
}

const inhabitantsId = IndicatorId.parse("innbyggere");

/** Those with a figure, lowest first; equal ones by name. */
function extremes(edition: Edition, cells: Distribution, year: Year): readonly Extreme[] {
  const known = edition.indicators.has(inhabitantsId) ? distribution(edition, inhabitantsId, year) : [];
  const inhabitants = new Map(known.map(({ municipality, cell }) => [municipality.code, cell]));
  return cells
    .flatMap(({ municipality, cell }): Extreme[] => {
      if (cell.kind !== "value") return [];
      const people = inhabitants.get(municipality.code);
      return [{ municipality, value: cell.value, inhabitants: people?.kind === "value" ? people.value : undefined }];
    })
    .sort((a, b) => a.value - b.value || a.municipality.name.localeCompare(b.municipality.name, "nb"));
}
