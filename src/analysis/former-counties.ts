import type { County, Geography } from "../data/geography.ts";

/** A county that is no more, and those that have its land in the edition's structure. */
export interface FormerCounty {
  readonly name: string;
  /** Until the first day of this year. */
  readonly until: number;
  /** In the order of their codes, at least one. */
  readonly successors: readonly County[];
}

/**
 * The changes of counties since 2018, by the year that they took effect on 1 January. Source: Statistics Norway's
 * classification of counties (Klass 104, ssb.no/klass/klassifikasjoner/104), where each version has its changes.
 */
const changes: readonly { readonly year: number; readonly from: readonly string[]; readonly to: readonly string[] }[] =
  [
    { year: 2018, from: ["Sør-Trøndelag", "Nord-Trøndelag"], to: ["Trøndelag"] },
    { year: 2020, from: ["Østfold", "Akershus", "Buskerud"], to: ["Viken"] },
    { year: 2020, from: ["Hedmark", "Oppland"], to: ["Innlandet"] },
    { year: 2020, from: ["Vestfold", "Telemark"], to: ["Vestfold og Telemark"] },
    { year: 2020, from: ["Aust-Agder", "Vest-Agder"], to: ["Agder"] },
    { year: 2020, from: ["Hordaland", "Sogn og Fjordane"], to: ["Vestland"] },
    { year: 2020, from: ["Troms", "Finnmark"], to: ["Troms og Finnmark"] },
    { year: 2024, from: ["Viken"], to: ["Østfold", "Akershus", "Buskerud"] },
    { year: 2024, from: ["Vestfold og Telemark"], to: ["Vestfold", "Telemark"] },
    { year: 2024, from: ["Troms og Finnmark"], to: ["Troms", "Finnmark"] },
  ];

/** Counties that people may still look for, by name; none that is a county of the edition's structure, or of a later one. */
export function formerCounties({ structure, counties }: Geography): FormerCounty[] {
  const now = Number(structure.slice(0, 4));
  const past = changes.filter(({ year }) => year <= now);
  const today = new Map(counties.map((county) => [county.name, county]));
  const follow = (name: string, since: number): readonly County[] => {
    const county = today.get(name);
    if (county !== undefined) return [county];
    const next = past.find(({ year, from }) => year > since && from.includes(name));
    return next === undefined ? [] : next.to.flatMap((successor) => follow(successor, next.year));
  };
  return past
    .flatMap(({ year, from }) => from.map((name) => ({ name, until: year, successors: follow(name, year - 1) })))
    .filter(({ name, successors }) => !today.has(name) && successors.length > 0)
    .sort((a, b) => a.name.localeCompare(b.name, "nb"));
}
