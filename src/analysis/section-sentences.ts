import type { Area } from "../data/area.ts";
import { IndicatorId, type MunicipalityCode } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import type { Language } from "../data/language.ts";
import { z998 } from "./interval.ts";
import type { ProfileSection } from "./profile-types.ts";
import { ranksOf } from "./ranks.ts";
import {
  type Comparison,
  comparisonSentence,
  figureSentence,
  othersSentence,
  placeSentence,
  trendSentence,
} from "./sentences.ts";
import type { Point } from "./series.ts";
import { trendOf } from "./trend.ts";
import { intervalOf, verdictOn } from "./uncertainty.ts";

const inhabitants = IndicatorId.parse("innbyggere");

/** What is said of one indicator in a municipality: the figure, whom it differs from, its place, where it is going. */
export function sectionSentences(
  edition: Edition,
  section: Omit<ProfileSection, "sentences">,
  code: MunicipalityCode,
  language: Language,
): string[] {
  const { indicator, latest, place, own } = section;
  const ranks = ranksOf(edition, indicator, latest.year).get(code);
  const trend = trendOf(own, latest.year);
  const isSize = indicator.id === inhabitants;
  const against = (reference: Point) => compare(edition, section, reference);
  const sentences = [
    figureSentence(indicator, latest.own, language),
    isSize
      ? undefined
      : comparisonSentence(indicator, latest.own.cell, latest.country.cell, against(latest.country), language),
    isSize ? undefined : othersSentence(indicator, othersOf(edition, section, code, against), language),
    place && placeSentence(place, ranks, language),
    trend && trendSentence(indicator, trend, language),
  ];
  return sentences.filter((sentence) => sentence !== undefined);
}

/** The KOSTRA group and the county, but not where the municipality is alone in them. */
function othersOf(
  { geography }: Edition,
  { latest }: Pick<ProfileSection, "latest">,
  code: MunicipalityCode,
  against: (reference: Point) => Comparison,
) {
  const { county, kostra } = geography.municipality(code);
  const areas: { area: Area; point: Point }[] = [
    { area: { kind: "kostra", code: kostra }, point: latest.kostra },
    { area: { kind: "county", code: county }, point: latest.county },
  ];
  return areas
    .filter(({ area }) => geography.members(area).length > 1)
    .map(({ area, point }) => ({ name: geography.areaName(area), cell: point.cell, ...against(point) }));
}

/** At 95 % and at 99.8 %; the other area is taken as known, and holds the municipality itself, so this errs to likeness. */
function compare(
  edition: Edition,
  { indicator, latest, interval }: Pick<ProfileSection, "indicator" | "latest" | "interval">,
  reference: Point,
): Comparison {
  const verdict = verdictOn(latest.own, interval, reference);
  const strict = verdictOn(latest.own, intervalOf(edition, indicator, latest.own, z998), reference);
  return { verdict, isClear: strict === verdict };
}
