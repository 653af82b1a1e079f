import type { MunicipalityCode } from "../codes.ts";
import { exactCover, isWithin, overlap, type Territory } from "./territory.ts";
import type { Structure } from "./timeline.ts";

/** Whether a structure has municipalities that together are exactly a territory: none of it in one with more in it. */
export function isMadeUp(territory: Territory, structure: Structure): boolean {
  return (
    exactCover(
      territory,
      [...structure.territories.values()].map((covers) => ({ territory: covers })),
    ) !== undefined
  );
}

/** The municipalities that a territory lies across or inside: those that have something of it, and more. */
export function unitsAcross(territory: Territory, structure: Structure): readonly MunicipalityCode[] {
  return [...structure.territories]
    .filter(([, covers]) => overlap(covers, territory) && !isWithin(covers, territory))
    .map(([code]) => code);
}

/** The municipalities that have something of a territory. */
export function unitsIn(territory: Territory, structure: Structure): readonly MunicipalityCode[] {
  return [...structure.territories].filter(([, covers]) => overlap(covers, territory)).map(([code]) => code);
}

/** «Tysfjord (1850)»: municipalities with the names that they had, in the order of their numbers. */
export function namesOf(codes: readonly MunicipalityCode[], structure: Structure): readonly string[] {
  return codes.toSorted().map((code) => {
    const name = structure.names.get(code);
    return name === undefined ? code : `${writtenName(name)} (${code})`;
  });
}

/** «Våler (Viken)» → «Våler»: two names are shared by two municipalities, and the list tells them apart by the county. */
export function plainName(name: string): string {
  return name.replace(/ \(.*\)$/, "");
}

/** The same as it is written in a sentence, several languages' names with a dash between: «Hábmer – Hamarøy». */
export function writtenName(name: string): string {
  return plainName(name).replaceAll(" - ", " – ");
}
