import { scaleLinear, scaleLog } from "d3-scale";
import { columnsPath, type DotColumns, dotColumns } from "./dot-columns.ts";
import { summaryOf } from "./dots-summary.ts";
import type { DistributionFigure } from "./figure.ts";
import type { Style } from "./style.ts";
import { freeAxis, logAxis, type ValueAxis } from "./ticks.ts";

/** What is the same whichever municipality is picked out. */
export interface DistributionBase {
  readonly axis: ValueAxis;
  readonly log: boolean;
  /** From a value to its place in the drawing. */
  readonly x: (value: number) => number;
  readonly dots: DotColumns;
  readonly path: string;
  /** Height above the axis of the dot of each municipality that has a figure. */
  readonly heights: ReadonlyMap<string, number>;
}

const bases = new WeakMap<DistributionFigure["dots"], Map<string, DistributionBase>>();

/** Made once per process for the same list of dots in the same size; the answer depends on the content only. */
export function distributionBase(figure: DistributionFigure, style: Style): DistributionBase {
  const { figures, sorted } = summaryOf(figure.dots);
  const [low = Infinity, high = -Infinity] = [sorted[0], sorted.at(-1)];
  // Areas count only where they reach past the municipalities, so that most municipalities share a base.
  const outside = figure.references.flatMap(({ cell }) =>
    cell.kind === "value" && (cell.value < low || cell.value > high) ? [cell.value] : [],
  );
  const key = [style.width, style.fontSize, figure.unit.kind, ...outside].join();
  const known = bases.get(figure.dots) ?? new Map<string, DistributionBase>();
  bases.set(figure.dots, known);
  const base = known.get(key) ?? makeBase(figure, figures, outside, style);
  known.set(key, base);
  return base;
}

function makeBase(
  figure: DistributionFigure,
  dots: readonly { readonly code: string; readonly value: number }[],
  outside: readonly number[],
  style: Style,
): DistributionBase {
  const em = style.fontSize;
  const values = dots.map(({ value }) => value);
  const log = figure.unit.kind === "count" && isSkewed(values);
  const all = [...values, ...outside];
  const axis = log ? logAxis(all) : freeAxis(all, style.width / em > 40 ? 8 : 6);
  const scale = log ? scaleLog() : scaleLinear();
  const x = scale.domain(axis.domain).range([em * 0.8, style.width - em * 0.8]);
  const columns = dotColumns(values.map(x), style.width / 68, style.width / 110, Math.max(em * 8, style.width * 0.22));
  const { diameter, step, below } = columns;
  const heights = new Map(dots.map(({ code }, index) => [code, diameter / 2 + (below[index] ?? 0) * step]));
  return { axis, log, x, dots: columns, path: columnsPath(columns), heights };
}

/** True when the largest is so far from the middle that the others would be one heap. */
function isSkewed(values: readonly number[]): boolean {
  const sorted = [...values].sort((a, b) => a - b);
  const [low = 0, middle = 0, high = 0] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  return low > 0 && high > 20 * middle;
}
