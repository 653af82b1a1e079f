import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Position } from "geojson";
import type { MunicipalityCode } from "./codes.ts";
import { digestOf } from "./digest.ts";
import type { Geography } from "./geography.ts";
import { readBorders } from "./import/borders/read-borders.ts";
import { type PlanePoint, project } from "./tile-map/plane.ts";

/** A closed ring of a municipality's border, in the plane of `project`; points of a shared border are the very same. */
export type BorderRing = readonly PlanePoint[];

export interface MunicipalBorders {
  readonly rings: ReadonlyMap<MunicipalityCode, readonly BorderRing[]>;
  readonly digest: string;
}

const none: MunicipalBorders = { rings: new Map(), digest: "" };

/**
 * The newest borders below `data/geografi/grenser/`, which is not a part of the project; none where there are none, or where a
 * municipality of the structure lacks its own. Throws `ImportError` where the file is not one of borders.
 */
export function municipalBorders(root: string, { municipalities }: Geography): MunicipalBorders {
  const folder = path.join(root, "data", "geografi", "grenser");
  const versions = existsSync(folder) ? readdirSync(folder).filter((name) => /^\d{4}-\d\d-\d\d$/.test(name)) : [];
  const newest = versions.sort().at(-1);
  if (newest === undefined) return none;
  const file = path.join(folder, newest, "kommuner.topojson");
  const text = readFileSync(file, "utf8");
  const areas = new Map(readBorders(text, file).map((area) => [area.properties.kommunenr, area.geometry]));
  const rings = new Map(
    municipalities.flatMap(({ code }) => {
      const geometry = areas.get(code);
      if (geometry === undefined) return [];
      const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
      return [[code, polygons.flatMap((polygon) => polygon.map(inPlane))] as const];
    }),
  );
  return rings.size < municipalities.length ? none : { rings, digest: digestOf(text) };
}

function inPlane(ring: readonly Position[]): BorderRing {
  return ring.map(([longitude = 0, latitude = 0]) => project(latitude, longitude));
}
