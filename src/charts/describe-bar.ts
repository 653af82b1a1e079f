import { explainCell } from "../data/format.ts";
import type { BarFigure } from "./figure.ts";
import { bare, listOf, phrases, quantity } from "./phrases.ts";

/** So many figures are read out one by one; of more, the highest and the lowest. */
const mostTold = 12;

export function describeBar(figure: BarFigure): string {
  const words = phrases(figure.language);
  const count = figure.bars.length * figure.series.length;
  return [
    words.bar(figure.bars.length),
    ...(count <= mostTold ? tellAll(figure) : figure.series.flatMap((_, index) => tellExtremes(figure, index))),
    ...tellMissing(figure),
  ].join(" ");
}

/** One series: one sentence with every bar. Several: a sentence for each bar, with the names of the series. */
function tellAll(figure: BarFigure): string[] {
  if (figure.series.length === 1) {
    const items = figure.bars.flatMap(({ label, cells: [cell] }) =>
      cell?.kind === "value" ? [`${label} ${quantity(figure, cell.value)}`] : [],
    );
    return items.length === 0 ? [] : [`${listOf(items)}.`];
  }
  return figure.bars.flatMap(({ label, cells }) => {
    const items = figure.series.flatMap((series, index) => {
      const cell = cells[index];
      return cell?.kind === "value" ? [`${quantity(figure, cell.value)} (${series.label})`] : [];
    });
    return items.length === 0 ? [] : [`${label}: ${listOf(items)}.`];
  });
}

function tellExtremes(figure: BarFigure, index: number): string[] {
  const words = phrases(figure.language);
  const values = figure.bars.flatMap(({ label, cells }) => {
    const cell = cells[index];
    return cell?.kind === "value" ? [{ label, value: cell.value }] : [];
  });
  const [first] = values;
  if (first === undefined) return [];
  const high = values.reduce((best, bar) => (bar.value > best.value ? bar : best), first);
  const low = values.reduce((best, bar) => (bar.value < best.value ? bar : best), first);
  const series = figure.series.length > 1 ? words.within(figure.series[index]?.label ?? "") : "";
  const highest = words.highest(high.label, quantity(figure, high.value));
  return [`${series}${series === "" ? highest : lower(highest)}, ${words.lowest(low.label, bare(figure, low.value))}`];
}

function tellMissing(figure: BarFigure): string[] {
  return figure.bars.flatMap(({ label, cells }) =>
    cells.flatMap((cell, index) => {
      if (cell.kind === "value") return [];
      const series = figure.series.length > 1 ? ` (${figure.series[index]?.label ?? ""})` : "";
      return [phrases(figure.language).without(label + series, explainCell(cell, figure.language))];
    }),
  );
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
