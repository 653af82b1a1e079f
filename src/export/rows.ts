import { municipalIndicators } from "../analysis/profile.ts";
import type { Profile } from "../analysis/profile-types.ts";
import { type Series, series } from "../analysis/series.ts";
import { intervalOf } from "../analysis/uncertainty.ts";
import { type Area, areaKey, country } from "../data/area.ts";
import type { Edition } from "../data/edition.ts";
import type { ExportRow } from "./columns.ts";
import { exportedValue } from "./precision.ts";
import { publicPoint } from "./public-point.ts";

/** A municipality's figures and those it is compared with: by indicator, then own, KOSTRA group, county, country. */
export function municipalityRows(edition: Edition, profile: Profile): ExportRow[] {
  return profile.sections.flatMap(({ own, kostra, county, country }) =>
    [own, kostra, county, country].flatMap((one) => seriesRows(edition, one)),
  );
}

/**
 * All figures of the edition: by indicator, then the country, counties, KOSTRA groups and municipalities.
 * The national indicators stand last, with the country alone.
 */
export function editionRows(edition: Edition): ExportRow[] {
  const areas = allAreas(edition);
  const municipal = municipalIndicators(edition);
  const national = [...edition.indicators.values()].filter((indicator) => indicator.kind === "national");
  return [
    ...municipal.flatMap(({ id }) => areas.flatMap((area) => seriesRows(edition, series(edition, id, area)))),
    ...national.flatMap(({ id }) => seriesRows(edition, series(edition, id, country))),
  ];
}

/** One row a year. Intervals are given for municipalities, as on their pages. */
export function seriesRows(edition: Edition, { indicator, area, points }: Series): ExportRow[] {
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
