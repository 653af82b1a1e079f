import type { Profile, ProfileSection } from "../analysis/profile-types.ts";
import type { Origin, Point, Series } from "../analysis/series.ts";
import { areaKey } from "../data/area.ts";
import type { Cell, HiddenReason, Mark, MissingReason } from "../data/cell.ts";
import { cellSign, hidden, hiddenCell, missingCell } from "../data/cell.ts";
import type { Edition } from "../data/edition.ts";
import { explainCell, explainMark, unitName } from "../data/format.ts";
import { citation, type PublicationMeta, permanentAddress } from "./meta.ts";
import { exportedPart, exportedValue } from "./precision.ts";
import { markWord, publicPoint } from "./public-point.ts";

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
export function writeMunicipalityJson(
  edition: Edition,
  profile: Profile,
  meta: PublicationMeta,
  path: string,
): Uint8Array {
  const { municipality, county, kostra } = profile;
  const content = {
    utgave: {
      id: meta.edition,
      versjon: meta.version,
      tittel: meta.editionTitle,
      publisert: meta.published ?? null,
      adresse: permanentAddress(meta, path),
      sitering: citation(meta, municipality.name, path),
      lisens: { navn: meta.licence.name, adresse: meta.licence.url },
    },
    kommune: {
      kode: municipality.code,
      navn: municipality.name,
      navn_alle: municipality.names.map(({ name, lang }) => ({ navn: name, sprak: lang })),
      fylke: { kode: county.code, navn: county.name },
      kostragruppe: { kode: kostra.code, navn: kostra.name },
      innbyggere: cellJson(profile.population, 0),
    },
    funn: profile.findings,
    forklaringer: explanations(),
    indikatorer: profile.sections.map((section) => sectionJson(edition, section)),
  };
  return new TextEncoder().encode(`${JSON.stringify(content)}\n`);
}

function sectionJson(edition: Edition, section: ProfileSection) {
  const { indicator, place, interval } = section;
  const bound = (value: number) => exportedValue(value, indicator.decimals);
  return {
    id: indicator.id,
    navn: indicator.name.nb,
    definisjon: indicator.definition.nb,
    enhet: unitName(indicator.unit, 2, "nb"),
    desimaler: indicator.decimals,
    kilde: `${indicator.source.publisher}, ${indicator.source.table}`,
    plass: place ? { nr: place.rank, av: place.of } : null,
    intervall_95: interval ? { nedre: bound(interval.lower), ovre: bound(interval.upper) } : null,
    setninger: section.sentences,
    serier: [
      seriesJson(edition, "kommune", section.own),
      seriesJson(edition, "kostragruppe", section.kostra),
      seriesJson(edition, "fylke", section.county),
      seriesJson(edition, "landet", section.country),
    ],
  };
}

function seriesJson(edition: Edition, role: "kommune" | "kostragruppe" | "fylke" | "landet", series: Series) {
  return {
    rolle: role,
    kode: areaKey(series.area),
    navn: edition.geography.areaName(series.area),
    punkter: series.points.map((point) => pointJson(point, series.indicator.decimals)),
  };
}

function pointJson(point: Point, decimals: number) {
  const { numerator, denominator } = publicPoint(point, decimals);
  return {
    aar: point.year,
    celle: cellJson(point.cell, decimals),
    teller: numerator ?? null,
    nevner: denominator ?? null,
    opphav: originWord[point.origin],
    dekning: point.coverage === undefined ? null : exportedPart(point.coverage),
    brudd: point.break,
  };
}

function cellJson(cell: Cell, decimals: number) {
  switch (cell.kind) {
    case "value":
      return {
        type: "verdi",
        verdi: exportedValue(cell.value, decimals),
        merker: cell.marks.map((mark) => markWord[mark]),
      };
    case "hidden":
      return { type: "skjult", tegn: cellSign(cell), grunn: hiddenWord[cell.why] };
    case "missing":
      return { type: "mangler", tegn: cellSign(cell), grunn: reasonWord[cell.why] };
    default:
      return cell satisfies never;
  }
}

const missingReasons: readonly MissingReason[] = [
  "not-collected",
  "not-reported",
  "no-municipality",
  "border-change",
  "not-additive",
  "low-coverage",
];

function explanations() {
  const marks: readonly Mark[] = ["preliminary", "break", "corrected", "doubtful", "incomplete"];
  const reasons = missingReasons.map((why) => [reasonWord[why], explainCell(missingCell(why), "nb")]);
  return {
    skjult: explainCell(hidden, "nb"),
    merker: Object.fromEntries(marks.map((mark) => [markWord[mark], explainMark(mark, "nb")])),
    grunner: { [hiddenWord.secondary]: explainCell(hiddenCell("secondary"), "nb"), ...Object.fromEntries(reasons) },
  };
}

const originWord: Record<Origin, string> = { observed: "kommunens tall", aggregated: "sum", official: "kilden" };

const hiddenWord: Record<HiddenReason, string> = {
  source: "personvern",
  rule: "personvern",
  secondary: "verner-annet-tall",
};

const reasonWord: Record<MissingReason, string> = {
  "not-collected": "ikke-registrert",
  "not-reported": "mangler-i-kilden",
  "no-municipality": "fantes-ikke",
  "border-change": "grenseendring",
  "not-additive": "kan-ikke-summeres",
  "low-coverage": "lav-dekning",
};
