import type { PublishedEdition } from "../publish/site.ts";
import type { Chapter } from "../report/chapter.ts";
import { renderHtml } from "../report/html.ts";
import { type Block, plainText } from "../report/tokens.ts";
import { path } from "./path.ts";

/** A chapter's text as a page at this address of the edition shows it. */
export function chapterHtml({ base, report }: PublishedEdition, chapter: Chapter): string {
  return renderHtml(chapter, { report, chapterHref: (parts) => path(base, ...parts) });
}

/** What stands before a chapter's first heading, with the notes it cites: for a place that introduces the chapter. */
export function chapterIntroduction({ base, report }: PublishedEdition, chapter: Chapter): string {
  const end = chapter.tokens.findIndex((block) => block.kind === "heading");
  const tokens = end === -1 ? chapter.tokens : chapter.tokens.slice(0, end);
  const render = (footnotes: Chapter["footnotes"]) =>
    renderHtml({ ...chapter, tokens, footnotes }, { report, chapterHref: (parts) => path(base, ...parts) });
  const text = render([]);
  return render(chapter.footnotes.filter(({ number }) => text.includes(`"#fot-${number}"`)));
}

/** The most that search engines show. */
const longest = 160;

/** A chapter's opening words, cut between words where they are many: for search engines and those who share the page. */
export function chapterOpening(chapter: Chapter): string {
  const first = chapter.tokens.find((block: Block) => block.kind === "paragraph");
  const text = first?.kind === "paragraph" ? plainText(first.children).replace(/\s+/g, " ").trim() : "";
  if (text === "") return chapter.title;
  if (text.length <= longest) return text;
  return `${text.slice(0, text.lastIndexOf(" ", longest))} …`;
}
