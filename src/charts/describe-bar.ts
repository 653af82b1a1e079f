import { joinWords } from "../analysis/words.ts";
import type { Mark } from "../data/cell.ts";
import { explainCell, explainMark, unitName } from "../data/format.ts";
import { tellEnds } from "./describe-ends.ts";
import type { BarFigure } from "./figure.ts";
import { bare, phrases } from "./phrases.ts";

/** So many figures are read out one by one; of more, the highest and the lowest. */
const mostTold = 12;

export function describeBar(figure: BarFigure): string {
  const words = phrases(figure.language);
  const count = figure.bars.length * figure.series.length;
  return [
    words.bar(figure.bars.length) + words.unit(unitName(figure.unit, 2, figure.language)),
    ...(count <= mostTold
      ? tellAll(figure)
      : figure.series.length > 2
        ? tellFromTo(figure)
        : figure.series.flatMap((_, index) => tellExtremes(figure, index))),
    ...tellMissing(figure),
    ...tellMarks(figure),
  ].join(" ");
}

/** A short sentence for each bar, with the names of the series where there are several. */
function tellAll(figure: BarFigure): string[] {
  return figure.bars.flatMap(({ label, cells }) => {
    const items = figure.series.flatMap((series, index) => {
      const cell = cells[index];
      const name = figure.series.length > 1 ? ` (${series.label})` : "";
      return cell?.kind === "value" ? [bare(figure, cell.value) + name] : [];
    });
    return items.length === 0 ? [] : [`${label}: ${joinWords(items)}.`];
  });
}

/** A sentence for each bar, from its first series with a figure to its last. */
function tellFromTo(figure: BarFigure): string[] {
  return figure.bars.flatMap(({ label, cells }) => {
    const items = cells.flatMap((cell, index) =>
      cell.kind === "value" ? [`${bare(figure, cell.value)} (${figure.series[index]?.label ?? ""})`] : [],
    );
    const [first, last] = [items[0], items.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [first === last ? `${label}: ${first}.` : phrases(figure.language).fromTo(label, first, last)];
  });
}

function tellExtremes(figure: BarFigure, index: number): string[] {
  const values = figure.bars.flatMap(({ label, cells }) => {
    const cell = cells[index];
    return cell?.kind === "value" ? [{ label, value: cell.value }] : [];
  });
  const [sentence] = tellEnds(figure, values);
  if (sentence === undefined) return [];
  return [figure.series.length > 1 ? `${figure.series[index]?.label ?? ""}: ${sentence}` : sentence];
}

/** One sentence for each reason that a bar has no figure, with the series it lacks. */
function tellMissing(figure: BarFigure): string[] {
  const words = phrases(figure.language);
  return figure.bars.flatMap(({ label, cells }) => {
    const lacking = new Map<string, string[]>();
    cells.forEach((cell, index) => {
      if (cell.kind === "value") return;
      const why = explainCell(cell, figure.language);
      lacking.set(why, [...(lacking.get(why) ?? []), figure.series[index]?.label ?? ""]);
    });
    return [...lacking].map(([why, series]) =>
      figure.series.length > 1 ? words.gap(label, joinWords(series), why) : words.without(label, why),
    );
  });
}

/** One sentence for each kind of mark, with the bars that have it. */
function tellMarks(figure: BarFigure): string[] {
  const marked = new Map<Mark, string[]>();
  for (const { label, cells } of figure.bars) {
    cells.forEach((cell, index) => {
      const name = figure.series.length > 1 ? `${label} (${figure.series[index]?.label ?? ""})` : label;
      const marks = cell.kind === "value" ? cell.marks : [];
      for (const mark of marks) marked.set(mark, [...(marked.get(mark) ?? []), name]);
    });
  }
  return [...marked].map(([mark, names]) =>
    phrases(figure.language).marked(joinWords(names), names.length > 1, explainMark(mark, figure.language)),
  );
}
