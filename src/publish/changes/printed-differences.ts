import type { Cell } from "../../data/cell.ts";
import type { ChangedColumn, ChangedDataset, EditionChanges } from "../../data/edition-changes.ts";
import { formatCell, formatDate } from "../../data/format.ts";
import type { Geography } from "../../data/geography.ts";
import { marksOf } from "../../export/changes-csv.ts";
import type { ColumnDifferences, DatasetDifferences } from "../../pdf/differences.ts";

/** A printed list has room for this many of a column's figures; the page of changes and its file have all. */
const room = 25;

/** What differs between two versions' figures, for the appendix of the later one's report. */
export function printedDifferences(
  { datasets }: Pick<EditionChanges, "datasets">,
  geography: Geography,
): DatasetDifferences[] {
  return datasets.map((dataset) => ({
    title: dataset.title,
    about: aboutDataset(dataset),
    columns: dataset.columns.map((column) => printed(column, geography)),
  }));
}

function aboutDataset({ before, after, columns }: ChangedDataset): string {
  const nothing = columns.length === 0 ? ["Ingen tall som vises, er endret."] : [];
  if (before === undefined) return ["Datasettet er nytt i denne versjonen.", ...nothing].join(" ");
  if (after === undefined) return "Datasettet er ikke med lenger.";
  const replaced = `Versjonen fra ${formatDate(before)} er byttet ut med den fra ${formatDate(after)}.`;
  return [...(before === after ? [] : [replaced]), ...nothing].join(" ");
}

function printed({ title, figures, come, gone }: ChangedColumn, geography: Geography): ColumnDifferences {
  const more = [...(come > 0 ? [`nye tall: ${come}`] : []), ...(gone > 0 ? [`tall som er borte: ${gone}`] : [])];
  return {
    title: more.length === 0 ? title : `${title} (${more.join(", ")})`,
    rows: figures.slice(0, room).map(({ area, year, before, after, reason }) => {
      const why = reason?.text ?? "Nytt tall fra kilden.";
      return [geography.areaName(area), String(year), figureText(before), figureText(after), why] as const;
    }),
    total: figures.length,
  };
}

/** «29,79 (tvilsom)». */
function figureText(cell: Cell): string {
  const number = formatCell(cell, cell.kind === "value" && !Number.isInteger(cell.value) ? 2 : 0);
  const marks = marksOf(cell);
  return marks === "" ? number : `${number} (${marks})`;
}
