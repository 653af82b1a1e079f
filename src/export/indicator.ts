import type { Edition } from "../data/edition.ts";
import type { Indicator } from "../data/indicator.ts";
import type { Publication } from "../report/publication.ts";
import { editionJson, explanations, indicatorJson, jsonBytes, seriesJson } from "./json-parts.ts";
import { indicatorRows, indicatorSeries } from "./rows.ts";
import type { Subject } from "./sheets.ts";
import type { Table } from "./table-files.ts";

/** An indicator in all areas and years. */
export function indicatorTable(edition: Edition, indicator: Indicator, meta: Publication): Table {
  return {
    edition,
    meta,
    subject: indicatorSubject(indicator),
    rows: () => indicatorRows(edition, indicator),
    json: () => indicatorAsJson(edition, indicator, meta),
  };
}

/**
 * The same figures for programs: `{utgave, indikator: {id, navn, definisjon, enhet, desimaler, kilde, forbehold},
 * forklaringer, serier: [{rolle, kode, navn, punkter}]}`, with parts as in `json-parts.ts`.
 */
function indicatorAsJson(edition: Edition, indicator: Indicator, meta: Publication): Uint8Array {
  const { path } = indicatorSubject(indicator);
  return jsonBytes({
    utgave: editionJson(meta, indicator.name.nb, path),
    indikator: { ...indicatorJson(indicator), forbehold: indicator.caveats.map(({ nb }) => nb) },
    forklaringer: explanations(),
    serier: indicatorSeries(edition, indicator).map((one) => seriesJson(edition, one)),
  });
}

/** What its files are about, and its page's path below the version. */
function indicatorSubject({ id, name }: Indicator): Subject {
  return { part: name.nb, path: `indikator/${id}/` };
}
