import type { Cell, Mark } from "../data/cell.ts";
import type { Year } from "../data/codes.ts";
import type { LineFigure } from "./figure.ts";

type Line = LineFigure["lines"][number];

/** Years in which figures are marked alike: those of the lines that the chart is about, or of other lines. */
export interface MarkedYears {
  readonly mark: Mark;
  readonly years: readonly Year[];
  /** The other lines' names, where the chart's own lines are not marked in these years; else none. */
  readonly labels: readonly string[];
}

/** The lines that a chart is about: the main ones, or all when none is. */
export function mainLines(lines: readonly Line[]): readonly Line[] {
  const mains = lines.filter(({ role }) => role === "main");
  return mains.length > 0 ? mains : lines;
}

/**
 * All marks of a chart, each told once: what the main lines have is not told again of the others, and others that are marked
 * alike in the same years are told together.
 */
export function markedYears(lines: readonly Line[]): MarkedYears[] {
  const mains = mainLines(lines);
  const own = byMark(mains);
  const others = new Map<string, { mark: Mark; years: readonly Year[]; labels: string[] }>();
  for (const line of lines.filter((line) => !mains.includes(line))) {
    for (const [mark, years] of byMark([line])) {
      const left = years.filter((year) => own.get(mark)?.includes(year) !== true);
      if (left.length === 0) continue;
      const key = `${mark} ${left.join()}`;
      const alike = others.get(key) ?? { mark, years: left, labels: [] };
      others.set(key, { ...alike, labels: [...alike.labels, line.label] });
    }
  }
  return [...[...own].map(([mark, years]) => ({ mark, years, labels: [] })), ...others.values()];
}

function byMark(lines: readonly Line[]): Map<Mark, Year[]> {
  const years = new Map<Mark, Set<Year>>();
  for (const { year, cell } of lines.flatMap((line) => line.points)) {
    for (const mark of cell.kind === "value" ? cell.marks : []) {
      years.set(mark, (years.get(mark) ?? new Set()).add(year));
    }
  }
  return new Map([...years].map(([mark, found]) => [mark, [...found].sort((a, b) => a - b)]));
}

/** True when there is nothing of the line to draw. */
export function isEmpty(cells: readonly { readonly cell: Cell }[]): boolean {
  return cells.every(({ cell }) => cell.kind !== "value");
}
