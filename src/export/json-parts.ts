import type { Origin, Point, Series } from "../analysis/series.ts";
import { type Area, areaKey } from "../data/area.ts";
import type { Cell, HiddenReason, Mark, MissingReason } from "../data/cell.ts";
import { cellSign, hidden, hiddenCell, missingCell } from "../data/cell.ts";
import type { Year } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import { explainCell, explainMark, unitName } from "../data/format.ts";
import type { Indicator } from "../data/indicator.ts";
import { type Publication, permanentAddress } from "../report/publication.ts";
import { citeText } from "./cite.ts";
import { exportedPart, exportedValue } from "./precision.ts";
import { markWord, publicPoint } from "./public-point.ts";

/** Which publication a file is from: `{id, versjon, tittel, publisert, adresse, sitering, lisens: {navn, adresse}}`. */
export function editionJson(meta: Publication, part: string, path: string) {
  return {
    id: meta.edition,
    versjon: meta.version,
    tittel: meta.editionTitle,
    publisert: meta.published ?? null,
    adresse: permanentAddress(meta, path),
    sitering: citeText({ meta, part, path }),
    lisens: { navn: meta.licence.name, adresse: meta.licence.url },
  };
}

/** What is measured and how: `{id, navn, definisjon, enhet, desimaler, kilde}`. */
export function indicatorJson(indicator: Indicator) {
  return {
    id: indicator.id,
    navn: indicator.name.nb,
    definisjon: indicator.definition.nb,
    enhet: unitName(indicator.unit, 2, "nb"),
    desimaler: indicator.decimals,
    kilde: `${indicator.source.publisher}, ${indicator.source.table}`,
  };
}

/**
 * A series: `{rolle, kode, navn, punkter: [{aar, celle, teller, nevner, opphav, dekning, brudd}]}`. `rolle` is the kind of
 * its area; `years` are all that the series has unless given.
 */
export function seriesJson(edition: Edition, series: Series, years?: readonly Year[]) {
  const points = series.points.filter(({ year }) => years === undefined || years.includes(year));
  return {
    rolle: roleWord[series.area.kind],
    kode: areaKey(series.area),
    navn: edition.geography.areaName(series.area),
    punkter: points.map((point) => pointJson(point, series.indicator)),
  };
}

const roleWord = {
  municipality: "kommune",
  kostra: "kostragruppe",
  county: "fylke",
  country: "landet",
} as const satisfies Record<Area["kind"], string>;

/** UTF-8, a line break at the end. */
export function jsonBytes(content: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(content)}\n`);
}

function pointJson(point: Point, { kind, decimals }: Indicator) {
  const { numerator, denominator } = publicPoint(point, decimals);
  return {
    aar: point.year,
    celle: cellJson(point.cell, decimals),
    teller: numerator ?? null,
    nevner: denominator ?? null,
    // What is told of the country alone is the source's own figure.
    opphav: originWord[kind === "national" ? "official" : point.origin],
    dekning: point.coverage === undefined ? null : exportedPart(point.coverage),
    brudd: point.break,
  };
}

/** `{type: "verdi", verdi, merker}`, `{type: "skjult", tegn, grunn}` or `{type: "mangler", tegn, grunn}`. */
export function cellJson(cell: Cell, decimals: number) {
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
  "other-borders",
  "not-additive",
  "low-coverage",
];

/** What each `merke` and `grunn` means, in words. */
export function explanations() {
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
  "other-borders": "andre-grenser",
  "not-additive": "kan-ikke-summeres",
  "low-coverage": "lav-dekning",
};
