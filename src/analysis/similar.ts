import { type Cell, cellValue } from "../data/cell.ts";
import type { MunicipalityCode } from "../data/codes.ts";
import { IndicatorId } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import { type Municipality, noKostraGroup } from "../data/geography.ts";
import type { Indicator } from "../data/indicator.ts";
import { nearestTo, standardized } from "./method/nearest.ts";
import { pointAt, series } from "./series.ts";

/** How many are shown. */
const most = 5;

/** A municipality that another may be compared with, and whether they are of the same KOSTRA group. */
export interface Similar {
  readonly municipality: Municipality;
  readonly sameGroup: boolean;
}

/** All municipalities with a population, and where each lies by size, age and centrality (`standardized`). */
interface Placed {
  readonly municipalities: readonly Municipality[];
  readonly places: readonly (readonly number[])[];
}

const cache = new WeakMap<Edition, Placed>();

/**
 * The municipalities most like one: of its own KOSTRA group first (SSB groups by size, costs and means), and in that order
 * by how near they are in size (logarithm of the inhabitants), age (share of 80 and over) and SSB's centrality class, each of
 * equal weight (`nearestTo`). Others than the group's only where it has too few, as for Oslo. None for one without a population
 * that year.
 */
export function similarTo(edition: Edition, code: MunicipalityCode): readonly Similar[] {
  const all = cache.get(edition) ?? placeAll(edition);
  cache.set(edition, all);
  const index = all.municipalities.findIndex((municipality) => municipality.code === code);
  const own = all.municipalities[index];
  if (own === undefined) return [];
  return nearestTo(index, all.municipalities, all.places)
    .map(({ item }) => ({ municipality: item, sameGroup: item.kostra === own.kostra && own.kostra !== noKostraGroup }))
    .sort((a, b) => Number(b.sameGroup) - Number(a.sameGroup))
    .slice(0, most);
}

/** What those that are alike are shown with: what they are alike by, and two figures to compare. Long words may be parted. */
const heads = [
  ["innbyggere", "Inn\u00adbyggere"],
  ["andel-80", "80 år og over, prosent"],
  ["andel-80-hjemmetjenester", "80 år og over med hjemme\u00adtjenester, prosent"],
  ["langtidsopphold-per-1000-80", "På langtids\u00adopphold per 1 000 på 80 år og over"],
] as const;

/** The municipality itself and those most like it, with the figures of the edition's last year. */
export interface SimilarFigures {
  readonly columns: readonly { readonly indicator: Indicator; readonly head: string }[];
  readonly rows: readonly { readonly municipality: Municipality; readonly cells: readonly Cell[] }[];
}

export function similarFigures(
  edition: Edition,
  municipality: Municipality,
  similar: readonly Similar[],
): SimilarFigures {
  const columns = heads.flatMap(([id, head]) => {
    const indicator = edition.indicators.get(IndicatorId.parse(id));
    return indicator === undefined ? [] : [{ indicator, head }];
  });
  const rows = [municipality, ...similar.map((one) => one.municipality)].map((one) => {
    const area = { kind: "municipality", code: one.code } as const;
    return {
      municipality: one,
      cells: columns.map(({ indicator }) => pointAt(series(edition, indicator.id, area), edition.year).cell),
    };
  });
  return { columns, rows };
}

/** How they were chosen. `kostra` is the name of the municipality's own group. */
export function similarWords(municipality: Municipality, kostra: string, similar: readonly Similar[]): string {
  const outside = similar.filter(({ sameGroup }) => !sameGroup).length;
  if (outside === 0) {
    return `De ligner mest på ${municipality.name} av kommunene i ${kostra}, i folketall, alder og sentralitet.`;
  }
  if (outside < similar.length) {
    return `Først de andre i ${kostra}, så de som ellers ligner mest i folketall, alder og sentralitet.`;
  }
  const why =
    municipality.kostra === noKostraGroup
      ? "KOSTRA-gruppen er ikke kjent for kommunen med disse grensene."
      : `${municipality.name} er alene i sin KOSTRA-gruppe.`;
  return `${why} Disse ligner mest i folketall, alder og sentralitet.`;
}

const inhabitants = IndicatorId.parse("innbyggere");
const old = IndicatorId.parse("andel-80");

function placeAll(edition: Edition): Placed {
  const measured = edition.geography.municipalities.flatMap((municipality) => {
    const valueIn = (indicator: IndicatorId) =>
      cellValue(
        pointAt(series(edition, indicator, { kind: "municipality", code: municipality.code }), edition.year).cell,
      );
    const [people, age] = [valueIn(inhabitants), valueIn(old)];
    if (people === undefined || people <= 0 || age === undefined) return [];
    return [{ municipality, measures: [Math.log(people), age, municipality.centrality] }];
  });
  return {
    municipalities: measured.map(({ municipality }) => municipality),
    places: standardized(measured.map(({ measures }) => measures)),
  };
}
