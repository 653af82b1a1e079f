import { quantile } from "d3-array";
import { explainCell, formatNumber } from "../data/format.ts";
import { type Named, tellEnds, tellMissing } from "./describe-ends.ts";
import type { MapFigure } from "./figure.ts";
import { bare, phrases, quantity } from "./phrases.ts";

/** What the map is of, how the municipalities are spread, who has most and least, who has no figure. */
export function describeMap(figure: MapFigure): string {
  const words = phrases(figure.language);
  const withFigure = figure.places.flatMap(({ name, cell }) =>
    cell.kind === "value" ? [{ label: name, value: cell.value }] : [],
  );
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
    ...tellMissing(
      figure.places.map(({ cell }) => cell),
      figure.language,
    ),
  ].join(" ");
}

function tellSpread(figure: MapFigure, shown: readonly Named[]): readonly string[] {
  const words = phrases(figure.language);
  const values = shown.map(({ value }) => value);
  const [lower, upper] = [quantile(values, 0.25), quantile(values, 0.75)];
  if (lower === undefined || upper === undefined) return [words.none];
  const ends = tellEnds(figure, shown);
  const alike = bare(figure, Math.min(...values)) === bare(figure, Math.max(...values));
  return alike ? ends : [`${words.half(bare(figure, lower), quantity(figure, upper))}.`, ...ends];
}
