import { quantile } from "d3-array";
import { cellValue } from "../data/cell.ts";
import { explainCell, formatNumber } from "../data/format.ts";
import type { MapFigure } from "./figure.ts";
import { bare, phrases, quantity } from "./phrases.ts";

/** What the map is of, how the municipalities are spread, who has most and least, who has no figure. */
export function describeMap(figure: MapFigure): string {
  const words = phrases(figure.language);
  const withFigure = figure.places
    .flatMap(({ name, cell }) => (cell.kind === "value" ? [{ name, value: cell.value }] : []))
    .toSorted((a, b) => a.value - b.value);
  const picked = figure.places.filter(({ code }) => figure.picked.includes(code));
  return [
    (figure.places.every(({ rings }) => rings !== undefined) ? words.mapAreas : words.map)(
      formatNumber(figure.places.length, 0),
    ),
    ...tellSpread(figure, withFigure),
    ...picked.map(({ name, cell }) =>
      cell.kind === "value"
        ? `${name}: ${quantity(figure, cell.value)}.`
        : words.without(name, explainCell(cell, figure.language)),
    ),
    ...tellMissing(figure),
  ].join(" ");
}

function tellSpread(
  figure: MapFigure,
  sorted: readonly { readonly name: string; readonly value: number }[],
): readonly string[] {
  const words = phrases(figure.language);
  const values = sorted.map(({ value }) => value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  const [lower, upper] = [quantile(values, 0.25), quantile(values, 0.75)];
  if (low === undefined || high === undefined || lower === undefined || upper === undefined) return [words.none];
  if (bare(figure, low.value) === bare(figure, high.value)) return [words.allSame(quantity(figure, low.value))];
  return [
    `${words.half(bare(figure, lower), quantity(figure, upper))}.`,
    words.ends(high.name, bare(figure, high.value), low.name, bare(figure, low.value)),
  ];
}

function tellMissing(figure: MapFigure): readonly string[] {
  const words = phrases(figure.language);
  const missing = figure.places.filter(({ cell }) => cellValue(cell) === undefined);
  if (missing.length === 0 || missing.length === figure.places.length) return [];
  const hidden = missing.filter(({ cell }) => cell.kind === "hidden").length;
  const part =
    hidden === 0 ? "" : hidden === missing.length ? words.hiddenAll : words.hiddenPart(formatNumber(hidden, 0));
  return [words.missing(formatNumber(missing.length, 0), missing.length === 1, part)];
}
