import { cellValue } from "../../data/cell.ts";
import type { Edition } from "../../data/edition.ts";
import type { Indicator } from "../../data/indicator.ts";
import { twoSided } from "../method/normal.ts";
import { standardized } from "../method/random-effects.ts";
import type { Point } from "../series.ts";
import { leastPoints } from "../trend.ts";
import { yearlyVariance } from "./changes.ts";
import { between, onScale } from "./scale.ts";
import { type AreaKind, type Subject, subjectsOf } from "./subjects.ts";
import type { Candidate } from "./types.ts";

/** A record must beat the last one by this part of it. */
const leastRelative = 0.05;

/**
 * Areas whose last figure is higher, or lower, than in every comparable year before, by more than figures usually move from
 * one year to the next. It must beat each year, so its p-value is the largest of theirs (intersection-union, Berger 1982).
 */
export function findRecords(edition: Edition, indicator: Indicator, kind: AreaKind): Candidate[] {
  // The country is one place, which no variance can be had from; it varies less than a county.
  const variance = yearlyVariance(edition, indicator, kind === "country" ? "county" : kind);
  return subjectsOf(edition, indicator, kind).flatMap((subject) => recordOf(edition, subject, variance) ?? []);
}

function recordOf(edition: Edition, subject: Subject, variance: number): Candidate | undefined {
  const { indicator, area, own, country, latest: to, before } = subject;
  const last = onScale(edition, indicator, to);
  if (last === undefined || before.length + 1 < leastPoints) return undefined;
  const earlier = before.flatMap((point) => {
    const estimate = onScale(edition, indicator, point);
    return estimate === undefined ? [] : [{ z: standardized(between(estimate, last), 0, variance) }];
  });
  const all = (sign: 1 | -1) => earlier.every(({ z }) => z * sign > 0);
  const sign = all(1) ? 1 : all(-1) ? -1 : undefined;
  const level = (point: Point) => cellValue(point.cell) ?? 0;
  const next = before.toSorted((a, b) => Math.abs(level(to) - level(a)) - Math.abs(level(to) - level(b)))[0];
  if (sign === undefined || next === undefined) return undefined;
  const p = isLarge(next, to) ? Math.max(...earlier.map(({ z }) => twoSided(z))) : 1;
  return {
    kind: "record",
    indicator,
    area,
    own,
    country,
    from: next,
    to,
    direction: sign === 1 ? "up" : "down",
    p,
  };
}

function isLarge(from: Point, to: Point): boolean {
  const [before, after] = [cellValue(from.cell) ?? 0, cellValue(to.cell) ?? 0];
  return Math.abs(after - before) >= leastRelative * before;
}
