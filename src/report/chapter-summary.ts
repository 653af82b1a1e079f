import type { Issue } from "../data/issue.ts";
import type { Chapter } from "./chapter.ts";
import { looseNumberMessages } from "./messages/loose-numbers.ts";
import { saidBy } from "./messages/said-by.ts";
import type { Block, Inline } from "./tokens.ts";
import { inlinesOf } from "./walk.ts";

/** What an editor wants to know of a chapter at a glance. Counts are of places in the text. */
export interface ChapterSummary {
  readonly chapter: Chapter;
  readonly words: number;
  /** Numbers, changes and lists that come from the data. */
  readonly bound: number;
  /** Numbers with a source of their own. */
  readonly fixed: number;
  /** Words that a test answers for. */
  readonly claims: number;
  /** References to figures, tables and chapters. */
  readonly references: number;
  readonly figures: number;
  readonly tables: number;
  /** Ids of the figures whose description the program has written, because the editor has not. */
  readonly describedByProgram: readonly string[];
  /** Numbers that nothing keeps in step with the data. */
  readonly loose: readonly Issue[];
  /** What stops the build. */
  readonly errors: readonly Issue[];
  /** Warnings of other kinds. */
  readonly warnings: readonly Issue[];
}

/** `issues` may be those of the whole report. */
export function summarise(chapter: Chapter, issues: readonly Issue[]): ChapterSummary {
  const own = issues.filter(({ file }) => file === chapter.file);
  const warnings = own.filter(({ severity }) => severity === "warning");
  const blocks = [...chapter.tokens, ...chapter.footnotes.flatMap((footnote) => footnote.blocks)];
  const inlines = [...inlinesOf(blocks)];
  const count = (...kinds: readonly Inline["kind"][]) => inlines.filter(({ kind }) => kinds.includes(kind)).length;
  const all = [...blocksOf(blocks)];
  const figures = all.filter((block) => block.kind === "figure");
  return {
    chapter,
    words: wordsIn(inlines),
    bound: count("bound"),
    fixed: count("fixed"),
    claims: count("claim"),
    references: count("reference"),
    figures: figures.length,
    tables: all.filter(({ kind }) => kind === "data-table" || kind === "table").length,
    describedByProgram: figures.filter(({ figure }) => figure.text.alt === undefined).map(({ figure }) => figure.id),
    loose: warnings.filter(isLoose),
    errors: own.filter(({ severity }) => severity === "error"),
    warnings: warnings.filter((issue) => !isLoose(issue)),
  };
}

function isLoose(issue: Issue): boolean {
  return saidBy(looseNumberMessages, issue);
}

function wordsIn(inlines: readonly Inline[]): number {
  const text = inlines.map((inline) => ("text" in inline ? inline.text : inline.kind.endsWith("break") ? " " : ""));
  return text.join("").match(/[\p{L}\p{N}][\p{L}\p{N}\u2019'–-]*/gu)?.length ?? 0;
}

function* blocksOf(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.kind === "list") yield* blocksOf(block.items.flat());
    if (block.kind === "quote" || block.kind === "box") yield* blocksOf(block.blocks);
  }
}

/** The part of the words that is nynorsk, 0–1; `undefined` where there are no words. */
export function shareOfNynorsk(chapters: readonly ChapterSummary[]): number | undefined {
  const total = chapters.reduce((sum, { words }) => sum + words, 0);
  const nynorsk = chapters.filter(({ chapter }) => chapter.language === "nn");
  return total === 0 ? undefined : nynorsk.reduce((sum, { words }) => sum + words, 0) / total;
}
