import { parseArgs } from "node:util";
import { writeTileMap } from "../src/data/tile-map/write-tile-map.ts";

/** `node scripts/flisekart.ts --versjon <dato>`: draws the tile map anew from a version of the geography. */
const { values } = parseArgs({ options: { versjon: { type: "string" } } });
if (values.versjon === undefined) throw new Error("Skriv hvilken versjon av geografi: --versjon 2026-11-22");
const { quality } = writeTileMap(process.cwd(), values.versjon);
const share = (part: number) => part.toFixed(3).replace(".", ",");
console.log(`data/geografi-fliser/${values.versjon}: skrevet
  naboer som fortsatt er naboer: ${share(quality.neighbours)}
  nærmeste nabo fortsatt nabo:   ${share(quality.nearest)}
  rekkefølge nord–sør, øst–vest: ${share(quality.northSouth)}, ${share(quality.eastWest)}
  fylker som ikke henger sammen: ${quality.splitGroups.length}`);
