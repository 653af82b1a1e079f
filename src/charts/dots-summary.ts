import { quantileSorted } from "d3-array";
import type { DistributionFigure } from "./figure.ts";

type Dots = DistributionFigure["dots"];

/** What is told of all municipalities together, whichever of them is picked out. */
export interface DotsSummary {
  /** Those that have a figure, in the order given. */
  readonly figures: readonly { readonly code: string; readonly value: number }[];
  /** Their figures, lowest first. */
  readonly sorted: readonly number[];
  /** Lowest, lower quartile, median, upper quartile, highest, by linear interpolation (R's type 7); `undefined` of none. */
  readonly quartiles: readonly [number, number, number, number, number] | undefined;
  readonly byCode: ReadonlyMap<string, Dots[number]>;
}

const summaries = new WeakMap<Dots, DotsSummary>();

/** Reckoned once for each list: the figures of an indicator and year share theirs, on the pages of 357 municipalities. */
export function summaryOf(dots: Dots): DotsSummary {
  const known = summaries.get(dots);
  if (known !== undefined) return known;
  const figures = dots.flatMap(({ code, cell }) => (cell.kind === "value" ? [{ code, value: cell.value }] : []));
  const sorted = figures.map(({ value }) => value).sort((a, b) => a - b);
  const made = {
    figures,
    sorted,
    quartiles: quartilesOf(sorted),
    byCode: new Map(dots.map((dot) => [dot.code, dot])),
  };
  summaries.set(dots, made);
  return made;
}

function quartilesOf(sorted: number[]): DotsSummary["quartiles"] {
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined) return undefined;
  const [lower, middle, upper] = [0.25, 0.5, 0.75].map((share) => quantileSorted(sorted, share) ?? low);
  return [low, lower ?? low, middle ?? low, upper ?? low, high];
}
