import type { MunicipalityCode } from "../data/codes.ts";
import type { Geography, Municipality } from "../data/geography.ts";
import { type RegisteredPostcode, registerDay } from "../data/read-postcodes.ts";
import { overlap } from "../data/structure/territory.ts";
import { plainName } from "../data/structure/units-of.ts";

/**
 * Which postcodes each municipality of an edition's structure has, as ranges in their order: `["2000-2027", "2032"]`. A range
 * goes from one registered code to another with no code of anyone else's between, so that a code that has come since then
 * belongs to who has its neighbours on both sides.
 *
 * A municipality that has been divided since the register was made gives its codes to those that have its name, and else
 * to all that have its land: the register does not tell which.
 */
export function postcodeRanges(
  register: readonly RegisteredPostcode[],
  geography: Geography,
): ReadonlyMap<MunicipalityCode, readonly string[]> {
  const holders = new Map<MunicipalityCode, readonly Municipality[]>();
  const ranges = new Map<MunicipalityCode, string[]>();
  const open = new Map<MunicipalityCode, { from: string; to: string }>();
  const close = (code: MunicipalityCode) => {
    const range = open.get(code);
    if (range === undefined) return;
    open.delete(code);
    const known = ranges.get(code) ?? [];
    ranges.set(code, known);
    known.push(range.from === range.to ? range.from : `${range.from}-${range.to}`);
  };
  for (const entry of register) {
    const now = holders.get(entry.municipality) ?? successorsOf(entry, geography);
    holders.set(entry.municipality, now);
    const codes = new Set(now.map(({ code }) => code));
    for (const code of [...open.keys()]) if (!codes.has(code)) close(code);
    for (const code of codes) open.set(code, { from: open.get(code)?.from ?? entry.postcode, to: entry.postcode });
  }
  for (const code of [...open.keys()]) close(code);
  return ranges;
}

/** None for Svalbard and Jan Mayen, which have postcodes and are no municipalities. */
function successorsOf({ municipality, municipalityName }: RegisteredPostcode, geography: Geography) {
  const { timeline, structure } = geography;
  const then = timeline.at(registerDay).territories.get(municipality) ?? new Set<string>();
  const now = timeline.at(structure).territories;
  const holders = geography.municipalities.filter(({ code }) => overlap(then, now.get(code) ?? new Set<string>()));
  const name = plainName(municipalityName).toLocaleLowerCase("nb");
  const namesake = holders.filter((holder) => plainName(holder.name).toLocaleLowerCase("nb") === name);
  return namesake.length === 1 ? namesake : holders;
}
