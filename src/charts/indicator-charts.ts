import { developmentClaim } from "../analysis/development-claim.ts";
import { type Distribution, distribution } from "../analysis/distribution.ts";
import { funnel } from "../analysis/funnel.ts";
import { pointAt, type Series, series } from "../analysis/series.ts";
import { intervalOf } from "../analysis/uncertainty.ts";
import { country } from "../data/area.ts";
import type { Cell } from "../data/cell.ts";
import type { Year } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import type { Indicator } from "../data/indicator.ts";
import { distributionFigure } from "./build-distribution.ts";
import { funnelFigure } from "./build-funnel.ts";
import { lineFigure } from "./build-line.ts";
import { mapFigure } from "./build-map.ts";
import { multiplesFigure } from "./build-multiples.ts";
import { rankingFigure } from "./build-ranking.ts";
import type {
  DistributionFigure,
  FunnelFigure,
  LineFigure,
  MapFigure,
  MultiplesFigure,
  RankingFigure,
} from "./figure.ts";
import { yearList } from "./phrases.ts";

/** What an indicator's page shows; a chart is absent where there is nothing to draw in it. */
export interface IndicatorCharts {
  /** The country over time. */
  readonly development: LineFigure | undefined;
  /** All municipalities in the edition's year. */
  readonly distribution: DistributionFigure | undefined;
  /** All municipalities in the last year that any has a figure. */
  readonly map: (MapFigure & { readonly year: Year }) | undefined;
  /** The counties in the edition's year, highest first; nothing for sums, which follow from the size of a county. */
  readonly ranking: RankingFigure | undefined;
  /** The municipalities by size; nothing where no persons are counted. */
  readonly funnel: FunnelFigure | undefined;
  /** Every county over time, a small chart for each; nothing for sums, nor where only one has figures. */
  readonly counties: MultiplesFigure | undefined;
  /** Every KOSTRA group over time, likewise. */
  readonly groups: MultiplesFigure | undefined;
}

const cache = new WeakMap<Edition, Map<Indicator, IndicatorCharts>>();

/** Made once for an edition and indicator: the page's two addresses and the files show the same. */
export function indicatorCharts(edition: Edition, indicator: Indicator): IndicatorCharts {
  const known = cache.get(edition) ?? new Map<Indicator, IndicatorCharts>();
  cache.set(edition, known);
  const charts = known.get(indicator) ?? makeCharts(edition, indicator);
  known.set(indicator, charts);
  return charts;
}

function makeCharts(edition: Edition, indicator: Indicator): IndicatorCharts {
  const whole = series(edition, indicator.id, country);
  const ofMunicipalities = indicator.kind !== "national";
  const cells = ofMunicipalities ? distribution(edition, indicator.id, edition.year) : [];
  return {
    development: hasFigure(whole.points) ? development(indicator, whole) : undefined,
    distribution: hasFigure(cells) ? spread(edition, indicator, whole, cells) : undefined,
    map: ofMunicipalities ? mapOf(edition, indicator) : undefined,
    ranking: indicator.kind === "ratio" ? ranking(edition, indicator, whole) : undefined,
    funnel: funnelOf(edition, indicator),
    ...areas(edition, indicator, whole),
  };
}

/** An indicator's name with «i landet», which some names have said already. */
function inTheCountry(name: string): string {
  return /\blandet$/.test(name) ? name : `${name} i landet`;
}

/** What the country's line shows is its title where the figures bear it out, and what is measured its subtitle. */
export function development(indicator: Indicator, whole: Series): LineFigure {
  const label = inTheCountry(indicator.name.nb);
  const figure = lineFigure({
    id: `landet-${indicator.id}`,
    language: "nb",
    title: label,
    series: [{ series: whole, label: "Landet", role: "main" }],
  });
  const claim = developmentClaim(whole, "nb");
  if (claim === undefined) return figure;
  // A rate's finding has said what it is per, which its name says again.
  const years = yearList(whole.points.map(({ year }) => year));
  const subtitle = indicator.unit.kind === "rate" ? `${label}, ${years}` : `${label}. ${figure.text.subtitle}`;
  return { ...figure, text: { ...figure.text, title: claim, label, subtitle } };
}

