import { municipalIndicators } from "../analysis/profile.ts";
import type { Profile } from "../analysis/profile-types.ts";
import { type Series, series } from "../analysis/series.ts";
import { intervalOf } from "../analysis/uncertainty.ts";
import { type Area, areaKey, country } from "../data/area.ts";
import type { Edition } from "../data/edition.ts";
import { noKostraGroup } from "../data/geography.ts";
import type { Indicator } from "../data/indicator.ts";
import type { Shown } from "../report/tokens.ts";
import type { ExportRow } from "./columns.ts";
import { exportedValue } from "./precision.ts";
import { publicPoint } from "./public-point.ts";

/** A municipality's figures and those it is compared with: by indicator, then own, KOSTRA group, county, country. */
export function municipalityRows(edition: Edition, profile: Profile): ExportRow[] {
  return profile.sections.flatMap(({ own, kostra, county, country }) =>
    [own, kostra, county, country].filter(isKnown).flatMap((one) => seriesRows(edition, one)),
  );
}

/** Not the KOSTRA group of a municipality of an older structure, where it is not known. */
function isKnown({ area }: Series): boolean {
  return area.kind !== "kostra" || area.code !== noKostraGroup;
}

/**
 * All figures of the edition: by indicator, then the country, counties, KOSTRA groups and municipalities.
 * The national indicators stand last, with the country alone.
 */
export function editionRows(edition: Edition): ExportRow[] {
  const municipal = municipalIndicators(edition);
  const national = [...edition.indicators.values()].filter((indicator) => indicator.kind === "national");
  return [...municipal, ...national].flatMap((indicator) => indicatorRows(edition, indicator));
}

/** All figures of an indicator: the country, counties, KOSTRA groups and municipalities; the country alone for a national one. */
export function indicatorRows(edition: Edition, indicator: Indicator): ExportRow[] {
  return indicatorSeries(edition, indicator).flatMap((one) => seriesRows(edition, one));
}

/** An indicator in every area that it has figures for, in the order of `indicatorRows`. */
export function indicatorSeries(edition: Edition, { id, kind }: Indicator): Series[] {
  const areas = kind === "national" ? [country] : allAreas(edition);
  return areas.map((area) => series(edition, id, area));
}

/** The figures that stand in a figure or table: by indicator, then area, then year. */
export function shownRows(edition: Edition, { indicators, areas, years }: Shown): ExportRow[] {
  return indicators.flatMap((id) =>
    areas.flatMap((area) => seriesRows(edition, series(edition, id, area)).filter(({ year }) => years.includes(year))),
  );
}

const cache = new WeakMap<Series, readonly ExportRow[]>();

/** One row a year. Intervals are given for municipalities, as on their pages. Made once of a series: the country's stand in every municipality's files. */
export function seriesRows(edition: Edition, series: Series): readonly ExportRow[] {
  const found = cache.get(series) ?? makeRows(edition, series);
  cache.set(series, found);
  return found;
}

function makeRows(edition: Edition, { indicator, area, points }: Series): ExportRow[] {
  const region = areaKey(area);
  const regionName = edition.geography.areaName(area);
  const { id, decimals } = indicator;
  return points.map((point) => {
    const shown = publicPoint(point, decimals);
    const interval = area.kind === "municipality" ? intervalOf(edition, indicator, point) : undefined;
    return {
      region,
      regionName,
      indicator: id,
      year: point.year,
      decimals,
      ...shown,
      lower: interval && exportedValue(interval.lower, decimals),
      upper: interval && exportedValue(interval.upper, decimals),
    };
  });
}

function allAreas({ geography }: Edition): Area[] {
  return [
    country,
    ...geography.counties.map(({ code }): Area => ({ kind: "county", code })),
    ...geography.kostraGroups.map(({ code }): Area => ({ kind: "kostra", code })),
    ...geography.municipalities.map(({ code }): Area => ({ kind: "municipality", code })),
  ];
}
