import { CountyCode, type MunicipalityCode } from "../codes.ts";
import { type County, type Geography, type LocalName, type Municipality, noKostraGroup } from "../geography.ts";
import { slugOf } from "../slug.ts";
import type { FormerCounty } from "./former-counties.ts";
import { makeGeography } from "./make-geography.ts";
import { sameTerritory, type Territory } from "./territory.ts";
import type { Structure } from "./timeline.ts";
import { plainName } from "./units-of.ts";

/**
 * The geography as it was on a day. Numbers, names and borders follow from the changes; a county's number is the first two
 * digits of its municipalities', and its name is from `former`. KOSTRA group, centrality and interior point are known for
 * the municipalities that are the same today, whatever their number, and for no others.
 */
export function geographyAt(newest: Geography, date: string, former: readonly FormerCounty[]): Geography {
  const { timeline, changes } = newest;
  const structure = timeline.at(date);
  if (structure.from === newest.structure) return newest;
  const today = timeline.structures.at(-1);
  const names = new Map(newest.municipalities.flatMap((entry) => entry.names.map(({ name, lang }) => [name, lang])));
  const countyName = (code: string) => countyNameOf(code, newest, structure.from, former);
  const found = [...structure.territories]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, territory]) => {
      const same = sameToday(territory, today, newest);
      return { code, same, names: namesIn(structure.names.get(code), same, names) };
    });
  const shared = Map.groupBy(found, (entry) => norwegianOf(entry.names, entry.same));
  const municipalities = found.map((entry) => {
    const name = norwegianOf(entry.names, entry.same);
    const isShared = (shared.get(name)?.length ?? 0) > 1;
    return makeMunicipality(entry, isShared ? `${name} (${countyName(entry.code.slice(0, 2))})` : name);
  });
  const counties = [...new Set(municipalities.map(({ county }) => county))].sort().map((code): County => {
    const name = countyName(code);
    return { code, name, slug: `${code}-${slugOf(name)}` };
  });
  return makeGeography({ structure: structure.from, timeline, municipalities, counties, changes });
}

function sameToday(territory: Territory, today: Structure | undefined, newest: Geography): Municipality | undefined {
  const found = [...(today?.territories ?? [])].find(([, covers]) => sameTerritory(covers, territory));
  return found === undefined ? undefined : newest.municipality(found[0]);
}

interface Found {
  readonly code: MunicipalityCode;
  /** What it is today, where that is the same. */
  readonly same: Municipality | undefined;
  readonly names: readonly LocalName[];
}

/** `name` is the Norwegian one, with the county where two share it, as in today's list. */
function makeMunicipality({ code, same, names }: Found, name: string): Municipality {
  return {
    code,
    name,
    names: names.length > 1 ? names : [{ name, lang: names[0]?.lang ?? "nb" }],
    county: CountyCode.parse(code.slice(0, 2)),
    kostra: same?.kostra ?? noKostraGroup,
    centrality: same?.centrality,
    latitude: same?.latitude,
    longitude: same?.longitude,
    slug: `${code}-${slugOf(name)}`,
  };
}

/**
 * The names of the time; those of today where the changes have none, for then there has been no change. One of several
 * whose language nothing tells (Tysfjord, Divtasvuodna) has the language code for undetermined.
 */
function namesIn(
  official: string | undefined,
  same: Municipality | undefined,
  languages: ReadonlyMap<string, string>,
): readonly LocalName[] {
  if (official === undefined) return (same?.names ?? []).map((entry) => ({ ...entry, name: plainName(entry.name) }));
  const names = plainName(official).split(" - ");
  const otherwise = names.length === 1 ? "nb" : "und";
  return names.map((name) => ({ name, lang: languages.get(name) ?? otherwise }));
}

function norwegianOf(names: readonly LocalName[], same: Municipality | undefined): string {
  const kept =
    names.find(({ name }) => name === same?.name) ?? names.find(({ lang }) => lang === "nb" || lang === "nn");
  return (kept ?? names[0])?.name ?? same?.name ?? "";
}

function countyNameOf(code: string, newest: Geography, from: string, former: readonly FormerCounty[]): string {
  const then = former.find((entry) => entry.code === code && entry.from <= from && from < entry.until);
  return then?.name ?? newest.counties.find((county) => county.code === code)?.name ?? `Fylke ${code}`;
}
