import { type Area, country } from "../data/area.ts";
import type { Mark } from "../data/cell.ts";
import { IndicatorId, type MunicipalityCode, type Year } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import { explainMark } from "../data/format.ts";
import type { Indicator } from "../data/indicator.ts";
import type { Language } from "../data/language.ts";
import { compared } from "./comparison.ts";
import { countyHistory } from "./county-history.ts";
import { distribution, placeOf } from "./distribution.ts";
import { findingsOf } from "./findings.ts";
import { formatYears, gapsOf } from "./gaps.ts";
import { historyOf } from "./history.ts";
import { territoryNote } from "./other-territory.ts";
import type { Profile, ProfileSection } from "./profile-types.ts";
import { sectionSentences } from "./section-sentences.ts";
import { pointAt, type Series, series } from "./series.ts";
import { intervalsOf, isFullCount } from "./uncertainty.ts";

const inhabitants = IndicatorId.parse("innbyggere");

const cache = new WeakMap<Edition, Map<string, Profile>>();

/**
 * Everything that a municipality's page, PDF, card and downloads say, reckoned once for each language. Throws for an unknown code.
 */
export function profile(edition: Edition, code: MunicipalityCode, language: Language = "nb"): Profile {
  const known = cache.get(edition) ?? new Map<string, Profile>();
  cache.set(edition, known);
  const key = `${code} ${language}`;
  const found = known.get(key) ?? makeProfile(edition, code, language);
  known.set(key, found);
  return found;
}

/** The indicators that municipalities have figures for, in the order of the catalogue. */
export function municipalIndicators(edition: Edition): Indicator[] {
  return [...edition.indicators.values()].filter((indicator) => indicator.kind !== "national");
}

function makeProfile(edition: Edition, code: MunicipalityCode, language: Language): Profile {
  const municipality = edition.geography.municipality(code);
  const sections = municipalIndicators(edition).map((indicator) => makeSection(edition, indicator, code, language));
  return {
    municipality,
    county: edition.geography.county(municipality.county),
    kostra: edition.geography.kostraGroup(municipality.kostra),
    year: edition.year,
    population: pointAt(series(edition, inhabitants, { kind: "municipality", code }), edition.year).cell,
    history: [
      ...historyOf(edition.geography, municipality, language),
      ...countyHistory(edition.geography, [municipality], edition.formerCounties ?? [], language),
      ...territoryNote(edition, code, language),
    ],
    findings: findingsOf(
      edition,
      sections.filter(({ indicator }) => !isFullCount(indicator)),
      language,
    ),
    sections,
    gaps: sections.flatMap((section) => gapsOf(section.own, language)),
  };
}

function makeSection(
  edition: Edition,
  indicator: Indicator,
  code: MunicipalityCode,
  language: Language,
): ProfileSection {
  const { county, kostra } = edition.geography.municipality(code);
  const of = (area: Area) => series(edition, indicator.id, area);
  const year = edition.year;
  const own = of({ kind: "municipality", code });
  const rows = {
    own,
    kostra: of({ kind: "kostra", code: kostra }),
    county: of({ kind: "county", code: county }),
    country: of(country),
  };
  const latest = {
    year,
    own: pointAt(own, year),
    kostra: pointAt(rows.kostra, year),
    county: pointAt(rows.county, year),
    country: pointAt(rows.country, year),
  };
  const all = distribution(edition, indicator.id, year);
  const intervals = intervalsOf(edition, own);
  const section = {
    indicator,
    ...rows,
    latest,
    distribution: all,
    place: placeOf(all, code),
    interval: intervals.get(year),
    intervals,
    ...compared(edition, indicator, latest.own, latest.country),
    warnings: warningsOf(own, language),
  };
  return { ...section, sentences: sectionSentences(edition, section, code, language) };
}

/** What a reader must know of marked years: «2019: mangelfull rapportering dette året.» */
function warningsOf(of: Series, language: Language): string[] {
  const years = new Map<Mark, Year[]>();
  for (const { year, cell } of of.points) {
    for (const mark of cell.kind === "value" ? cell.marks : []) years.set(mark, [...(years.get(mark) ?? []), year]);
  }
  return [...years].map(([mark, marked]) => `${formatYears(marked)}: ${explainMark(mark, language)}.`);
}
