import type { Edition } from "../data/edition.ts";
import type { Indicator } from "../data/indicator.ts";
import type { DrawableFigure } from "./draw.ts";
import { indicatorCharts } from "./indicator-charts.ts";

/** A chart of an indicator's page as a file of its own. */
export interface IndicatorPicture {
  /** What the file is called after the indicator: `andel-80-kart.svg`. */
  readonly slug: string;
  readonly figure: DrawableFigure;
}

/** The charts of an indicator's page, in its order; those that have nothing to draw are not there. */
export function indicatorPictures(edition: Edition, indicator: Indicator): readonly IndicatorPicture[] {
  const { development, distribution, map, counties, groups, ranking, funnel } = indicatorCharts(edition, indicator);
  const all = [
    { slug: "landet", figure: development },
    { slug: "fordeling", figure: distribution },
    { slug: "kart", figure: map },
    { slug: "fylker", figure: counties },
    { slug: "kostra-grupper", figure: groups },
    { slug: "rangering", figure: ranking },
    { slug: "storrelse", figure: funnel },
  ];
  return all.flatMap(({ slug, figure }) => (figure === undefined ? [] : [{ slug, figure }]));
}
