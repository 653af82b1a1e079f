import { bisectLeft, bisectRight } from "d3-array";
import { joinWords } from "../analysis/words.ts";
import { explainCell, formatNumber } from "../data/format.ts";
import { tellMissing } from "./describe-ends.ts";
import { type DotsSummary, summaryOf } from "./dots-summary.ts";
import type { DistributionFigure } from "./figure.ts";
import { bare, midSentence, phrases, quantity } from "./phrases.ts";

/** How the municipalities are spread, where the picked ones stand, what they are compared with, who has no figure. */
export function describeDistribution(figure: DistributionFigure): string {
  const words = phrases(figure.language);
  const summary = summaryOf(figure.dots);
  return [
    words.distribution(formatNumber(figure.dots.length, 0)),
    ...tellSpread(figure, summary),
    ...figure.picked.flatMap((code) => tellPicked(figure, code, summary)),
    ...tellAreas(figure),
    ...tellMissing(
      figure.dots.map(({ cell }) => cell),
      figure.language,
    ),
  ].join(" ");
}

function tellSpread(figure: DistributionFigure, { quartiles }: DotsSummary): string[] {
  const words = phrases(figure.language);
  if (quartiles === undefined) return [words.none];
  const [low, lower, , upper, high] = quartiles;
  if (bare(figure, low) === bare(figure, high)) return [words.allSame(quantity(figure, low))];
  return [words.half(bare(figure, lower), quantity(figure, upper)) + words.span(bare(figure, low), bare(figure, high))];
}

function tellPicked(figure: DistributionFigure, code: string, { byCode, sorted }: DotsSummary): string[] {
  const words = phrases(figure.language);
  const dot = byCode.get(code);
  if (dot === undefined) return [];
  if (dot.cell.kind !== "value") return [words.without(dot.name, explainCell(dot.cell, figure.language))];
  const { value } = dot.cell;
  const text = quantity(figure, value);
  const shown = bare(figure, value);
  const [isLast, isFirst] = [sorted[0] ?? value, sorted.at(-1) ?? value].map((end) => bare(figure, end) === shown);
  if (isFirst && isLast) return [];
  if (isFirst || isLast) {
    // By the figures as they are shown, like both ends of the other charts.
    const alike = sorted.filter((other) => bare(figure, other) === shown).length - 1;
    const others = words.otherMunicipalities(formatNumber(alike, 0));
    if (isFirst) return [alike === 0 ? words.placedFirst(dot.name, text) : words.sharedFirst(dot.name, text, others)];
    return [alike === 0 ? words.placedLast(dot.name, text) : words.sharedLast(dot.name, text, others)];
  }
  const above = sorted.length - bisectRight(sorted, value);
  const below = bisectLeft(sorted, value);
  const higher = `${formatNumber(above, 0)} ${words.municipalities(above)}`;
  return [words.placed(dot.name, text, higher, formatNumber(below, 0))];
}

function tellAreas(figure: DistributionFigure): string[] {
  const words = phrases(figure.language);
  const items = figure.references.flatMap(({ label, cell }) =>
    cell.kind === "value" ? [words.valueOf(bare(figure, cell.value), midSentence(label))] : [],
  );
  return items.length === 0 ? [] : [words.areas(joinWords(items))];
}
