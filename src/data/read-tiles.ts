import { MunicipalityCode } from "./codes.ts";
import type { Dataset } from "./read-dataset.ts";
import type { Tile } from "./tile-map/hex.ts";

/** The place of each municipality in the tile map; empty without such a dataset. */
export function readTiles(dataset: Dataset | undefined): ReadonlyMap<MunicipalityCode, Tile> {
  const rows = dataset?.tables.get("fliser")?.rows ?? [];
  return new Map(
    rows.map(({ texts }) => [
      MunicipalityCode.parse(texts.get("kommunenr")),
      { column: Number(texts.get("kolonne")), row: Number(texts.get("rad")) },
    ]),
  );
}
