import type { DatasetId, MunicipalityCode } from "../codes.ts";
import type { EditionSpec } from "../edition.ts";
import type { Geography } from "../geography.ts";
import type { Issue } from "../issue.ts";
import type { Dataset } from "../read-dataset.ts";
import { geographyId } from "../read-geography.ts";
import type { Tile } from "../tile-map/hex.ts";
import { formerCountiesId, readFormerCounties } from "./former-counties.ts";
import { geographyAt } from "./geography-at.ts";
import { checkedDate } from "./structure-date.ts";
import { sameTerritory } from "./territory.ts";

/**
 * The geography of the structure that an edition asks for; the newest when it asks for none. An issue in the file that
 * names the versions when the structure is not known, or when nothing says what its counties were called.
 */
export function openStructure(
  newest: Geography,
  { structure, structureLine: line = 1, pins }: Pick<EditionSpec, "structure" | "structureLine" | "pins">,
  datasets: ReadonlyMap<DatasetId, Dataset>,
  pinsFile: string,
  issues: Issue[],
): Geography {
  const until = pins.get(geographyId)?.slice(0, 4) ?? "";
  const date = checkedDate(structure, { timeline: newest.timeline, until }, { file: pinsFile, line }, issues);
  const dataset = datasets.get(formerCountiesId);
  const geography = geographyAt(newest, date, readFormerCounties(dataset));
  if (geography !== newest && dataset === undefined) {
    issues.push({
      file: pinsFile,
      line,
      message: `«data» nevner ingen versjon av «${formerCountiesId}», som har navnene på fylkene i kommunestrukturen «${structure}».`,
      hint: `Legg til «${formerCountiesId}: <dato>» under «data».`,
      severity: "error",
    });
  }
  return geography;
}

/** The number that a municipality of a structure has in the newest; `undefined` where it has been merged or divided since. */
export function todaysCode(geography: Geography, code: MunicipalityCode): MunicipalityCode | undefined {
  const { structures } = geography.timeline;
  const own = geography.timeline.at(geography.structure).territories.get(code);
  const newest = structures.at(-1)?.territories ?? new Map();
  return own === undefined ? undefined : [...newest].find(([, covers]) => sameTerritory(covers, own))?.[0];
}

/** The tile map's places, under the numbers of a structure; what has been merged or divided since has none. */
export function tilesIn(
  geography: Geography,
  tiles: ReadonlyMap<MunicipalityCode, Tile>,
): ReadonlyMap<MunicipalityCode, Tile> {
  return new Map(
    geography.municipalities.flatMap(({ code }): [MunicipalityCode, Tile][] => {
      const today = todaysCode(geography, code);
      const tile = today === undefined ? undefined : tiles.get(today);
      return tile === undefined ? [] : [[code, tile]];
    }),
  );
}
