import type { MunicipalityCode } from "../codes.ts";
import type { Structure, Timeline } from "./timeline.ts";

/** Municipalities of a structure that the same territory has gone through, at one time or another. */
export type Family = readonly MunicipalityCode[];

/**
 * The municipalities of a structure, those together that share a municipality of another time: what came of one that was
 * divided (Ålesund and Haram), or what later became one (Stavanger, Finnøy and Rennesøy in the structure of 2019). Figures
 * from before or after may stand for them all in one. In the order of their codes.
 */
export function familiesOf(timeline: Timeline, structure: Structure): readonly Family[] {
  const owner = new Map(
    [...structure.territories].flatMap(([code, covers]) =>
      [...covers].map((area): [string, MunicipalityCode] => [area, code]),
    ),
  );
  const family = new Map<MunicipalityCode, Set<MunicipalityCode>>();
  for (const code of structure.territories.keys()) family.set(code, new Set([code]));
  for (const territory of timeline.structures.flatMap(({ territories }) => [...territories.values()])) {
    const codes = new Set([...territory].flatMap((area) => owner.get(area) ?? []));
    if (codes.size > 1) join(family, codes);
  }
  const found = new Set(family.values());
  return [...found].map((codes) => [...codes].sort()).sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
}

function join(family: Map<MunicipalityCode, Set<MunicipalityCode>>, codes: Iterable<MunicipalityCode>): void {
  const all = new Set([...codes].flatMap((code) => [...(family.get(code) ?? [code])]));
  for (const code of all) family.set(code, all);
}
