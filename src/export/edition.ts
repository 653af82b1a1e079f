import type { Edition } from "../data/edition.ts";
import type { ExportRow } from "./columns.ts";
import { writeCsv } from "./csv.ts";
import { writeExcelCsv } from "./excel-csv.ts";
import type { PublicationMeta } from "./meta.ts";
import { editionRows } from "./rows.ts";
import { writeWorkbook } from "./workbook.ts";

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
export function editionXlsx(edition: Edition, meta: PublicationMeta): Promise<Uint8Array> {
  return writeWorkbook(edition, rowsOnce(edition), meta, { part: undefined, path: "" });
}

function rowsOnce(edition: Edition): readonly ExportRow[] {
  const rows = cache.get(edition) ?? editionRows(edition);
  cache.set(edition, rows);
  return rows;
}
