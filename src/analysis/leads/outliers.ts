import type { Edition } from "../../data/edition.ts";
import type { Indicator } from "../../data/indicator.ts";
import { twoSided } from "../method/normal.ts";
import { standardized } from "../method/random-effects.ts";
import { usualMove } from "./changes.ts";
import { onScale } from "./scale.ts";
import { subjectsOf } from "./subjects.ts";
import type { Candidate } from "./types.ts";

/**
 * Municipalities that lie outside the others' spread in the last year: a funnel around the common level whose width holds
 * both chance and how much municipalities differ anyway. Source: Spiegelhalter (2005), Statistics in Medicine 24, 1185-1202.
 */
export function findOutliers(edition: Edition, indicator: Indicator): Candidate[] {
  const placed = subjectsOf(edition, indicator, "municipality").flatMap((subject) => {
    const estimate = onScale(edition, indicator, subject.latest);
    return estimate === undefined ? [] : [{ subject, estimate }];
  });
  const { centre, variance } = usualMove(placed.map(({ estimate }) => estimate));
  return placed.map(({ subject: { area, own, country, latest }, estimate }) => {
    const z = standardized(estimate, centre, variance);
    const direction = z > 0 ? "up" : "down";
    return { kind: "outlier", indicator, area, own, country, from: undefined, to: latest, direction, p: twoSided(z) };
  });
}
