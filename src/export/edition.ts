import type { Edition } from "../data/edition.ts";
import type { ExportRow } from "./columns.ts";
import { writeCsv } from "./csv.ts";
import { writeExcelCsv } from "./excel-csv.ts";
import { citation, type PublicationMeta } from "./meta.ts";
import { editionRows } from "./rows.ts";
import { workbookSheets } from "./sheets.ts";
import { writeXlsx } from "./xlsx.ts";

const cache = new WeakMap<Edition, readonly ExportRow[]>();

/** All figures of an edition, for every area, in the long form: some 60,000 rows. */
export function editionCsv(edition: Edition): Uint8Array {
  return writeCsv(rowsOnce(edition));
}

/** As `editionCsv`, for Excel with Norwegian settings. */
export function editionExcelCsv(edition: Edition): Uint8Array {
  return writeExcelCsv(rowsOnce(edition));
}

/** The same figures as a workbook, with definitions and source. */
export async function editionXlsx(edition: Edition, meta: PublicationMeta): Promise<Uint8Array> {
  const subject = { part: undefined, path: "" };
  return writeXlsx(workbookSheets(edition, rowsOnce(edition), meta, subject), {
    title: meta.editionTitle,
    subject: "Tall om kommunale omsorgstjenester",
    creator: meta.siteName,
    description: citation(meta, undefined, ""),
    created: meta.published,
  });
}

function rowsOnce(edition: Edition): readonly ExportRow[] {
  const rows = cache.get(edition) ?? editionRows(edition);
  cache.set(edition, rows);
  return rows;
}
