import { readFileSync } from "node:fs";
import path from "node:path";
import { csvParse } from "d3-dsv";
import { readBorders } from "../borders/read-borders.ts";
import { simplifyBorders } from "../borders/simplify.ts";
import { writeBordersInto } from "../borders/write-borders.ts";
import { newestVersion } from "../difference-from-newest.ts";
import { importError } from "../import-error.ts";
import { readSource } from "../read-source.ts";
import { count, countOf, size } from "../report-import.ts";
import { refuseExisting, writeAndRemove, writeAtomically } from "../write-package.ts";
import type { Context } from "./context.ts";

/** Kartverket's municipal borders, simplified, into `data/geografi/grenser/<version>/`. */
export async function importBorders(context: Context): Promise<void> {
  const { root, client, words, effects } = context;
  const version = words.date("versjon", "2026-11-22");
  const from = words.required("fra", "kommuner.geojson");
  const shareOfPoints = shareOf(words.text("andel-punkter"));
  const folder = path.join("data", "geografi", "grenser", version);
  refuseExisting(root, folder);
  const text = new TextDecoder("utf-8").decode(await readSource(from, root, client));
  const areas = readBorders(text, from);
  const borders = simplifyBorders(areas, shareOfPoints);
  const write = (into: string) => writeBordersInto(into, borders, { version, from, shareOfPoints });
  const bytes = words.dryRun ? writeAndRemove(write) : writeAtomically(path.join(root, folder), write);
  effects.tell(words.dryRun ? `${folder}: tørrkjøring, ingenting er skrevet` : `${folder}: skrevet`);
  effects.tell(
    `  kommuner.topojson: ${countOf(areas.length, "kommune", "kommuner")}, ${count(borders.points)} av ${count(borders.pointsBefore)} punkter, ${size(bytes)}`,
  );
  for (const line of missingLines(root, version, new Set(areas.map(({ properties }) => properties.kommunenr)))) {
    effects.tell(line);
  }
}

function shareOf(text: string | undefined): number {
  if (text === undefined) return 0.25;
  const share = Number(text.replace(",", ".").replace(/%$/, "")) / 100;
  if (share > 0 && share <= 1) return share;
  throw importError(
    "usage",
    `«${text}» er ikke en andel.`,
    "Skriv --andel-punkter i prosent: 25 tar med en firedel av punktene.",
  );
}

/** Whether the borders are those of the same municipalities as the project's geography has. */
function missingLines(root: string, version: string, codes: ReadonlySet<string>): readonly string[] {
  const folder = path.join(root, "data", "geografi");
  const newest = newestVersion(folder, `${version}~`);
  if (newest === undefined) return [];
  const known = csvParse(readFileSync(path.join(folder, newest, "kommuner.csv"), "utf8")).map(
    (row) => row["kommunenr"] ?? "",
  );
  const without = known.filter((code) => !codes.has(code));
  const others = [...codes].filter((code) => !known.includes(code));
  if (without.length + others.length === 0) return [`Alle ${count(known.length)} kommunene i ${newest} har grenser.`];
  return [
    ...(without.length === 0 ? [] : [`Advarsel: uten grenser er ${without.join(", ")}.`]),
    ...(others.length === 0 ? [] : [`Advarsel: ukjente kommuner er ${others.join(", ")}.`]),
  ];
}
