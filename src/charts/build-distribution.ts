import { type Cell, cellValue } from "../data/cell.ts";
import type { MunicipalityCode, Year } from "../data/codes.ts";
import { explainMark } from "../data/format.ts";
import type { Municipality } from "../data/geography.ts";
import type { Indicator } from "../data/indicator.ts";
import type { Language } from "../data/language.ts";
import type { Unit } from "../data/unit.ts";
import type { DistributionFigure, Role } from "./figure.ts";
import { type GivenText, notesOfIndicator, sourceOf, subtitleOf } from "./figure-text.ts";
import { wordsOf } from "./words.ts";

export interface DistributionInput extends GivenText {
  readonly id: string;
  readonly language: Language;
  readonly indicator: Indicator;
  readonly year: Year;
  /** As in `ProfileSection.distribution`. */
  readonly dots: readonly { readonly municipality: Municipality; readonly cell: Cell }[];
  readonly picked: readonly MunicipalityCode[];
  /** Areas to compare with. */
  readonly references: readonly { readonly label: string; readonly role: Role; readonly cell: Cell }[];
}

/** All municipalities in one year, some of them picked out, against areas. */
export function distributionFigure(input: DistributionInput): DistributionFigure {
  const { id, language, indicator, year } = input;
  return {
    kind: "distribution",
    id,
    language,
    unit: indicator.unit,
    decimals: indicator.decimals,
    dots: dotsOf(input.dots),
    picked: input.picked,
    references: comparable(input),
    text: {
      title: input.title ?? indicator.name[language],
      subtitle: input.subtitle ?? `${subtitleOf(indicator, [year], language)}. ${wordsOf({ language }).eachDot}`,
      source: sourceOf([indicator], language),
      notes: [...notesOfPicked(input), ...notesOfIndicator(indicator, [year], language)],
      ...(input.alt === undefined ? {} : { alt: input.alt }),
    },
  };
}

const known = new WeakMap<DistributionInput["dots"], DistributionFigure["dots"]>();

/** One list for the same list: what is reckoned from all municipalities is then reckoned once. */
function dotsOf(given: DistributionInput["dots"]): DistributionFigure["dots"] {
  const dots = known.get(given) ?? given.map(({ municipality: { code, name }, cell }) => ({ code, name, cell }));
  known.set(given, dots);
  return dots;
}

/** What the marks on the picked municipalities' figures mean, and how many have no figure. */
function notesOfPicked({ dots, picked, language }: DistributionInput): string[] {
  const words = wordsOf({ language });
  const missing = dots.filter(({ cell }) => cell.kind !== "value").length;
  const marks = dots.flatMap(({ municipality, cell }) =>
    cell.kind === "value" && picked.includes(municipality.code)
      ? cell.marks.map((mark) => `${municipality.name}: ${explainMark(mark, language)}.`)
      : [],
  );
  return missing === 0 ? marks : [...marks, words.notShown(missing)];
}

/**
 * The areas that a municipality can be compared with: none where the figures are sums (people, man-years, kroner), and
 * not one that has a picked municipality's very figure, to the last digit, because it consists of that alone (Oslo).
 */
function comparable({ indicator, dots, picked, references }: DistributionInput): DistributionInput["references"] {
  if (isSum(indicator.unit)) return [];
  const own = dots.filter(({ municipality: { code } }) => picked.includes(code)).map(({ cell }) => cellValue(cell));
  return references.filter(({ cell }) => cell.kind !== "value" || !own.includes(cell.value));
}

function isSum(unit: Unit): boolean {
  switch (unit.kind) {
    case "count":
    case "man-years":
    case "kroner":
      return true;
    case "share":
    case "points":
    case "rate":
    case "hours":
      return false;
    default:
      return unit satisfies never;
  }
}
