import { cellValue } from "../../data/cell.ts";
import type { Edition } from "../../data/edition.ts";
import type { Indicator } from "../../data/indicator.ts";
import { twoSided } from "../method/normal.ts";
import { standardized } from "../method/random-effects.ts";
import type { Point } from "../series.ts";
import { yearlyVariance } from "./changes.ts";
import { between, onScale } from "./scale.ts";
import { type AreaKind, type Subject, subjectsOf } from "./subjects.ts";
import type { Candidate } from "./types.ts";

/** Fewer points have no middle to turn in. */
const leastPoints = 6;

/** Each leg must be this part of the figure where it turned. */
const leastRelative = 0.1;

/**
 * Areas whose figure rose to a top and has since fallen, or fell to a bottom and has since risen, each leg by more than
 * figures usually move. The turn is the top of medians of three years, so that one odd year makes none, and both ends are such medians'
 * neighbours. Both legs must hold, so the p-value is the larger; it is multiplied by the number of years that could have
 * been the turn (Bonferroni).
 */
export function findReversals(edition: Edition, indicator: Indicator, kind: AreaKind): Candidate[] {
  const variance = yearlyVariance(edition, indicator, kind);
  return subjectsOf(edition, indicator, kind).flatMap((subject) => reversalOf(edition, subject, variance) ?? []);
}

function reversalOf(edition: Edition, subject: Subject, variance: number): Candidate | undefined {
  const { indicator, area, own, country, latest: to, before } = subject;
  const points = [...before, to];
  const [from] = points;
  if (from === undefined || points.length < leastPoints) return undefined;
  const turns = points.slice(2, -2).map((_, index) => medianOfThree(points.slice(index + 1, index + 4)));
  const top = extreme(turns, 1);
  const bottom = extreme(turns, -1);
  const both = [top, bottom].flatMap((turn) => {
    const z = turn && legs(edition, subject, [from, turn, to], variance);
    return turn && z !== undefined ? [{ turn, z }] : [];
  });
  const best = both.toSorted((a, b) => b.z - a.z)[0];
  if (best === undefined) return undefined;
  const p = best.z > 0 ? Math.min(1, twoSided(best.z) * turns.length * 2) : 1;
  return {
    kind: "reversal",
    indicator,
    area,
    own,
    country,
    from,
    turn: best.turn,
    to,
    direction: best.turn === top ? "down" : "up",
    p,
  };
}

/** The smaller of the two legs in standard errors; 0 when they go the same way, or one is too short to matter. */
function legs(edition: Edition, { indicator }: Subject, points: readonly [Point, Point, Point], variance: number) {
  const [first, turn, last] = points.map((point) => onScale(edition, indicator, point));
  const [a = 0, b = 0, c = 0] = points.map(({ cell }) => cellValue(cell));
  if (first === undefined || turn === undefined || last === undefined) return undefined;
  const out = standardized(between(first, turn), 0, variance);
  const back = standardized(between(turn, last), 0, variance);
  const large = Math.abs(b - a) >= leastRelative * b && Math.abs(c - b) >= leastRelative * b;
  return large && out * back < 0 ? Math.min(Math.abs(out), Math.abs(back)) : 0;
}

function medianOfThree(points: readonly Point[]): Point | undefined {
  return points.toSorted((a, b) => (cellValue(a.cell) ?? 0) - (cellValue(b.cell) ?? 0))[1];
}

function extreme(turns: readonly (Point | undefined)[], sign: 1 | -1): Point | undefined {
  return turns.toSorted((a, b) => sign * ((b && cellValue(b.cell)) ?? 0) - sign * ((a && cellValue(a.cell)) ?? 0))[0];
}
