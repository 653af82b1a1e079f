import type { Edition } from "../data/edition.ts";
import type { Indicator } from "../data/indicator.ts";
import { type Interval, z95, z998 } from "./method/interval.ts";
import type { Certainty, Verdict } from "./profile-types.ts";
import type { Point } from "./series.ts";
import { intervalOf, isFullCount, smallestRelevantDifference } from "./uncertainty.ts";

/** How a figure stands against another area's; `verdict` is `undefined` where there is nothing to compare or to test by. */
export interface Comparison {
  readonly verdict: Verdict | undefined;
  readonly certainty: Certainty;
}

/** The other area is taken as known, and may hold the municipality itself, so this errs to likeness. */
export function compared(edition: Edition, indicator: Indicator, own: Point, reference: Point): Comparison {
  const verdict = verdictOn(edition, indicator, own, reference);
  if (isFullCount(indicator)) return { verdict, certainty: "known" };
  const strict = verdictOn(edition, indicator, own, reference, z998);
  return { verdict, certainty: strict === verdict ? "clear" : "likely" };
}

/** Further apart than this part of the reference figure, two figures are not alike, however uncertain they are. */
const furthestForSimilar = 0.1;

/** An interval wider than this part of the reference figure, to either side, cannot tell a likeness. */
const widestForSimilar = 0.25;

/** The verdict at one level of confidence, the other figure taken as known. None on a figure that looks wrong at the source. */
export function verdictOn(
  edition: Edition,
  indicator: Indicator,
  own: Point,
  reference: Point,
  z = z95,
): Verdict | undefined {
  if (own.cell.kind !== "value" || reference.cell.kind !== "value") return undefined;
  if (own.cell.marks.includes("doubtful")) return undefined;
  const [value, level] = [own.cell.value, reference.cell.value];
  if (isFullCount(indicator)) return indicator.kind === "ratio" ? knownVerdict(value, level) : undefined;
  const interval = intervalOf(edition, indicator, own, z);
  return interval && testedVerdict(value, interval, level);
}

function knownVerdict(value: number, level: number): Verdict {
  if (Math.abs(value - level) / level < smallestRelevantDifference) return "similar";
  return value > level ? "higher" : "lower";
}

function testedVerdict(value: number, interval: Interval, level: number): Verdict {
  const difference = Math.abs(value - level) / level;
  const widest = Math.max(interval.upper - value, value - interval.lower) / level;
  const certain = interval.lower > level || interval.upper < level;
  if (certain && difference >= smallestRelevantDifference) return interval.lower > level ? "higher" : "lower";
  return difference < furthestForSimilar && widest < widestForSimilar ? "similar" : "uncertain";
}
