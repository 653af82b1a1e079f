import { readFileSync } from "node:fs";
import path from "node:path";
import { csvParse } from "d3-dsv";
import { writePackage } from "../import/write-package.ts";
import { makeTileMap, type TileMap } from "./make-tile-map.ts";

const description =
  "Et flisekart av Norge: én like stor sekskant til hver kommune. Regnet ut av punktene i datasettet geografi, slik at naboer så langt som mulig fortsatt er naboer, og fylkene henger sammen. Flisene viser ikke avstander eller arealer.";

/**
 * Places the municipalities of a version of the geography and writes them as `data/geografi-fliser/<version>/` below
 * `root`. Throws `ImportError` when that version is there already.
 */
export function writeTileMap(root: string, version: string): TileMap {
  const map = makeTileMap(readPlaces(root, version));
  writePackage(path.join(root, "data", "geografi-fliser", version), {
    name: "geografi-fliser",
    title: "Flisekart: kommunene som sekskanter",
    description,
    version,
    sources: [{ title: "Datasettet geografi: punkter inne i kommunene", version }],
    contributors: [{ title: "Kartverket", roles: ["creator"] }],
    resources: [
      {
        name: "fliser",
        title: "Fliser",
        fields: [
          field(
            "kommunenr",
            "Kommunenummer",
            "Fire sifre, med null foran, i kommunestrukturen fra 1. januar 2024.",
            "[0-9]{4}",
          ),
          field(
            "kolonne",
            "Kolonne",
            "Fra vest mot øst; i rader med oddetall er flisene flyttet en halv flis mot øst.",
            "[0-9]+",
          ),
          field("rad", "Rad", "Fra nord mot sør.", "[0-9]+"),
        ],
        primaryKey: ["kommunenr"],
        rows: map.tiles.map(({ code, tile: { column, row } }) => [code, String(column), String(row)]),
      },
    ],
  });
  return map;
}

function readPlaces(root: string, version: string) {
  const file = path.join(root, "data", "geografi", version, "kommuner.csv");
  return csvParse(readFileSync(file, "utf8")).map((row) => ({
    code: row["kommunenr"] ?? "",
    county: row["fylkesnr"] ?? "",
    latitude: Number(row["bredde"]),
    longitude: Number(row["lengde"]),
  }));
}

function field(name: string, title: string, about: string, pattern: string) {
  return { name, type: "string" as const, title, description: about, constraints: { pattern } };
}
