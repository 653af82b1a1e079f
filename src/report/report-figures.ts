import type { Figure } from "../charts/figure.ts";
import type { Chapter, Report } from "./chapter.ts";
import type { Block } from "./tokens.ts";

export type FigureOrTable = Extract<Block, { kind: "figure" | "data-table" }>;

/** A figure or table of a report, and the chapter that it stands in. */
export interface ReportFigure {
  readonly block: FigureOrTable;
  readonly chapter: Chapter;
  /** The last part of its address: `/2020/figur/<slug>/`. */
  readonly slug: string;
}

/** True for a table whose figures an editor has written: it has nothing of ours to be taken away in a file. */
export function isWritten({ shows }: Pick<FigureOrTable, "shows">): boolean {
  return shows.indicators.length === 0;
}

/** Every figure and table of a report that is made from the data, in reading order. */
export function reportFigures(report: Report): ReportFigure[] {
  return report.all.flatMap((chapter) =>
    figuresIn(chapter.tokens)
      .filter((block) => !isWritten(block))
      .map((block) => ({ block, chapter, slug: figureSlug(block, report) })),
  );
}

/** Its id as the editor wrote it; a table that shares its id with a figure keeps the prefix that tells them apart. */
export function figureSlug(
  { figure }: { readonly figure: Pick<Figure, "kind" | "id"> },
  { targets }: Pick<Report, "targets">,
): string {
  const written = figure.id.replace(/^(fig|tab)-/, "");
  return figure.kind === "table" && targets.has(`fig-${written}`) ? figure.id : written;
}

/** The figures and tables in the blocks, at any depth, in the order they stand. */
export function figuresIn(blocks: readonly Block[]): FigureOrTable[] {
  return blocks.flatMap((block): FigureOrTable[] => {
    switch (block.kind) {
      case "figure":
      case "data-table":
        return [block];
      case "list":
        return block.items.flatMap(figuresIn);
      case "quote":
      case "box":
        return figuresIn(block.blocks);
      case "paragraph":
      case "heading":
      case "code":
      case "rule":
      case "picture":
      case "table":
        return [];
      default:
        return block satisfies never;
    }
  });
}
