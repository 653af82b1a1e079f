import { cellValue } from "../../data/cell.ts";
import type { Edition } from "../../data/edition.ts";
import type { Indicator } from "../../data/indicator.ts";
import { mannKendall } from "../method/mann-kendall.ts";
import { type Point, pointAt } from "../series.ts";
import { leastPoints } from "../trend.ts";
import { type Subject, subjectsOf } from "./subjects.ts";
import type { Candidate } from "./types.ts";

/** From the first to the last year, in parts of the first figure. */
const leastRelative = 0.15;

/**
 * Municipalities whose figure has gone the same way year after year, and whose distance to the country has too: what goes
 * that way everywhere is no lead. Both must hold, so the p-value is the larger. No model of chance is needed, so this is
 * the only search that sees man-years; hours have no country to be held against.
 */
export function findTrends(edition: Edition, indicator: Indicator): Candidate[] {
  return subjectsOf(edition, indicator, "municipality").flatMap((subject) => trendLead(subject) ?? []);
}

function trendLead(subject: Subject): Candidate | undefined {
  const { indicator, area, own, country, latest: to, before } = subject;
  const pairs = [...before, to].flatMap((point) => {
    const [value, whole] = [cellValue(point.cell), cellValue(pointAt(country, point.year).cell)];
    return value === undefined || whole === undefined || whole === 0 ? [] : [{ value, relative: value / whole }];
  });
  const [from] = before;
  if (from === undefined || pairs.length < leastPoints || pairs.length <= before.length) return undefined;
  const alone = mannKendall(pairs.map(({ value }) => value));
  const apart = mannKendall(pairs.map(({ relative }) => relative));
  const sameWay = Math.sign(alone.s) === Math.sign(apart.s);
  const p = sameWay && isLarge(from, to, alone.s) ? Math.max(alone.p, apart.p) : 1;
  return { kind: "trend", indicator, area, own, country, from, to, direction: alone.s > 0 ? "up" : "down", p };
}

function isLarge(from: Point, to: Point, s: number): boolean {
  const [before, after] = [cellValue(from.cell) ?? 0, cellValue(to.cell) ?? 0];
  return (after - before) * Math.sign(s) >= leastRelative * before;
}
