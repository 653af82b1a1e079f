import { cellValue } from "../../data/cell.ts";
import type { Edition } from "../../data/edition.ts";
import type { Indicator } from "../../data/indicator.ts";
import { mannKendall } from "../method/mann-kendall.ts";
import { type Point, pointAt } from "../series.ts";
import { leastPoints } from "../trend.ts";
import { type AreaKind, type Subject, subjectsOf } from "./subjects.ts";
import type { Candidate } from "./types.ts";

/** The distance must have grown by this part of the country's figure. */
const leastGrowth = 0.03;

/**
 * Counties and KOSTRA groups that have moved away from the country year after year: the Mann–Kendall test of the distance,
 * in parts of the country's figure. It asks for no model of how much such areas vary, which fifteen of them cannot give.
 */
export function findApart(edition: Edition, indicator: Indicator, kind: AreaKind): Candidate[] {
  return subjectsOf(edition, indicator, kind).flatMap((subject) => apartOf(subject) ?? []);
}

function apartOf(subject: Subject): Candidate | undefined {
  const { indicator, area, own, country, latest: to, before } = subject;
  const gaps = [...before, to].flatMap((point) => {
    const gap = gapOf(subject, point);
    return gap === undefined ? [] : [{ point, gap }];
  });
  const [first, last] = [gaps[0], gaps.at(-1)];
  if (first === undefined || last?.point !== to || gaps.length < leastPoints) return undefined;
  const { s, p } = mannKendall(gaps.map(({ gap }) => Math.abs(gap)));
  const hasGrown = s > 0 && Math.abs(last.gap) - Math.abs(first.gap) >= leastGrowth;
  const direction = last.gap > 0 ? "up" : "down";
  return { kind: "apart", indicator, area, own, country, from: first.point, to, direction, p: hasGrown ? p : 1 };
}

/** How far above (or, below 0, below) the country's figure, in parts of it. */
function gapOf({ country }: Subject, point: Point): number | undefined {
  const [own, whole] = [cellValue(point.cell), cellValue(pointAt(country, point.year).cell)];
  return own === undefined || whole === undefined || whole === 0 ? undefined : own / whole - 1;
}
