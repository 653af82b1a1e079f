import type { Area } from "../data/area.ts";
import type { Cell } from "../data/cell.ts";
import type { Year } from "../data/codes.ts";
import type { Indicator } from "../data/indicator.ts";

/** Where a point comes from: the source's own figure, our division, our sum over municipalities. */
export type Origin = "observed" | "aggregated" | "official";

/** One year of a series. Shares are per cent (0-100), rates per the unit's `per`. */
export interface Point {
  readonly year: Year;
  readonly cell: Cell;
  /** What was divided by what; absent where the indicator has no parts. */
  readonly numerator?: Cell;
  readonly denominator?: Cell;
  readonly origin: Origin;
  /** For sums: the part of the area's denominator that the municipalities with figures have, 0-1. */
  readonly coverage?: number;
  /** True when this point is not comparable with the one before it. */
  readonly break: boolean;
}

export interface Series {
  readonly indicator: Indicator;
  readonly area: Area;
  /** Ascending, one for each of the edition's years (national series: the years that the source has). */
  readonly points: readonly Point[];
}
