import type { Profile, ProfileSection } from "../analysis/profile-types.ts";
import type { Series } from "../analysis/series.ts";
import type { Edition } from "../data/edition.ts";
import { noKostraGroup } from "../data/geography.ts";
import type { Publication } from "../report/publication.ts";
import { cellJson, editionJson, explanations, indicatorJson, jsonBytes, seriesJson } from "./json-parts.ts";
import { exportedValue } from "./precision.ts";

/**
 * A municipality's figures for programs, keys in Norwegian:
 *
 *     { utgave: {id, versjon, tittel, publisert, adresse, sitering, lisens},
 *       kommune: {kode, navn, navn_alle: [{navn, sprak}], fylke: {kode, navn}, kostragruppe: {kode, navn}, innbyggere: celle},
 *       funn: [setning], forklaringer: {skjult, merker: {merke: setning}, grunner: {grunn: setning}},
 *       indikatorer: [{ id, navn, definisjon, enhet, desimaler, kilde, plass, intervall_95, setninger,
 *         serier: [{ rolle: kommune | kostragruppe | fylke | landet, kode, navn,
 *                    punkter: [{aar, celle, teller, nevner, opphav, dekning, brudd}] }] }] }
 *
 * A `celle` is `{type: "verdi", verdi, merker: [merke]}`, `{type: "skjult", tegn, grunn}` or `{type: "mangler", tegn, grunn}`;
 * `forklaringer` says in words what each `merke` and `grunn` means. What does not exist is `null`.
 */
export function writeMunicipalityJson(edition: Edition, profile: Profile, meta: Publication, path: string): Uint8Array {
  const { municipality, county, kostra } = profile;
  const content = {
    utgave: editionJson(meta, municipality.name, path),
    kommune: {
      kode: municipality.code,
      navn: municipality.name,
      navn_alle: municipality.names.map(({ name, lang }) => ({ navn: name, sprak: lang })),
      fylke: { kode: county.code, navn: county.name },
      kostragruppe: kostra.code === noKostraGroup ? null : { kode: kostra.code, navn: kostra.name },
      innbyggere: cellJson(profile.population, 0),
    },
    funn: profile.findings,
    forklaringer: explanations(),
    indikatorer: profile.sections.map((section) => sectionJson(edition, section)),
  };
  return jsonBytes(content);
}

function sectionJson(edition: Edition, section: ProfileSection) {
  const { indicator, place, interval } = section;
  const bound = (value: number) => exportedValue(value, indicator.decimals);
  return {
    ...indicatorJson(indicator),
    plass: place ? { nr: place.rank, av: place.of } : null,
    intervall_95: interval ? { nedre: bound(interval.lower), ovre: bound(interval.upper) } : null,
    setninger: section.sentences,
    serier: [section.own, ...ofKnownGroup(section.kostra), section.county, section.country].map((one) =>
      seriesJson(edition, one),
    ),
  };
}

/** Nothing for a municipality of an older structure whose group is not known. */
function ofKnownGroup(series: Series): readonly Series[] {
  return series.area.kind === "kostra" && series.area.code === noKostraGroup ? [] : [series];
}
