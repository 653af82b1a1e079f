import { currentSite } from "../publish/current-site.ts";
import type { PublishedEdition } from "../publish/site.ts";
import { type ReportFigure, reportFigures } from "../report/report-figures.ts";

export interface FigureProps {
  published: PublishedEdition;
  figure: ReportFigure;
}

/** `getStaticPaths` of a page that every figure and table of every edition has one of, at each of its addresses. */
export function figurePaths(): { params: { utgave: string; figur: string }; props: FigureProps }[] {
  return currentSite().editions.flatMap((published) =>
    reportFigures(published.report).map((figure) => ({
      params: { utgave: published.base, figur: figure.slug },
      props: { published, figure },
    })),
  );
}
