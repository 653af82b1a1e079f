import { type Area, country } from "../data/area.ts";
import { type Cell, cellValue } from "../data/cell.ts";
import type { Year } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import type { Municipality } from "../data/geography.ts";
import type { Indicator } from "../data/indicator.ts";
import { rateLimits, shareLimits } from "./method/funnel-limits.ts";
import { z95, z998 } from "./method/interval.ts";
import { ratioFactor } from "./ratio.ts";
import { pointAt, series } from "./series.ts";
import { isDrawn } from "./uncertainty.ts";

/** The limits that chance alone would keep a figure within, in the indicator's unit, for places of one size. */
export interface FunnelLimit {
  readonly base: number;
  readonly inner: { readonly lower: number; readonly upper: number };
  readonly outer: { readonly lower: number; readonly upper: number };
}

/** Every municipality's figure against its size, and how far chance alone could have brought it from the country's. */
export interface Funnel {
  /** The country's figure. */
  readonly level: number;
  /** What the figures are shares or rates of, as the source calls it: «Innbyggere 80 år og over». */
  readonly baseName: string;
  /** All municipalities; `base` is known where there is a figure. */
  readonly places: readonly {
    readonly municipality: Municipality;
    readonly cell: Cell;
    readonly base?: number;
    /** Outside 95 %, outside 99.8 %, or within both. */
    readonly beyond: "none" | "inner" | "outer";
  }[];
  /** The limits for so many persons. */
  limitsAt(base: number): FunnelLimit;
}

/** `undefined` where nothing is counted that chance could have drawn (`intervalOf`), or the country has no figure. */
export function funnel(edition: Edition, indicator: Indicator, year: Year): Funnel | undefined {
  if (indicator.kind !== "ratio" || !isDrawn(edition, indicator)) return undefined;
  const level = cellValue(pointAt(series(edition, indicator.id, country), year).cell);
  if (level === undefined || level <= 0) return undefined;
  const factor = ratioFactor(indicator.unit);
  const limitsOf = indicator.unit.kind === "share" ? shareLimits : rateLimits;
  const limitsAt = (base: number): FunnelLimit => {
    const [inner, outer] = [z95, z998].map((z) => limitsOf(level / factor, base, z));
    if (inner === undefined || outer === undefined) throw new Error("no limits");
    const scaled = ({ lower, upper }: typeof inner) => ({ lower: lower * factor, upper: upper * factor });
    return { base, inner: scaled(inner), outer: scaled(outer) };
  };
  const places = edition.geography.municipalities.map((municipality) => {
    const area: Area = { kind: "municipality", code: municipality.code };
    const { cell, denominator } = pointAt(series(edition, indicator.id, area), year);
    const base = denominator === undefined ? undefined : cellValue(denominator);
    if (cell.kind !== "value" || base === undefined || base <= 0)
      return { municipality, cell, beyond: "none" as const };
    const { inner, outer } = limitsAt(base);
    const outside = ({ lower, upper }: typeof inner) => cell.value < lower || cell.value > upper;
    return { municipality, cell, base, beyond: outside(outer) ? "outer" : outside(inner) ? "inner" : "none" } as const;
  });
  return { level, baseName: baseNameOf(edition, indicator), places, limitsAt };
}

function baseNameOf(edition: Edition, { denominator }: Extract<Indicator, { kind: "ratio" }>): string {
  const resources = edition.datasets.get(denominator.dataset)?.descriptor.resources ?? [];
  const field = resources.flatMap(({ schema }) => schema.fields).find(({ name }) => name === denominator.column);
  return field?.title ?? denominator.column;
}
