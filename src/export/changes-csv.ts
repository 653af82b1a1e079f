import { csvFormatRow } from "d3-dsv";
import { areaKey } from "../data/area.ts";
import { type Cell, cellSign } from "../data/cell.ts";
import type { EditionChanges } from "../data/edition-changes.ts";
import type { Geography } from "../data/geography.ts";
import { decimalText } from "./precision.ts";
import { markWord } from "./public-point.ts";
import { safeText } from "./safe-text.ts";

const header = [
  "datasett",
  "kolonne",
  "kolonne_navn",
  "region",
  "region_navn",
  "aar",
  "foer",
  "naa",
  "merke_foer",
  "merke_naa",
  "grunn",
];

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
  return new TextEncoder().encode(`${[header, ...lines].map(csvFormatRow).join("\n")}\n`);
}

/** The number, or the source's sign for none. */
function figureOf(cell: Cell): string {
  return cell.kind === "value" ? decimalText(cell.value) : cellSign(cell);
}

/** The marks in a word each; none where there is no figure. */
export function marksOf(cell: Cell): string {
  return cell.kind === "value" ? cell.marks.map((mark) => markWord[mark]).join(", ") : "";
}
