import { type Cell, cellValue } from "../data/cell.ts";
import type { MunicipalityCode } from "../data/codes.ts";
import { IndicatorId } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import { type Municipality, noKostraGroup } from "../data/geography.ts";
import type { Indicator } from "../data/indicator.ts";
import { pointAt, series } from "./series.ts";

/** How many are shown. */
const most = 5;

/** A municipality that another may be compared with, and whether they are of the same KOSTRA group. */
export interface Similar {
  readonly municipality: Municipality;
  readonly sameGroup: boolean;
}

/** Where a municipality lies among all, each measure in standard deviations. */
interface Placed {
  readonly municipality: Municipality;
  readonly size: number;
  readonly age: number;
  readonly centrality: number;
}

const cache = new WeakMap<Edition, readonly Placed[]>();

/**
 * The municipalities most like one: of its own KOSTRA group first (SSB groups by size, costs and means), and in that order
 * by how near they are in size (logarithm of the inhabitants), age (share of 80 and over) and SSB's centrality class, each in
 * standard deviations and of equal weight. Others than the group's only where it has too few, as for Oslo. None for one
 * without a population that year.
 */
export function similarTo(edition: Edition, code: MunicipalityCode): readonly Similar[] {
  const all = cache.get(edition) ?? placeAll(edition);
  cache.set(edition, all);
  const own = all.find(({ municipality }) => municipality.code === code);
  if (own === undefined) return [];
  return all
    .filter((other) => other !== own)
    .map((other) => ({
      municipality: other.municipality,
      sameGroup: other.municipality.kostra === own.municipality.kostra && own.municipality.kostra !== noKostraGroup,
      distance: Math.hypot(other.size - own.size, other.age - own.age, other.centrality - own.centrality),
    }))
    .sort((a, b) => Number(b.sameGroup) - Number(a.sameGroup) || a.distance - b.distance)
    .slice(0, most)
    .map(({ municipality, sameGroup }) => ({ municipality, sameGroup }));
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

function placeAll(edition: Edition): Placed[] {
  const measured = edition.geography.municipalities.flatMap((municipality) => {
    const valueIn = (indicator: IndicatorId) =>
      cellValue(
        pointAt(series(edition, indicator, { kind: "municipality", code: municipality.code }), edition.year).cell,
      );
    const [people, age] = [valueIn(inhabitants), valueIn(old)];
    if (people === undefined || people <= 0 || age === undefined) return [];
    return [{ municipality, size: Math.log(people), age, centrality: municipality.centrality }];
  });
  const size = standardizer(measured.map((one) => one.size));
  const age = standardizer(measured.map((one) => one.age));
  const centrality = standardizer(measured.map((one) => one.centrality));
  return measured.map((one) => ({
    municipality: one.municipality,
    size: size(one.size),
    age: age(one.age),
    centrality: centrality(one.centrality),
  }));
}

/** Puts a value in standard deviations from the mean of all; what is not known, at the mean. */
function standardizer(all: readonly (number | undefined)[]): (value: number | undefined) => number {
  const values = all.filter((value) => value !== undefined);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
  return (value) => (value === undefined ? 0 : (value - mean) / spread);
}
