import { funnel } from "../analysis/funnel.ts";
import { pointAt, type Series, series } from "../analysis/series.ts";
import { intervalOf } from "../analysis/uncertainty.ts";
import { distributionFigure } from "../charts/build-distribution.ts";
import { funnelFigure } from "../charts/build-funnel.ts";
import { lineFigure } from "../charts/build-line.ts";
import { rankingFigure } from "../charts/build-ranking.ts";
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
  /** The counties in the last year, highest first; nothing for sums, which follow from the size of a county. */
  readonly ranking: DrawnFigure | undefined;
  /** The municipalities by size; nothing where no persons are counted. */
  readonly funnel: DrawnFigure | undefined;
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
    ranking: countyRanking(edition, indicator, whole),
    funnel: funnelOf(edition, indicator),
    municipalities,
  };
});

function countyRanking(edition: Edition, indicator: Indicator, whole: Series): DrawnFigure | undefined {
  if (indicator.kind !== "ratio") return undefined;
  const { year } = edition;
  const places = edition.geography.counties.map(({ code, name }) => {
    const point = pointAt(series(edition, indicator.id, { kind: "county", code }), year);
    return { code, name, cell: point.cell, interval: intervalOf(edition, indicator, point) };
  });
  const reference = { label: "Landet", role: "country", cell: pointAt(whole, year).cell } as const;
  return drawnWhenAny(places, () =>
    rankingFigure({
      id: `rangering-${indicator.id}`,
      language: "nb",
      title: `${indicator.name.nb} i fylkene, høyest øverst`,
      indicator,
      year,
      places,
      picked: [],
      reference,
    }),
  );
}

function funnelOf(edition: Edition, indicator: Indicator): DrawnFigure | undefined {
  const { year } = edition;
  const made = funnel(edition, indicator, year);
  if (made === undefined) return undefined;
  return drawnWhenAny(made.places, () =>
    funnelFigure({
      id: `trakt-${indicator.id}`,
      language: "nb",
      title: `${indicator.name.nb} i små og store kommuner`,
      indicator,
      year,
      funnel: made,
      picked: [],
    }),
  );
}

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
