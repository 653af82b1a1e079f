import type { Area } from "../data/area.ts";
import type { Geography } from "../data/geography.ts";
import { path } from "./path.ts";

/** The page of an area in an edition; `undefined` for those that have none of their own. */
export function areaHref(base: string, geography: Geography, area: Area): string | undefined {
  switch (area.kind) {
    case "municipality":
      return path(base, "kommune", geography.municipality(area.code).slug);
    case "county":
      return path(base, "fylke", geography.county(area.code).slug);
    case "kostra":
    case "country":
      return undefined;
    default:
      return area satisfies never;
  }
}
