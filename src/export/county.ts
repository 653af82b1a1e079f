import { municipalIndicators } from "../analysis/profile.ts";
import { type Series, series } from "../analysis/series.ts";
import { type Area, country } from "../data/area.ts";
import type { Edition } from "../data/edition.ts";
import type { County } from "../data/geography.ts";
import type { Indicator } from "../data/indicator.ts";
import type { Publication } from "../report/publication.ts";
import { editionJson, explanations, indicatorJson, jsonBytes, seriesJson } from "./json-parts.ts";
import { seriesRows } from "./rows.ts";
import type { Table } from "./table-files.ts";

/** A county's figures, the country's and those of each of its municipalities. */
export function countyTable(edition: Edition, county: County, meta: Publication): Table {
  const path = `fylke/${county.slug}/`;
  return {
    edition,
    meta,
    subject: { part: county.name, path },
    rows: () =>
      municipalIndicators(edition).flatMap((indicator) =>
        countySeries(edition, county, indicator).flatMap((one) => seriesRows(edition, one)),
      ),
    json: () => countyJson(edition, county, meta, path),
  };
}

/**
 * The same figures for programs: `{utgave, fylke: {kode, navn, kommuner: [{kode, navn}]}, forklaringer,
 * indikatorer: [{id, navn, definisjon, enhet, desimaler, kilde, serier: [{rolle, kode, navn, punkter}]}]}`, with parts as in
 * `json-parts.ts`.
 */
function countyJson(edition: Edition, county: County, meta: Publication, path: string): Uint8Array {
  const municipalities = edition.geography.members({ kind: "county", code: county.code });
  return jsonBytes({
    utgave: editionJson(meta, county.name, path),
    fylke: {
      kode: county.code,
      navn: county.name,
      kommuner: municipalities.map(({ code, name }) => ({ kode: code, navn: name })),
    },
    forklaringer: explanations(),
    indikatorer: municipalIndicators(edition).map((indicator) => ({
      ...indicatorJson(indicator),
      serier: countySeries(edition, county, indicator).map((one) => seriesJson(edition, one)),
    })),
  });
}

/** The county's own, the country's, then its municipalities' by number. */
function countySeries(edition: Edition, { code }: County, { id }: Indicator): Series[] {
  const own: Area = { kind: "county", code };
  const members = edition.geography.members(own).map((one): Area => ({ kind: "municipality", code: one.code }));
  return [own, country, ...members].map((area) => series(edition, id, area));
}
