import { pointAt, type Series, series } from "../analysis/series.ts";
import { distributionFigure } from "../charts/build-distribution.ts";
import { lineFigure } from "../charts/build-line.ts";
import { country } from "../data/area.ts";
import type { Cell } from "../data/cell.ts";
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
  /** By name; empty for a national indicator. */
  readonly municipalities: readonly MunicipalityRow[];
}

/** Made once per edition and indicator, and shared by the edition's two addresses. */
export const indicatorFigures = recent(40, (edition: Edition, indicator: Indicator): IndicatorFigures => {
  const whole = series(edition, indicator.id, country);
  const municipalities = indicator.kind === "national" ? [] : municipalityRows(edition, indicator);
  return {
    country: whole,
    development: drawnWhenAny(whole.points, () =>
      lineFigure({
        id: `landet-${indicator.id}`,
        language: "nb",
        title: `${indicator.name.nb} i landet`,
        series: [{ series: whole, label: "Landet", role: "main" }],
      }),
    ),
    distribution: distribution(edition, indicator, whole, municipalities),
    municipalities,
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

function distribution(
  edition: Edition,
  indicator: Indicator,
  whole: Series,
  rows: readonly MunicipalityRow[],
): DrawnFigure | undefined {
  const dots = rows.map((row) => ({ municipality: row.municipality, cell: pointAt(row.series, edition.year).cell }));
  return drawnWhenAny(dots, () =>
    distributionFigure({
      id: `fordeling-${indicator.id}`,
      language: "nb",
      title: `${indicator.name.nb} i alle kommuner`,
      indicator,
      year: edition.year,
      dots,
      picked: [],
      references: [{ label: "Landet", role: "country", cell: pointAt(whole, edition.year).cell }],
    }),
  );
}

function drawnWhenAny(
  cells: readonly { readonly cell: Cell }[],
  figure: () => DrawnFigure["figure"],
): DrawnFigure | undefined {
  return cells.some(({ cell }) => cell.kind === "value") ? drawn(figure()) : undefined;
}
