import { CountyCode, type MunicipalityCode } from "../codes.ts";
import { type County, type Geography, type LocalName, type Municipality, noKostraGroup } from "../geography.ts";
import { slugOf } from "../slug.ts";
import type { FormerNames } from "./former-names.ts";
import { makeGeography } from "./make-geography.ts";
import { sameTerritory, type Territory } from "./territory.ts";
import type { Structure } from "./timeline.ts";
import { plainName } from "./units-of.ts";

/**
 * The geography as it was on a day. Numbers, names and borders follow from the changes; a county's number is the first two
 * digits of its municipalities', and its name is from `former`. KOSTRA group, centrality and interior point are known for
 * the municipalities that are the same today, whatever their number, and for no others.
 */
export function geographyAt(newest: Geography, date: string, former: FormerNames): Geography {
  const { timeline, changes } = newest;
  const structure = timeline.at(date);
  if (structure.from === newest.structure) return newest;
  const today = timeline.structures.at(-1);
  const names = namesOfLanguages(newest, former);
  const municipalities = [...structure.territories]
    .map(([code, territory]) => {
      const same = sameToday(territory, today, newest);
      return makeMunicipality(code, structure.names.get(code), same, names);
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const counties = countiesOf(municipalities, newest, structure.from, former);
  return makeGeography({ structure: structure.from, timeline, municipalities, counties, changes });
}

function sameToday(territory: Territory, today: Structure | undefined, newest: Geography): Municipality | undefined {
  const found = [...(today?.territories ?? [])].find(([, covers]) => sameTerritory(covers, territory));
  return found === undefined ? undefined : newest.municipality(found[0]);
}

function makeMunicipality(
  code: MunicipalityCode,
  official: string | undefined,
  same: Municipality | undefined,
  languages: ReadonlyMap<string, string>,
): Municipality {
  const names = namesIn(official, same, languages);
  const name = norwegianOf(names, same);
  return {
    code,
    name,
    names,
    county: CountyCode.parse(code.slice(0, 2)),
    kostra: same?.kostra ?? noKostraGroup,
    centrality: same?.centrality,
    latitude: same?.latitude,
    longitude: same?.longitude,
    slug: `${code}-${slugOf(name)}`,
  };
}

/** The names of the time; those of today where the changes have none, for then there has been no change. */
function namesIn(
  official: string | undefined,
  same: Municipality | undefined,
  languages: ReadonlyMap<string, string>,
): readonly LocalName[] {
  if (official === undefined) return same?.names ?? [];
  return plainName(official)
    .split(" - ")
    .map((name) => ({ name, lang: languages.get(name) ?? "nb" }));
}

function norwegianOf(names: readonly LocalName[], same: Municipality | undefined): string {
  const kept =
    names.find(({ name }) => name === same?.name) ?? names.find(({ lang }) => lang === "nb" || lang === "nn");
  return (kept ?? names[0])?.name ?? same?.name ?? "";
}

/** The language of each name that is not Norwegian: those of today, and those that went with their municipalities. */
function namesOfLanguages(newest: Geography, former: FormerNames): ReadonlyMap<string, string> {
  const today = newest.municipalities.flatMap(({ names }) => names);
  return new Map([...today, ...former.municipalities].map(({ name, lang }) => [name, lang]));
}

function countiesOf(
  municipalities: readonly Municipality[],
  newest: Geography,
  from: string,
  former: FormerNames,
): readonly County[] {
  const codes = [...new Set(municipalities.map(({ county }) => county))].sort();
  return codes.map((code) => {
    const then = former.counties.find((entry) => entry.code === code && entry.from <= from && from < entry.until);
    const name = then?.name ?? newest.counties.find((county) => county.code === code)?.name ?? `Fylke ${code}`;
    return { code, name, slug: `${code}-${slugOf(name)}` };
  });
}
