import { type Series, series } from "../analysis/series.ts";
import { indicatorCharts } from "../charts/indicator-charts.ts";
import { country } from "../data/area.ts";
import type { Edition } from "../data/edition.ts";
import type { Municipality } from "../data/geography.ts";
import type { Indicator } from "../data/indicator.ts";
import { type DrawnFigure, drawn } from "./drawn.ts";
import { recent } from "./recent.ts";

/** A municipality's figures of one indicator, all the edition's years. */
export interface MunicipalityRow {
  readonly municipality: Municipality;
  readonly series: Series;
}

/** What an indicator's page shows. */
export interface IndicatorFigures {
  readonly country: Series;
  readonly development: DrawnFigure | undefined;
  readonly distribution: DrawnFigure | undefined;
  readonly ranking: DrawnFigure | undefined;
  readonly funnel: DrawnFigure | undefined;
  /** By name; empty for a national indicator. */
  readonly municipalities: readonly MunicipalityRow[];
}

/** Drawn once per edition and indicator, and shared by the edition's two addresses. */
export const indicatorFigures = recent(40, (edition: Edition, indicator: Indicator): IndicatorFigures => {
  const { development, distribution, ranking, funnel } = indicatorCharts(edition, indicator);
  return {
    country: series(edition, indicator.id, country),
    development: development && drawn(development),
    distribution: distribution && drawn(distribution),
    ranking: ranking && drawn(ranking),
    funnel: funnel && drawn(funnel),
    municipalities: indicator.kind === "national" ? [] : municipalityRows(edition, indicator),
  };
});

function municipalityRows(edition: Edition, indicator: Indicator): MunicipalityRow[] {
  return edition.geography.municipalities
    .map((municipality) => ({
      municipality,
      series: series(edition, indicator.id, { kind: "municipality", code: municipality.code }),
    }))
    .sort((a, b) => a.municipality.name.localeCompare(b.municipality.name, "nb"));
}
