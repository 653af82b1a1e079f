import type { HtmlScope } from "../html.ts";
import type { Block, Footnote } from "../tokens.ts";
import { words } from "../words.ts";
import { renderBlocks } from "./blocks.ts";
import { attributes } from "./escape.ts";
import { footnoteRefId } from "./inline.ts";

/** The chapter's footnotes, each with a way back to every place that refers to it. */
export function renderFootnotes(scope: HtmlScope): string {
  const { footnotes, language } = scope.chapter;
  if (footnotes.length === 0) return "";
  const title = words[language].footnotes;
  const items = footnotes.map(
    (note) => `<li${attributes({ id: `fot-${note.number}` })}>${renderNote(scope, note)}</li>\n`,
  );
  return `<section class="fotnoter" role="doc-endnotes" aria-labelledby="fotnoter">\n<h2 id="fotnoter">${title}</h2>\n<ol>\n${items.join("")}</ol>\n</section>\n`;
}

function renderNote(scope: HtmlScope, note: Footnote): string {
  const last = note.blocks.at(-1);
  const back = backLinks(scope, note);
  if (last?.kind !== "paragraph") return `${renderBlocks(scope, note.blocks)}<p>${back}</p>`;
  const before: readonly Block[] = note.blocks.slice(0, -1);
  const paragraph = renderBlocks(scope, [last]).replace(/<\/p>\n$/, ` ${back}</p>`);
  return renderBlocks(scope, before) + paragraph;
}

function backLinks(scope: HtmlScope, { number, references }: Footnote): string {
  const { back } = words[scope.chapter.language];
  return Array.from({ length: references }, (_, index) => {
    const label = references === 1 ? back : `${back} (${index + 1})`;
    const link = { href: `#${footnoteRefId(number, index + 1)}`, role: "doc-backlink", "aria-label": label };
    return `<a${attributes(link)}>↩</a>`;
  }).join(" ");
}
