import type { Edition } from "../data/edition.ts";
import type { Publication } from "../report/publication.ts";
import { citeText } from "./cite.ts";
import type { ExportRow } from "./columns.ts";
import { writeCsv } from "./csv.ts";
import { writeExcelCsv } from "./excel-csv.ts";
import { editionJsonStat } from "./jsonstat.ts";
import { writeParquet } from "./parquet.ts";
import { editionRows } from "./rows.ts";
import type { Subject } from "./sheets.ts";
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
export function editionXlsx(edition: Edition, meta: Publication): Promise<Uint8Array> {
  return writeWorkbook(edition, rowsOnce(edition), meta, { part: undefined, path: "" });
}

/** The same figures as Parquet, with what the file is in its own metadata. */
export function editionParquet(edition: Edition, meta: Publication): Uint8Array {
  return writeParquet(rowsOnce(edition), {
    title: meta.editionTitle,
    citation: citeText({ meta, path: "data/" }),
    license: meta.licence.url,
  });
}

/** The indicators that municipalities have, as JSON-stat: all areas and years. */
export function municipalJsonStat(edition: Edition, meta: Publication): Uint8Array {
  return editionJsonStat({ edition, meta, rows: ofKind(edition, false), subject: whole("Kommuner og områder") });
}

/** The indicators that only the country has, as JSON-stat: they have years of their own. */
export function nationalJsonStat(edition: Edition, meta: Publication): Uint8Array {
  return editionJsonStat({ edition, meta, rows: ofKind(edition, true), subject: whole("Tall for hele landet") });
}

function ofKind(edition: Edition, national: boolean): readonly ExportRow[] {
  const kinds = new Map<string, boolean>(
    [...edition.indicators.values()].map(({ id, kind }) => [id, kind === "national"]),
  );
  return rowsOnce(edition).filter(({ indicator }) => kinds.get(indicator) === national);
}

function whole(part: string): Subject {
  return { part, path: "data/" };
}

function rowsOnce(edition: Edition): readonly ExportRow[] {
  const rows = cache.get(edition) ?? editionRows(edition);
  cache.set(edition, rows);
  return rows;
}
