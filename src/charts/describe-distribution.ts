import { quantile } from "d3-array";
import { joinWords } from "../analysis/words.ts";
import { cellValue } from "../data/cell.ts";
import { explainCell, formatNumber } from "../data/format.ts";
import type { DistributionFigure } from "./figure.ts";
import { bare, midSentence, phrases, quantity } from "./phrases.ts";

/** How the municipalities are spread, where the picked ones stand, what they are compared with, who has no figure. */
export function describeDistribution(figure: DistributionFigure): string {
  const words = phrases(figure.language);
  const values = figure.dots.flatMap(({ cell }) => cellValue(cell) ?? []).sort((a, b) => a - b);
  return [
    words.distribution(formatNumber(figure.dots.length, 0)),
    ...tellSpread(figure, values),
    ...figure.picked.flatMap((code) => tellPicked(figure, code, values)),
    ...tellAreas(figure),
    ...tellMissing(figure, values.length),
  ].join(" ");
}

function tellSpread(figure: DistributionFigure, values: readonly number[]): string[] {
  const words = phrases(figure.language);
  const [low, high] = [values[0], values.at(-1)];
  const [lower, upper] = [quantile(values, 0.25), quantile(values, 0.75)];
  if (low === undefined || high === undefined || lower === undefined || upper === undefined) return [words.none];
  if (bare(figure, low) === bare(figure, high)) return [words.allSame(quantity(figure, low))];
  return [words.half(bare(figure, lower), quantity(figure, upper)) + words.span(bare(figure, low), bare(figure, high))];
}

function tellPicked(figure: DistributionFigure, code: string, values: readonly number[]): string[] {
  const words = phrases(figure.language);
  const dot = figure.dots.find((candidate) => candidate.code === code);
  if (dot === undefined) return [];
  if (dot.cell.kind !== "value") return [words.without(dot.name, explainCell(dot.cell, figure.language))];
  const { value } = dot.cell;
  const above = values.filter((other) => other > value).length;
  const below = values.filter((other) => other < value).length;
  const text = quantity(figure, value);
  if (above === 0 && below === 0) return [];
  if (above === 0) return [words.placedFirst(dot.name, text)];
  if (below === 0) return [words.placedLast(dot.name, text)];
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

function tellMissing(figure: DistributionFigure, withFigure: number): string[] {
  const words = phrases(figure.language);
  const missing = figure.dots.length - withFigure;
  if (missing === 0 || withFigure === 0) return [];
  const hidden = figure.dots.filter(({ cell }) => cell.kind === "hidden").length;
  const part = hidden === 0 ? "" : hidden === missing ? words.hiddenAll : words.hiddenPart(formatNumber(hidden, 0));
  return [words.missing(formatNumber(missing, 0), missing === 1, part)];
}
