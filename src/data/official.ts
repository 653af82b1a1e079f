import type { Area } from "./area.ts";
import type { Cell } from "./cell.ts";
import type { CountyCode, Year } from "./codes.ts";
import type { Geography } from "./geography.ts";
import type { Dataset } from "./read-dataset.ts";
import { lastDay } from "./structure/harmonise.ts";
import { sameTerritory, unionOf } from "./structure/territory.ts";

/** The first year with KOSTRA groups as in the grouping of 2020; the codes meant other groups before. */
const kostraGroupingFrom = 2020;

export interface OfficialFigures {
  readonly years: readonly Year[];
  /** By the source's own region code of that year. */
  ofRegion(column: string, region: string, year: Year): Cell | undefined;
  ofArea(column: string, area: Area, year: Year): Cell | undefined;
}

/**
 * The source's own figures for the country, for KOSTRA groups and for counties, where its regions are the same as ours:
 * a county only when it covered the same that year. Municipalities are ours to reckon.
 */
export function officialFigures(dataset: Dataset, geography: Geography): OfficialFigures {
  const table = [...dataset.tables.values()][0];
  const rows = new Map((table?.rows ?? []).map((row) => [`${row.texts.get("region")} ${row.texts.get("aar")}`, row]));
  const ofRegion = (column: string, region: string, year: Year) => {
    const cell = rows.get(`${region} ${year}`)?.cells.get(column);
    return cell?.kind === "value" ? cell : undefined;
  };
  return {
    years: [...new Set([...rows.keys()].map((key) => Number(key.split(" ")[1])))].sort((a, b) => a - b),
    ofRegion,
    ofArea(column, area, year) {
      const region = regionOf(area, year, geography);
      return region === undefined ? undefined : ofRegion(column, region, year);
    },
  };
}

function regionOf(area: Area, year: Year, geography: Geography): string | undefined {
  switch (area.kind) {
    case "country":
      return "EAK";
    case "kostra":
      return year >= kostraGroupingFrom && geography.structure >= String(kostraGroupingFrom) ? area.code : undefined;
    case "county":
      return countyIsTheSame(area.code, year, geography) ? `EKA${area.code}` : undefined;
    case "municipality":
      return undefined;
    default:
      return area satisfies never;
  }
}

/** Whether the county with that number was then what it is in the edition's structure. */
function countyIsTheSame(county: CountyCode, year: Year, { structure, timeline }: Geography): boolean {
  const territoryOf = (date: string) =>
    unionOf([...timeline.at(date).territories].filter(([code]) => code.startsWith(county)).map(([, covers]) => covers));
  const [ours, theirs] = [territoryOf(structure), territoryOf(lastDay(year))];
  return theirs.size > 0 && sameTerritory(ours, theirs);
}
