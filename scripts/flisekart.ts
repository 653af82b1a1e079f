import { writeTileMap } from "../src/data/tile-map/write-tile-map.ts";
import { readArguments } from "./arguments.ts";

/** `node scripts/flisekart.ts --versjon <dato>`: draws the tile map anew from a version of the geography. */
const { values } = readArguments({
  usage: ["node scripts/flisekart.ts --versjon 2026-11-22"],
  does: "Tegner flisekartet på nytt av en versjon av geografien.",
  options: { versjon: { type: "string", example: "2026-11-22", help: "hvilken versjon av geografi" } },
});
if (values.versjon === undefined) {
  console.error("Skriv hvilken versjon av geografi: --versjon 2026-11-22");
  process.exit(1);
}
const { quality } = writeTileMap(process.cwd(), values.versjon);
const share = (part: number) => part.toFixed(3).replace(".", ",");
console.log(`data/geografi-fliser/${values.versjon}: skrevet
  naboer som fortsatt er naboer: ${share(quality.neighbours)}
  nærmeste nabo fortsatt nabo:   ${share(quality.nearest)}
  rekkefølge nord–sør, øst–vest: ${share(quality.northSouth)}, ${share(quality.eastWest)}
  fylker som ikke henger sammen: ${quality.splitGroups.length}`);
