import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Position } from "geojson";
import type { MunicipalityCode } from "./codes.ts";
import { digestOf } from "./digest.ts";
import type { Geography } from "./geography.ts";
import { type MunicipalArea, readBorders } from "./import/borders/read-borders.ts";
import { ImportError } from "./import/import-error.ts";
import type { Issue } from "./issue.ts";
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
 * municipality of the structure lacks its own. What is wrong with the file becomes an issue.
 */
export function municipalBorders(root: string, { municipalities }: Geography, issues: Issue[]): MunicipalBorders {
  const folder = path.join(root, "data", "geografi", "grenser");
  const versions = existsSync(folder) ? readdirSync(folder).filter((name) => /^\d{4}-\d\d-\d\d$/.test(name)) : [];
  const newest = versions.sort().at(-1);
  if (newest === undefined) return none;
  const file = `data/geografi/grenser/${newest}/kommuner.topojson`;
  const text = readFileSync(path.join(root, file), "utf8");
  const areas = new Map(read(text, file, issues).map((area) => [area.properties.kommunenr, area.geometry]));
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

function read(text: string, file: string, issues: Issue[]): readonly MunicipalArea[] {
  try {
    return readBorders(text, "Filen");
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    const hint = "Importer grensene på nytt med «npm run import -- grenser», eller slett mappen.";
    for (const { message } of error.problems) issues.push({ file, line: 1, message, hint, severity: "error" });
    return [];
  }
}

function inPlane(ring: readonly Position[]): BorderRing {
  return ring.map(([longitude = 0, latitude = 0]) => project(latitude, longitude));
}
