import { writeFileSync } from "node:fs";
import path from "node:path";
import { sha256 } from "../../digest.ts";
import { formatNumber } from "../../format.ts";
import { licences } from "../licence.ts";
import type { Borders } from "./simplify.ts";

export interface BordersVersion {
  readonly version: string;
  /** File or address that they were made of. */
  readonly from: string;
  readonly shareOfPoints: number;
}

/** Writes the borders and their Data Package into a folder that is there. */
export function writeBordersInto(
  folder: string,
  borders: Borders,
  { version, from, shareOfPoints }: BordersVersion,
): number {
  const text = `${JSON.stringify(borders.topology)}\n`;
  const isAddress = /^https?:/.test(from);
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "grenser",
    title: "Kommunegrenser, forenklet",
    description:
      `Kommunenes flater i grader (WGS 84), med ${formatNumber(borders.points, 0)} av kildens ${formatNumber(borders.pointsBefore, 0)} punkter, ` +
      "valgt etter Visvalingams metode. Naboer har felles grense. Laget «kommuner», med «kommunenr» og «navn».",
    version,
    created: `${version}T00:00:00Z`,
    sources: [{ title: "Kartverket, kommunegrenser", ...(isAddress ? { path: from } : {}), version }],
    licenses: [licences["CC-BY-4.0"]],
    contributors: [{ title: "Kartverket", roles: ["creator"] }],
    origin: { file: isAddress ? from : path.basename(from), share_of_points: shareOfPoints },
    resources: [
      {
        name: "kommuner",
        path: "kommuner.topojson",
        format: "topojson",
        mediatype: "application/topo+json",
        encoding: "utf-8",
        hash: `sha256:${sha256(text)}`,
        bytes: Buffer.byteLength(text),
      },
    ],
  };
  writeFileSync(path.join(folder, "kommuner.topojson"), text);
  writeFileSync(path.join(folder, "datapackage.json"), `${JSON.stringify(descriptor, null, 2)}\n`);
  return Buffer.byteLength(text);
}
