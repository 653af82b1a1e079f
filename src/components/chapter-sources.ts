import type { PublishedEdition } from "../publish/site.ts";
import type { Chapter } from "../report/chapter.ts";
import { reportFigures } from "../report/report-figures.ts";
import { inlinesOf } from "../report/walk.ts";

/** Who the figures of a chapter are from, in its figures and tables and in its running text; a name may stand more than once. */
export function chapterSources({ edition, report }: PublishedEdition, chapter: Chapter): string[] {
  const shown = reportFigures(report).flatMap((figure) =>
    figure.chapter === chapter ? figure.block.shows.indicators : [],
  );
  const written = [...inlinesOf(chapter.tokens)].flatMap((inline) =>
    inline.kind === "bound" ? [inline.binding.indicator] : [],
  );
  return [...shown, ...written].map((id) => edition.indicator(id).source.publisher);
}
