import { csvFormatRow } from "d3-dsv";
import { areaKey } from "../data/area.ts";
import { type Cell, cellSign } from "../data/cell.ts";
import type { EditionChanges } from "../data/edition-changes.ts";
import type { Geography } from "../data/geography.ts";
import { type Publication, permanentAddress } from "../report/publication.ts";
import { decimalText } from "./precision.ts";
import { markWord } from "./public-point.ts";
import { safeText } from "./safe-text.ts";

/** The columns, in order, with what they hold. */
const columns = [
  ["datasett", "Datasettets id."],
  ["kolonne", "Kolonnen i datasettet."],
  ["kolonne_navn", "Navnet på kolonnen."],
  ["region", "Kommunenummer med fire sifre, fylke-NN, KOSTRA-gruppe (EKGNN) eller landet."],
  ["region_navn", "Navnet på området, på norsk."],
  ["aar", "Året tallet gjelder for."],
  ["foer", "Tallet i versjonen før, eller kildens tegn for at det ikke er noe."],
  ["naa", "Tallet i denne versjonen, eller kildens tegn for at det ikke er noe."],
  ["merke_foer", "Merkene tallet hadde: foreløpig, brudd, rettet, tvilsom eller mangelfull."],
  ["merke_naa", "Merkene tallet har nå."],
  ["grunn", "Hvorfor det er endret, der en rettelse sier det."],
] as const;

/** Every figure that differs between two versions, a line each: old and new as in the source's unit, their marks, and why. */
export function changesCsv({ datasets }: EditionChanges, geography: Geography): Uint8Array {
  const lines = datasets.flatMap(({ id, columns }) =>
    columns.flatMap(({ column, title, figures }) =>
      figures.map(({ area, year, before, after, reason }) => [
        id,
        column,
        safeText(title),
        areaKey(area),
        safeText(geography.areaName(area)),
        String(year),
        figureOf(before),
        figureOf(after),
        marksOf(before),
        marksOf(after),
        safeText(reason?.text ?? ""),
      ]),
    ),
  );
  return new TextEncoder().encode(`${[columns.map(([name]) => name), ...lines].map(csvFormatRow).join("\n")}\n`);
}

/** The number, or the source's sign for none. */
function figureOf(cell: Cell): string {
  return cell.kind === "value" ? decimalText(cell.value) : cellSign(cell);
}

/** The marks in a word each; none where there is no figure. */
export function marksOf(cell: Cell): string {
  return cell.kind === "value" ? cell.marks.map((mark) => markWord[mark]).join(", ") : "";
}

/** What the file's columns hold, for programs: `<name>-metadata.json` beside it, after the W3C's «CSV on the Web». */
export function changesCsvw(fileName: string, meta: Publication): Uint8Array {
  const content = {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "nb" }],
    url: fileName,
    "dc:title": `Endringer i ${meta.editionTitle}`,
    "dc:identifier": permanentAddress(meta, "endringer/"),
    "dc:license": { "@id": meta.licence.url },
    dialect: { encoding: "utf-8", delimiter: ",", lineTerminators: ["\n"], header: true },
    tableSchema: {
      columns: columns.map(([name, description]) => {
        return { name, titles: name, "dc:description": description, datatype: name === "aar" ? "gYear" : "string" };
      }),
      primaryKey: ["datasett", "kolonne", "region", "aar"],
    },
  };
  return new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`);
}
