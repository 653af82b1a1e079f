import type { County, Geography } from "../data/geography.ts";
import type { FormerCounty } from "../data/structure/former-counties.ts";
import { overlap, type Territory, unionOf } from "../data/structure/territory.ts";
import type { Structure } from "../data/structure/timeline.ts";

/** A county that is no more, and those that have its land in the edition's structure. */
export interface SucceededCounty {
  readonly name: string;
  /** Until the first day of this year. */
  readonly until: number;
  /** In the order of their codes, at least one. */
  readonly successors: readonly County[];
}

/** Those that ended on the day that the dataset begins. Source: Statistics Norway's classification of counties (Klass 104). */
const endedBefore: readonly FormerCounty[] = [
  { code: "16", name: "Sør-Trøndelag", from: "", until: "2018-01-01" },
  { code: "17", name: "Nord-Trøndelag", from: "", until: "2018-01-01" },
];

/** A county that got less than this part of another's municipalities is not where people find it: Oppland gave two of 26 to Viken. */
const leastPart = 0.1;

/**
 * Counties that people may still look for, by name; none that is a county of the edition's structure, or of a later one. `known`
 * is what `data/geografi-fylker/` has of counties that are gone (`Edition.formerCounties`); without it there are those it leaves out.
 */
export function formerCounties(geography: Geography, known: readonly FormerCounty[] = []): SucceededCounty[] {
  const today = new Set(geography.counties.map(({ name }) => name));
  return [...endedBefore, ...known]
    .filter(({ name, until }) => until <= geography.structure && !today.has(name))
    .map((county) => ({
      name: county.name,
      until: Number(county.until.slice(0, 4)),
      successors: successorsOf(county, geography),
    }))
    .filter(({ successors }) => successors.length > 0)
    .sort((a, b) => a.name.localeCompare(b.name, "nb"));
}

function successorsOf({ code, until }: FormerCounty, { timeline, structure, counties }: Geography): County[] {
  const last = timeline.structures.findLast(({ from }) => from < until);
  const now = timeline.at(structure);
  const municipalities = last === undefined ? [] : municipalitiesOf(code, last);
  return counties.filter((county) => {
    const land = unionOf(municipalitiesOf(county.code, now));
    return municipalities.filter((covers) => overlap(covers, land)).length > leastPart * municipalities.length;
  });
}

/** A county's number is the first two digits of its municipalities'. */
function municipalitiesOf(county: string, { territories }: Structure): Territory[] {
  return [...territories].flatMap(([code, covers]) => (code.startsWith(county) ? [covers] : []));
}
