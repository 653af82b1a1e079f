import type { Profile, ProfileSection } from "../analysis/profile-types.ts";
import type { Series } from "../analysis/series.ts";
import { areaKey } from "../data/area.ts";
import type { Edition } from "../data/edition.ts";
import type { ExportRow } from "./columns.ts";
import { exportedValue } from "./precision.ts";
import { publicPoint } from "./public-point.ts";

type Interval = ProfileSection["interval"];

/** A municipality's figures and those it is compared with: by indicator, then own, KOSTRA group, county, country. */
export function municipalityRows(edition: Edition, profile: Profile): ExportRow[] {
  return profile.sections.flatMap((section) => [
    ...seriesRows(edition, section.own, section.interval, section.latest.year),
    ...seriesRows(edition, section.kostra),
    ...seriesRows(edition, section.county),
    ...seriesRows(edition, section.country),
  ]);
}

/** One row a year. An interval belongs to one year's figure and follows that row. */
export function seriesRows(edition: Edition, series: Series, interval?: Interval, intervalYear?: number): ExportRow[] {
  const region = areaKey(series.area);
  const regionName = edition.geography.areaName(series.area);
  const { id, decimals } = series.indicator;
  return series.points.map((point) => {
    const shown = publicPoint(point, decimals);
    const bounds = shown.value !== undefined && point.year === intervalYear ? interval : undefined;
    return {
      region,
      regionName,
      indicator: id,
      year: point.year,
      decimals,
      ...shown,
      lower: bounds && exportedValue(bounds.lower, decimals),
      upper: bounds && exportedValue(bounds.upper, decimals),
    };
  });
}
