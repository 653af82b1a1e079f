import type { Area } from "../area.ts";
import { type Geography, type KostraGroup, noKostraGroup } from "../geography.ts";

/** What a structure is made of; the look-ups follow from it. */
type Parts = Pick<Geography, "structure" | "timeline" | "municipalities" | "counties" | "changes">;

const noGroup: KostraGroup = { code: noKostraGroup, name: "KOSTRA-gruppe (ikke kjent)" };

/** The geography of one structure. Municipalities and counties come in the order of their codes. */
export function makeGeography({ structure, timeline, municipalities, counties, changes }: Parts): Geography {
  const kostraGroups = [...new Set(municipalities.map((entry) => entry.kostra))]
    .filter((code) => code !== noKostraGroup)
    .sort()
    .map((code): KostraGroup => ({ code, name: `KOSTRA-gruppe ${Number(code.slice(3))}` }));
  const byMunicipality = new Map(municipalities.map((entry) => [entry.code, entry]));
  const byCounty = new Map(counties.map((entry) => [entry.code, entry]));
  const byKostra = new Map(kostraGroups.map((entry) => [entry.code, entry]));
  const inCounty = Map.groupBy(municipalities, (entry) => entry.county);
  const grouped = municipalities.filter(({ kostra }) => kostra !== noKostraGroup);
  const inKostra = Map.groupBy(grouped, (entry) => entry.kostra);

  const geography: Geography = {
    structure,
    timeline,
    municipalities,
    counties,
    kostraGroups,
    changes,
    municipality: (code) => found(byMunicipality.get(code), code),
    county: (code) => found(byCounty.get(code), code),
    kostraGroup: (code) => (code === noKostraGroup ? noGroup : found(byKostra.get(code), code)),
    members(area: Area) {
      switch (area.kind) {
        case "municipality":
          return [geography.municipality(area.code)];
        case "county":
          return inCounty.get(area.code) ?? [];
        case "kostra":
          return inKostra.get(area.code) ?? [];
        case "country":
          return municipalities;
        default:
          return area satisfies never;
      }
    },
    areaName(area: Area) {
      switch (area.kind) {
        case "municipality":
          return geography.municipality(area.code).name;
        case "county":
          return geography.county(area.code).name;
        case "kostra":
          return geography.kostraGroup(area.code).name;
        case "country":
          return "Landet";
        default:
          return area satisfies never;
      }
    },
    areaOfKey: (key) => areaOfKey(key, geography),
  };
  return geography;
}

function areaOfKey(key: string, geography: Geography): Area | undefined {
  if (key === "landet") return { kind: "country" };
  const municipality = geography.municipalities.find((entry) => entry.code === key || entry.slug === key);
  if (municipality !== undefined) return { kind: "municipality", code: municipality.code };
  const county = geography.counties.find((entry) => `fylke-${entry.code}` === key);
  if (county !== undefined) return { kind: "county", code: county.code };
  const group = geography.kostraGroups.find((entry) => entry.code === key);
  return group === undefined ? undefined : { kind: "kostra", code: group.code };
}

function found<T>(value: T | undefined, code: string): T {
  if (value === undefined) throw new Error(`no such area: ${code}`);
  return value;
}
