import { type Area, country } from "../data/area.ts";
import type { Mark } from "../data/cell.ts";
import { IndicatorId, type MunicipalityCode, type Year } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import { explainMark } from "../data/format.ts";
import type { Indicator } from "../data/indicator.ts";
import { distribution, placeOf } from "./distribution.ts";
import { findingsOf } from "./findings.ts";
import { formatYears, gapsOf } from "./gaps.ts";
import { historyOf } from "./history.ts";
import type { Profile, ProfileSection } from "./profile-types.ts";
import { comparisonSentence, figureSentence, placeSentence } from "./sentences.ts";
import { pointAt, type Series, series } from "./series.ts";
import { intervalOf, verdictOn } from "./uncertainty.ts";

const inhabitants = IndicatorId.parse("innbyggere");

const cache = new WeakMap<Edition, Map<MunicipalityCode, Profile>>();

/** Everything that a municipality's page, PDF, card and downloads say, reckoned once. Throws for an unknown code. */
export function profile(edition: Edition, code: MunicipalityCode): Profile {
  const known = cache.get(edition) ?? new Map<MunicipalityCode, Profile>();
  cache.set(edition, known);
  const found = known.get(code) ?? makeProfile(edition, code);
  known.set(code, found);
  return found;
}

/** The indicators that municipalities have figures for, in the order of the catalogue. */
export function municipalIndicators(edition: Edition): Indicator[] {
  return [...edition.indicators.values()].filter((indicator) => indicator.kind !== "national");
}

function makeProfile(edition: Edition, code: MunicipalityCode): Profile {
  const municipality = edition.geography.municipality(code);
  const sections = municipalIndicators(edition).map((indicator) => makeSection(edition, indicator, code));
  const described = sections.filter((section) => section.indicator.id !== inhabitants);
  return {
    municipality,
    county: edition.geography.county(municipality.county),
    kostra: edition.geography.kostraGroup(municipality.kostra),
    year: edition.year,
    population: pointAt(series(edition, inhabitants, { kind: "municipality", code }), edition.year).cell,
    history: historyOf(edition.geography, municipality),
    findings: findingsOf(edition, described),
    sections,
    gaps: sections.flatMap((section) => gapsOf(section.own)),
  };
}

function makeSection(edition: Edition, indicator: Indicator, code: MunicipalityCode): ProfileSection {
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
  const place = placeOf(all, code);
  const interval = intervalOf(edition, indicator, latest.own);
  const verdict = verdictOn(latest.own, interval, latest.country);
  const comparison =
    indicator.id === inhabitants
      ? undefined
      : comparisonSentence(indicator, latest.own.cell, latest.country.cell, verdict);
  const sentences = [
    figureSentence(indicator, latest.own),
    ...(comparison === undefined ? [] : [comparison]),
    ...(place === undefined ? [] : [placeSentence(place)]),
  ];
  return {
    indicator,
    ...rows,
    latest,
    distribution: all,
    place,
    interval,
    verdict,
    sentences,
    warnings: warningsOf(own),
  };
}

/** What a reader must know of marked years: «2019: mangelfull rapportering dette året.» */
function warningsOf(of: Series): string[] {
  const years = new Map<Mark, Year[]>();
  for (const { year, cell } of of.points) {
    for (const mark of cell.kind === "value" ? cell.marks : []) years.set(mark, [...(years.get(mark) ?? []), year]);
  }
  return [...years].map(([mark, marked]) => `${formatYears(marked)}: ${explainMark(mark, "nb")}.`);
}
