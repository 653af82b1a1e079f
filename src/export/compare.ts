import { pointAt, series } from "../analysis/series.ts";
import { type Area, areaKey, country } from "../data/area.ts";
import type { Edition } from "../data/edition.ts";
import { formatNumber } from "../data/format.ts";
import type { Indicator } from "../data/indicator.ts";
import { jsonBytes } from "./json-parts.ts";
import { publicPoint } from "./public-point.ts";

/** What the compare page fetches of an indicator: small, and already written as readers see it. */
export interface CompareData {
  readonly aar: readonly number[];
  /**
   * Place → a text for each year: the number as it is written, or SSB's sign; then `*` where there is something to beware of and
   * `/` where the figure is not comparable with the one before.
   */
  readonly steder: Readonly<Record<string, readonly string[]>>;
}

/** Every place that can be compared: the country, counties, KOSTRA groups and municipalities. */
export function comparedAreas({ geography }: Edition): readonly Area[] {
  return [
    country,
    ...geography.counties.map(({ code }): Area => ({ kind: "county", code })),
    ...geography.kostraGroups.map(({ code }): Area => ({ kind: "kostra", code })),
    ...geography.municipalities.map(({ code }): Area => ({ kind: "municipality", code })),
  ];
}

export function compareData(edition: Edition, indicator: Indicator): CompareData {
  const texts = (area: Area) => {
    const own = series(edition, indicator.id, area);
    return edition.years.map((year) => {
      const point = pointAt(own, year);
      const { value, mark } = publicPoint(point, indicator.decimals);
      if (value === undefined || point.cell.kind !== "value") return mark;
      const { marks } = point.cell;
      const beware = marks.some((each) => each !== "break") ? "*" : "";
      const broken = point.break || marks.includes("break") ? "/" : "";
      return `${formatNumber(value, indicator.decimals)}${beware}${broken}`;
    });
  };
  return {
    aar: edition.years,
    steder: Object.fromEntries(comparedAreas(edition).map((area) => [areaKey(area), texts(area)])),
  };
}

export function writeCompareData(edition: Edition, indicator: Indicator): Uint8Array {
  return jsonBytes(compareData(edition, indicator));
}
