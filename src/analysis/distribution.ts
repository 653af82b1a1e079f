import type { Cell } from "../data/cell.ts";
import type { IndicatorId, MunicipalityCode, Year } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import type { Municipality } from "../data/geography.ts";
import type { Place } from "./profile-types.ts";
import { pointAt, series } from "./series.ts";

export type Distribution = readonly { readonly municipality: Municipality; readonly cell: Cell }[];

const cache = new WeakMap<Edition, Map<string, Distribution>>();

/** Every municipality's cell for an indicator and year, in the order of their codes; one list, shared by all who ask. */
export function distribution(edition: Edition, indicator: IndicatorId, year: Year): Distribution {
  const known = cache.get(edition) ?? new Map<string, Distribution>();
  cache.set(edition, known);
  const key = `${indicator} ${year}`;
  const found =
    known.get(key) ??
    edition.geography.municipalities.map((municipality) => ({
      municipality,
      cell: pointAt(series(edition, indicator, { kind: "municipality", code: municipality.code }), year).cell,
    }));
  known.set(key, found);
  return found;
}

/** A municipality's rank (1 is the highest figure; equal figures share the better rank) among those with a figure. */
export function placeOf(all: Distribution, code: MunicipalityCode): Place | undefined {
  const own = all.find((entry) => entry.municipality.code === code)?.cell;
  if (own?.kind !== "value") return undefined;
  let of = 0;
  let above = 0;
  for (const { cell } of all) {
    if (cell.kind !== "value") continue;
    of++;
    if (cell.value > own.value) above++;
  }
  return { rank: above + 1, of };
}
