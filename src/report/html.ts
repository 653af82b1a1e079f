import type { Chapter, Report } from "./chapter.ts";
import { renderBlocks } from "./html/blocks.ts";
import { escapeHtml } from "./html/escape.ts";
import { renderFootnotes } from "./html/footnotes.ts";

/** What a chapter's page must know of the site around it. */
export interface HtmlContext {
  readonly report: Report;
  /** The address of a chapter, or of a figure's page (`["figur", "eldre"]`): `["statistikk", "tjenester"]` → `/2020/statistikk/tjenester/`. */
  chapterHref(path: readonly string[]): string;
}

/** What every part of the renderer is given. */
export interface HtmlScope extends HtmlContext {
  readonly chapter: Chapter;
  /** False for an excerpt, on a page that is not the chapter's own. */
  readonly whole: boolean;
}

/**
 * A chapter's body: everything below its title, footnotes last. The title is the page's own (`renderChapterTitle`);
 * headings begin at `<h2>`. Ids in it are those of headings, of figures and tables (`fig-…`, `tab-…`) and of footnotes
 * (`fot-1`, `fotref-1`), each once. Classes: `figur` with `figur-tittel`, `figur-undertittel`, `figur-flate` (see
 * charts.css), `figur-merknader`, `figur-kilde`; `scroll` around tables, `figures` on those with figures, `n` on numbers;
 * `mark` and `sign` on what stands for a mark or a missing figure; `boks`, `boks-fakta`, `boks-anbefaling`, `boks-tittel`;
 * `fotnoteref`, `fotnoter`; `tall-fra-data` on words that the build wrote; `kapittelnummer`.
 *
 * A chapter that is not one of the report's own but a part of one (`{ ...chapter, tokens }`) is an excerpt: footnotes are
 * left out, and what refers to them or to its figures leads to the chapter's page.
 */
export function renderHtml(chapter: Chapter, context: HtmlContext): string {
  const scope: HtmlScope = { ...context, chapter, whole: context.report.all.includes(chapter) };
  return renderBlocks(scope, chapter.tokens) + (scope.whole ? renderFootnotes(scope) : "");
}

/** «2.1 Tjenester», for inside a heading or a link: the number in a span, and a real space after it. */
export function renderChapterTitle(chapter: Pick<Chapter, "number" | "title">): string {
  return `<span class="kapittelnummer">${escapeHtml(chapter.number)}</span> ${escapeHtml(chapter.title)}`;
}
