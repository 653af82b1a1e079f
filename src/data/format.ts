import type { Cell, HiddenReason, Mark, MissingReason } from "./cell.ts";
import { cellSign } from "./cell.ts";
import type { Language } from "./language.ts";
import { signText } from "./signs.ts";
import type { Unit } from "./unit.ts";

/** Alone in knowing how a number is written to a reader: `nb-NO`, U+00A0 between thousands, U+2212 for minus. */

export const nbsp = "\u00a0";
export const minus = "\u2212";

/**
 * A number as a Norwegian reader expects it: decimal comma, thousands parted by a no-break space, a true minus.
 * Rounds half away from zero in decimal (as SSB prints), after clearing binary noise: 0.285 to two decimals is 0,29.
 */
export function formatNumber(value: number, decimals: number): string {
  const rounded = roundTo(value, decimals);
  const digits = Math.abs(rounded).toFixed(decimals);
  const whole = decimals === 0 ? digits : digits.slice(0, -decimals - 1);
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, nbsp) : whole;
  const sign = rounded < 0 ? minus : "";
  return sign + grouped + (decimals === 0 ? "" : `,${digits.slice(-decimals)}`);
}

/** The nearest number with that many decimals, half away from zero, binary noise cleared. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const scaled = Math.abs(value) * factor;
  // Noise matters only beside a half, and to clear it takes longer than all else that is done with a figure.
  const besideHalf = Math.abs(scaled - Math.floor(scaled) - 0.5) <= scaled * 1e-13;
  const rounded = Math.round(besideHalf ? Number(scaled.toPrecision(14)) : scaled) / factor;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** A cell without its unit; SSB's sign where there is no figure. */
export function formatCell(cell: Cell, decimals: number): string {
  return cell.kind === "value" ? formatNumber(cell.value, decimals) : cellSign(cell);
}

/** What stands behind a number: «prosent», «brukere per 1 000 innbyggere», «timer per uke». */
export function unitName(unit: Unit, value: number, language: Language): string {
  switch (unit.kind) {
    case "share":
      return "prosent";
    case "points":
      return "prosentpoeng";
    case "rate":
      return `${unit.what[language]} per ${formatNumber(unit.per, 0)} ${unit.base[language]}`;
    case "count":
      return value === 1 ? unit.one[language] : unit.many[language];
    case "hours":
      return language === "nb" ? "timer per uke" : "timar per veke";
    case "man-years":
      return "årsverk";
    case "kroner":
      return { one: "kroner", million: "millioner kroner", milliard: "milliarder kroner" }[unit.scale];
    default:
      return unit satisfies never;
  }
}

/** Number and unit, held together by a no-break space: «26,9 prosent». */
export function formatQuantity(cell: Cell, unit: Unit, decimals: number, language: Language): string {
  if (cell.kind !== "value") return cellSign(cell);
  return `${formatNumber(cell.value, decimals)}${nbsp}${unitName(unit, cell.value, language)}`;
}

/** Why there is no figure, as a reader is told it. */
export function explainCell(cell: Exclude<Cell, { kind: "value" }>, language: Language): string {
  if (cell.kind === "hidden") return hiddenText[cell.why][language];
  return missingText[cell.why][language];
}

/** The same, with the municipalities that the area belonged to where borders are the reason. */
export function explainOwnCell(cell: Exclude<Cell, { kind: "value" }>, language: Language): string {
  const why = explainCell(cell, language);
  const partOf = cell.kind === "missing" ? (cell.partOf ?? []) : [];
  if (cell.kind !== "missing" || partOf.length === 0) return why;
  const names = partOf.length === 1 ? partOf[0] : `${partOf.slice(0, -1).join(", ")} og ${partOf.at(-1)}`;
  const words = cell.why === "other-borders" ? figureOf : areaOf;
  return `${why}: ${words[language]} ${names}`;
}

const areaOf = { nb: "området var helt eller delvis en del av", nn: "området var heilt eller delvis ein del av" };
const figureOf = { nb: "det gjelder", nn: "det gjeld" };

const hiddenText: Record<HiddenReason, Record<Language, string>> = {
  source: signText[":"],
  rule: signText[":"],
  secondary: { nb: "skjult for å verne et annet tall", nn: "skjult for å verne eit anna tal" },
};

const missingText: Record<MissingReason, Record<Language, string>> = {
  "not-collected": {
    nb: "ble ikke registrert på dette tidspunktet",
    nn: "vart ikkje registrert på dette tidspunktet",
  },
  "not-reported": { nb: "tallet mangler i kilden", nn: "talet manglar i kjelda" },
  "no-municipality": {
    nb: "kommunen fantes ikke med disse grensene",
    nn: "kommunen fanst ikkje med desse grensene",
  },
  "border-change": {
    nb: "tallet for tjenestene gjelder et annet område enn folketallet, fordi kommunegrensene ble endret",
    nn: "talet for tenestene gjeld eit anna område enn folketalet, fordi kommunegrensene vart endra",
  },
  "other-borders": {
    nb: "tallet er bare oppgitt med andre kommunegrenser",
    nn: "talet er berre oppgitt med andre kommunegrenser",
  },
  "not-additive": {
    nb: "gjennomsnittet kan ikke regnes ut for flere kommuner samlet",
    nn: "gjennomsnittet kan ikkje reknast ut for fleire kommunar samla",
  },
  "low-coverage": {
    nb: "for mange kommuner mangler tall til at summen sier noe",
    nn: "for mange kommunar manglar tal til at summen seier noko",
  },
};

/** What a mark means, as a reader is told it. */
export function explainMark(mark: Mark, language: Language): string {
  return markText[mark][language];
}

const markText: Record<Mark, Record<Language, string>> = {
  preliminary: { nb: "foreløpig tall", nn: "førebels tal" },
  break: {
    nb: "brudd i tidsserien; ikke sammenlignbart med årene før",
    nn: "brot i tidsserien; kan ikkje samanliknast med åra før",
  },
  corrected: { nb: "rettet; kilden oppgir et annet tall", nn: "retta; kjelda oppgir eit anna tal" },
  doubtful: {
    nb: "ser feil ut i kilden og bør brukes med varsomhet",
    nn: "ser feil ut i kjelda og bør brukast med varsemd",
  },
  incomplete: {
    nb: "mangelfull rapportering dette året",
    nn: "mangelfull rapportering dette året",
  },
};

const months = [
  "januar",
  "februar",
  "mars",
  "april",
  "mai",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "desember",
];

/** An ISO date (the first ten characters count) in words, the same in both written forms: «1. januar 2020». */
export function formatDate(iso: string): string {
  const [year = "", month = "", day = ""] = iso.slice(0, 10).split("-");
  return `${Number(day)}.${nbsp}${months[Number(month) - 1] ?? month} ${year}`;
}