function spread(edition: Edition, indicator: Indicator, whole: Series, dots: Distribution): DistributionFigure {
  return distributionFigure({
    id: `fordeling-${indicator.id}`,
    language: "nb",
    title: `${indicator.name.nb} i alle kommuner`,
    indicator,
    year: edition.year,
    dots,
    picked: [],
    references: [{ label: "Landet", role: "country", cell: pointAt(whole, edition.year).cell }],
  });
}

function mapOf(edition: Edition, indicator: Indicator): IndicatorCharts["map"] {
  if (edition.tiles.size === 0) return undefined;
  const year = edition.years.findLast((one) => hasFigure(distribution(edition, indicator.id, one)));
  return year === undefined ? undefined : { ...mapIn(edition, indicator, year), year };
}

function mapIn(edition: Edition, indicator: Indicator, year: Year): MapFigure {
  return mapFigure({
    id: `kart-${indicator.id}`,
    language: "nb",
    title: `${indicator.name.nb} i ${year}`,
    indicator,
    year,
    tiles: edition.tiles,
    borders: edition.borders,
    cells: distribution(edition, indicator.id, year),
  });
}

function ranking(edition: Edition, indicator: Indicator, whole: Series): RankingFigure | undefined {
  const { year } = edition;
  const places = edition.geography.counties.map(({ code, name }) => {
    const point = pointAt(series(edition, indicator.id, { kind: "county", code }), year);
    return { code, name, cell: point.cell, interval: intervalOf(edition, indicator, point) };
  });
  if (!hasFigure(places)) return undefined;
  return rankingFigure({
    id: `rangering-${indicator.id}`,
    language: "nb",
    title: `${indicator.name.nb} i fylkene, høyest øverst`,
    indicator,
    year,
    places,
    picked: [],
    reference: { label: "Landet", role: "country", cell: pointAt(whole, year).cell },
  });
}

function funnelOf(edition: Edition, indicator: Indicator): FunnelFigure | undefined {
  const { year } = edition;
  const made = funnel(edition, indicator, year);
  if (made === undefined || !hasFigure(made.places)) return undefined;
  return funnelFigure({
    id: `trakt-${indicator.id}`,
    language: "nb",
    title: `${indicator.name.nb} i små og store kommuner`,
    indicator,
    year,
    funnel: made,
    picked: [],
  });
}

/** Sums follow from the size of an area, and say nothing beside another's. */
function areas(edition: Edition, indicator: Indicator, whole: Series): Pick<IndicatorCharts, "counties" | "groups"> {
  if (indicator.kind === "national" || indicator.unit.kind === "count")
    return { counties: undefined, groups: undefined };
  const { counties, kostraGroups } = edition.geography;
  const name = indicator.name.nb;
  return {
    counties: multiples(
      { id: `fylkene-${indicator.id}`, title: `${name}, fylke for fylke` },
      counties
        .map(({ code, name }) => ({ series: series(edition, indicator.id, { kind: "county", code }), label: name }))
        .sort((a, b) => a.label.localeCompare(b.label, "nb")),
      whole,
    ),
    groups: multiples(
      { id: `gruppene-${indicator.id}`, title: `${name}, KOSTRA-gruppe for KOSTRA-gruppe` },
      // In the order of their codes, which is that of their numbers.
      kostraGroups.map(({ code, name }) => ({
        series: series(edition, indicator.id, { kind: "kostra", code }),
        // The title has said of what kind the groups are, and the whole name does not fit above a chart on a phone.
        label: name.replace("KOSTRA-gruppe", "Gruppe"),
      })),
      whole,
    ),
  };
}

function multiples(
  text: { readonly id: string; readonly title: string },
  all: readonly { readonly series: Series; readonly label: string }[],
  whole: Series,
): MultiplesFigure | undefined {
  const known = all.filter(({ series }) => hasFigure(series.points));
  if (known.length < 2) return undefined;
  return multiplesFigure({ ...text, language: "nb", series: known, reference: { series: whole, label: "Landet" } });
}

function hasFigure(cells: readonly { readonly cell: Cell }[]): boolean {
  return cells.some(({ cell }) => cell.kind === "value");
}
