import type { Edition } from "../data/edition.ts";
import type { Indicator } from "../data/indicator.ts";
import type { DrawableFigure } from "./draw.ts";
import { type IndicatorCharts, indicatorCharts } from "./indicator-charts.ts";

/** What the files are called after the indicator: `andel-80-kart.svg`. */
const slugs = {
  development: "landet",
  distribution: "fordeling",
  map: "kart",
  counties: "fylker",
  groups: "kostra-grupper",
  ranking: "rangering",
  funnel: "storrelse",
} as const satisfies Record<keyof IndicatorCharts, string>;

export const indicatorPictureSlugs: readonly string[] = Object.values(slugs);

/** A chart of an indicator's page as a file of its own. */
export interface IndicatorPicture {
  readonly slug: string;
  readonly figure: DrawableFigure;
}

/** The charts of an indicator's page, in its order; those that have nothing to draw are not there. */
export function indicatorPictures(edition: Edition, indicator: Indicator): readonly IndicatorPicture[] {
  const { development, distribution, map, counties, groups, ranking, funnel } = indicatorCharts(edition, indicator);
  const all = [
    { slug: slugs.development, figure: development },
    { slug: slugs.distribution, figure: distribution },
    { slug: slugs.map, figure: map },
    { slug: slugs.counties, figure: counties },
    { slug: slugs.groups, figure: groups },
    { slug: slugs.ranking, figure: ranking },
    { slug: slugs.funnel, figure: funnel },
  ];
  return all.flatMap(({ slug, figure }) => (figure === undefined ? [] : [{ slug, figure }]));
}
