import type { Area } from "../data/area.ts";
import { IndicatorId, type MunicipalityCode } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import type { Language } from "../data/language.ts";
import { type Comparison, compared } from "./comparison.ts";
import { placeSentence, untestedSentence } from "./place-sentence.ts";
import type { ProfileSection } from "./profile-types.ts";
import { ranksOf } from "./ranks.ts";
import { comparisonSentence, figureSentence, othersSentence, trendSentence } from "./sentences.ts";
import type { Point } from "./series.ts";
import { trendOf } from "./trend.ts";

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
  const against = (reference: Point) => compared(edition, indicator, latest.own, reference);
  const sentences = [
    figureSentence(indicator, latest.own, language),
    isSize ? undefined : comparisonSentence(indicator, latest.own.cell, latest.country.cell, section, language),
    isSize ? undefined : othersSentence(indicator, othersOf(edition, section, code, against), language),
    place && placeSentence(place, isSize ? "inhabitants" : ranks, language),
    place && untestedSentence(indicator, language),
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
