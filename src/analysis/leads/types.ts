import type { Area } from "../../data/area.ts";
import type { Indicator } from "../../data/indicator.ts";
import type { Point, Series } from "../series.ts";

/**
 * - `change`: moved otherwise than the country, by more than municipalities usually move;
 * - `outlier`: lies outside the spread of the other municipalities;
 * - `record`: higher or lower than in any year before;
 * - `trend`: has gone the same way year after year, and away from the country;
 * - `reversal`: rose and then fell, or the other way;
 * - `apart`: a county or a KOSTRA group whose distance to the country has grown.
 */
export type LeadKind = "change" | "outlier" | "record" | "trend" | "reversal" | "apart";

export const leadKinds = ["change", "outlier", "record", "trend", "reversal", "apart"] as const;

/** Something that was looked at, and how often chance alone would give as much. */
export interface Candidate {
  readonly kind: LeadKind;
  readonly indicator: Indicator;
  readonly area: Area;
  /** The area's own series, and the country's. */
  readonly own: Series;
  readonly country: Series;
  /** What the last figure is held against: the year before, the record, the beginning; absent for an outlier. */
  readonly from: Point | undefined;
  /** Where a reversal turned. */
  readonly turn?: Point;
  readonly to: Point;
  readonly direction: "up" | "down";
  /** 1 where the difference is too small to matter, however certain. */
  readonly p: number;
}

/** A candidate that is certain enough given all that was looked at. */
export interface Lead extends Candidate {
  /** `endring-andel-80-hjemmetjenester-3205`: unique in an edition and steady from build to build. */
  readonly id: string;
  /** The false discovery rate at which it would be kept: at most 0.05. */
  readonly q: number;
  /** Why it may be an error of the source, in Norwegian; such leads are kept apart. */
  readonly suspicion: string | undefined;
}
