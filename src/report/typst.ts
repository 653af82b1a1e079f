import { formatDate } from "../data/format.ts";
import type { Chapter, Report } from "./chapter.ts";
import { renderBlocks } from "./typst/blocks.ts";
import { stringLiteral, titleContent } from "./typst/literal.ts";

/**
 * Tokens → Typst. What `renderTypst` writes, and what the prelude (`src/pdf`) must therefore define.
 *
 * The markup is a sequence of blocks for `pdf` to put after `#import "prelude.typ": *`. Text from chapters is never
 * markup: it stands as string literals, `#"tekst";`, with `\` and `"` escaped, so nothing an editor writes is code.
 * Names and argument order are this contract; an argument marked `?` may be left out and then has the default shown.
 *
 *     #kapittel("2.1", [Tittel], "1. mai 2021", "nn", id: "kap-statistikk-tjenester", niva: 2)
 *         Opens a chapter. nummer: string; tittel: content; sist-endret: string, written out; lang: "nb" | "nn"; id: string, to become a label;
 *         niva: int from 1, the depth of the chapter: a heading of that level with the number before the title.
 *         What follows is not an argument; a chapter lasts until the next #kapittel. Before it stands
 *         `#set text(lang: "nn", region: "NO")`, which a function could not set for what comes after it.
 *
 *     #figur("figurer/fig-x.svg", alt: "…", caption: [Tittel], kilde: [Kilde: …], nummer: "2.1", id: "fig-x",
 *            undertittel: [Prosent, 2015–2020], merknader: ([…], […]), rader: 6)[#tabell(…)]
 *         path: a key of `files`; caption: the title alone, the prelude writes «Figur 2.1. » before it; kilde: content,
 *         «Kilde: » included; undertittel?: content or none; merknader?: array of content, default (); the body: the
 *         figures as a #tabell without caption, of `rader` rows, or none. id becomes a label.
 *
 *     #tabell([Tittel], header: ([År], [Landet]), rows: (([2015], [31,2]), ([2016], [31,0])), numerisk: (false, true),
 *             nummer: "2.1", id: "tab-x", kilde: [Kilde: …], undertittel: […], merknader: ([…],),
 *             bredeste: (3, 12), tekst: true, bredest: (("innbyggere", …), …), inni: true, sted: "reports/…/01.md:12")
 *         caption: content or none (a plain Markdown table has none); header: array of content, one per column;
 *         rows: array of arrays of content, each as long as header; numerisk: array of bool, one per column: right
 *         aligned, tabular figures. nummer?, id?, kilde?, undertittel?: default none; merknader?: default ().
 *         bredeste?: the rows of a long table that its width is measured by. tekst?: cells hold text alone. bredest?, inni?, sted?: what is needed to set a table of five columns or more; see `table-width.ts`.
 *         With nummer, the prelude writes «Tabell 2.1. » before the caption. The first cell of a row is its head.
 *
 *     #fakta([Tittel])[…]        a box with facts; the body holds any blocks
 *     #anbefaling([Tittel])[…]   a box with a recommendation
 *
 *     #bilde("bilder/x.png", alt: "…", tekst: [Nattevakten …], kreditering: [Foto: Kari Nordmann])
 *         A picture with words below it. path: a key of `files`; tekst: content or none.
 *
 *     #lite-bilde("bilder/x.png", alt: "…")
 *         A picture in a line of text.
 *
 *     #begrep("hjemmetjenester")[hjemmetjenestene]
 *         The first use of a word that the glossary explains; leads to the label `ordliste--<id>`, which the document must
 *         have: one with chapters in it ends with `renderTypstGlossary`.
 *
 *     #ordliste([Ordliste], niva: 1, begreper: (("id", [ord], [forklaring]),), forkortelser: (([SSB], [Statistisk sentralbyrå]),))
 *         The glossary. niva: the level of its heading; each begrep gets its label.
 *
 *     #henvisning(label("fig-x"), "kap-statistikk-3", parentes: true)[figur 2.1]
 *         A reference within the document, by a name of its own: the prelude adds the page where it is another one, in
 *         brackets unless `parentes` is false.
 *
 * Besides these only Typst's own: #heading(level: 2)[…] followed by #label("…"), #list, #enum, #quote(block: true),
 * #raw, #link("https://…")[…], #link(label("fig-x"))[…],
 * #footnote[…] (repeated as #footnote(label("…"))), #strong, #emph, #strike, #linebreak(), #line(length: 100%) for a rule.
 *
 * A report's document is the chapters' markup one after the other, a chapter's its own with `scope: "chapter"`.
 *
 * A line `//12` is a comment: what follows stands on line 12 of the chapter's file.
 *
 * Labels: chapters `kap-<path joined by ->`, figures and tables their own id, headings `<chapter id>--<heading id>`,
 * footnotes `<chapter id>--fot-<number>`. A link to another chapter is written as plain text in a chapter's own PDF, and
 * as a link in the report's (context.scope), so that every label that is referred to exists.
 */

/** What a document must know of the report and of itself. */
export interface TypstContext {
  readonly report: Report;
  /** Where the site is, without a slash at the end; for links that leave the document. */
  readonly address: string;
  /** What the document holds: this chapter alone, or all chapters. */
  readonly scope: "chapter" | "report";
}

/** What every part of the renderer is given. */
export interface TypstScope extends TypstContext {
  readonly chapter: Chapter;
  /** The level of the chapter's own heading: its depth in a report, 1 in a document of its own. */
  readonly level: number;
  readonly files: Map<string, string | Uint8Array>;
  /** Footnotes whose words have been written. */
  readonly written: Set<number>;
  /** The names of references so far. */
  readonly references: Set<string>;
  /** Caveats that have been said. */
  readonly caveats: Set<string>;
  /** Within a box, quotation, list or footnote, where no page can be turned. */
  readonly inner: boolean;
  /** Within a title or a table's cell, where no word is parted. */
  readonly whole: boolean;
  /** How many quotations, lists and boxes are around. */
  readonly depth: number;
}

/** A chapter as Typst markup, and the drawings and pictures that it names, by path. */
export function renderTypst(
  chapter: Chapter,
  context: TypstContext,
): { markup: string; files: Map<string, string | Uint8Array> } {
  const level = context.scope === "report" ? chapter.depth : 1;
  const scope: TypstScope = {
    ...context,
    chapter,
    level,
    files: new Map(),
    written: new Set(),
    references: new Set(),
    caveats: new Set(),
    inner: false,
    whole: false,
    depth: 0,
  };
  const { number, title, language, lastChanged, id } = chapter;
  const head = [
    stringLiteral(number),
    `[${titleContent(title, language)}]`,
    stringLiteral(formatDate(lastChanged)),
    stringLiteral(language),
    `id: ${stringLiteral(id)}`,
    `niva: ${level}`,
  ];
  const opening = `#set text(lang: ${stringLiteral(language)}, region: "NO")\n#kapittel(${head.join(", ")})`;
  return { markup: `${opening}\n\n${renderBlocks(scope, chapter.tokens)}\n`, files: scope.files };
}
