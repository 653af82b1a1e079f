import { profile } from "../../analysis/profile.ts";
import { areaDevelopments } from "../../components/area-developments.ts";
import type { DrawnFigure } from "../../components/drawn.ts";
import { indicatorFigures } from "../../components/indicator-figures.ts";
import { indicatorMap } from "../../components/indicator-map.ts";
import { profileCharts } from "../../components/profile-charts.ts";
import type { Edition } from "../../data/edition.ts";
import { openSite } from "../../publish/site.ts";

export interface ChartsMeasurement {
  /** All charts of all municipalities' pages and all indicators' pages, each with its table, in one warm thread. */
  readonly charts: number;
  /** Seconds for each, on average. */
  readonly mean: number;
}

/** So many municipalities are drawn for the thread to be warm. */
const warm = 40;

/** Draws what an edition's pages have of charts, from figures that have been reckoned. Throws when there is no such edition. */
export function measureCharts(root: string, editionId: string): ChartsMeasurement {
  const options = { root, now: new Date().toISOString(), drafts: false, edition: editionId };
  const edition = openSite(options).editions[0]?.edition;
  if (edition === undefined) throw new Error(`no edition ${editionId}`);
  const profiles = edition.geography.municipalities.map(({ code }) => profile(edition, code));
  for (const one of profiles.slice(0, warm)) profileCharts(one, edition.geography);
  const before = performance.now();
  const sections = profiles.slice(warm).flatMap((one) => [...profileCharts(one, edition.geography).values()]);
  const onMunicipalities = sections.flatMap(({ development, distribution }) =>
    [development, distribution ?? []].flat(),
  );
  const onIndicators = [...edition.indicators.keys()].flatMap((id) => indicatorCharts(edition, id));
  const seconds = (performance.now() - before) / 1000;
  const charts = onMunicipalities.length + onIndicators.length;
  return { charts, mean: seconds / charts };
}

/** Those that are there, of an indicator's page; small multiples are drawn for two widths. */
function indicatorCharts(
  edition: Edition,
  id: Parameters<Edition["indicator"]>[0],
): readonly (DrawnFigure | { readonly svg: string })[] {
  const indicator = edition.indicator(id);
  const { development, distribution, ranking, funnel } = indicatorFigures(edition, indicator);
  const { counties, groups } = areaDevelopments(edition, indicator);
  const two = [counties, counties, groups, groups];
  return [development, distribution, ranking, funnel, ...two, indicatorMap(edition, indicator)].flatMap(
    (chart) => chart ?? [],
  );
}
