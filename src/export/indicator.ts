import type { Edition } from "../data/edition.ts";
import type { Indicator } from "../data/indicator.ts";
import { writeCsv } from "./csv.ts";
import { writeExcelCsv } from "./excel-csv.ts";
import { editionJson, explanations, indicatorJson, jsonBytes, seriesJson } from "./json-parts.ts";
import { indicatorJsonStat } from "./jsonstat.ts";
import type { PublicationMeta } from "./meta.ts";
import { indicatorRows, indicatorSeries } from "./rows.ts";
import type { Subject } from "./sheets.ts";
import { writeWorkbook } from "./workbook.ts";

/** An indicator in all areas and years, in the long form. */
export function indicatorCsv(edition: Edition, indicator: Indicator): Uint8Array {
  return writeCsv(indicatorRows(edition, indicator));
}

/** As `indicatorCsv`, for Excel with Norwegian settings. */
export function indicatorExcelCsv(edition: Edition, indicator: Indicator): Uint8Array {
  return writeExcelCsv(indicatorRows(edition, indicator));
}

/** The same figures as a workbook, with definition and source. */
export function indicatorXlsx(edition: Edition, indicator: Indicator, meta: PublicationMeta): Promise<Uint8Array> {
  return writeWorkbook(edition, indicatorRows(edition, indicator), meta, indicatorSubject(indicator));
}

/**
 * The same figures for programs: `{utgave, indikator: {id, navn, definisjon, enhet, desimaler, kilde, forbehold},
 * forklaringer, serier: [{rolle, kode, navn, punkter}]}`, with parts as in `json-parts.ts`.
 */
export function indicatorAsJson(edition: Edition, indicator: Indicator, meta: PublicationMeta): Uint8Array {
  const { path } = indicatorSubject(indicator);
  return jsonBytes({
    utgave: editionJson(meta, indicator.name.nb, path),
    indikator: { ...indicatorJson(indicator), forbehold: indicator.caveats.map(({ nb }) => nb) },
    forklaringer: explanations(),
    serier: indicatorSeries(edition, indicator).map((one) => seriesJson(edition, one)),
  });
}

/** The same figures as JSON-stat 2.0. */
export function indicatorAsJsonStat(edition: Edition, indicator: Indicator, meta: PublicationMeta): Uint8Array {
  const rows = indicatorRows(edition, indicator);
  return indicatorJsonStat({ edition, rows, meta, subject: indicatorSubject(indicator) }, indicator);
}

/** What its files are about, and its page's path below the version. */
export function indicatorSubject({ id, name }: Indicator): Subject {
  return { part: name.nb, path: `indikator/${id}/` };
}
