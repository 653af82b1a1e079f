import { cellValue } from "../../data/cell.ts";
import type { Year } from "../../data/codes.ts";
import type { Edition } from "../../data/edition.ts";
import type { Indicator } from "../../data/indicator.ts";
import { changeOf } from "../change.ts";
import { comparablePoints } from "../comparable.ts";
import { twoSided } from "../method/normal.ts";
import { type Estimate, pooled, standardized, varianceBetween } from "../method/random-effects.ts";
import type { Point } from "../series.ts";
import { between, onScale } from "./scale.ts";
import { type AreaKind, type Subject, subjectsOf } from "./subjects.ts";
import type { Candidate } from "./types.ts";

/** A change of less than a tenth is no news, however certain. */
const leastRelative = 0.1;

/** The long change is looked for over this many years, or one more where that year was bad. */
export const longSpan = 4;

/**
 * Municipalities whose figure has changed otherwise than the others' have, since the year before and over some years. Each
 * change is held against the middle one and against how much municipalities' figures usually vary between the same two years,
 * chance and all (random effects). It must also be a change by itself: an interval that leaves none outside.
 */
export function findChanges(edition: Edition, indicator: Indicator): Candidate[] {
  const subjects = subjectsOf(edition, indicator, "municipality");
  const spans = [
    (point: Point) => point.year >= edition.year - 2,
    ({ year }: Point) => year <= edition.year - longSpan && year > edition.year - longSpan - 2,
  ];
  return spans.flatMap((isInSpan) => {
    const moves = subjects.flatMap((subject) => moveOf(edition, subject, subject.before.findLast(isInSpan)));
    const usual = usualMove(moves.map(({ move }) => move));
    return moves.map(({ subject, from, move }) =>
      candidate(edition, subject, from, standardized(move, usual.centre, usual.variance)),
    );
  });
}

/** The middle of some changes, and how much they vary beyond chance. */
export function usualMove(moves: readonly Estimate[]): { centre: number; variance: number } {
  if (moves.length === 0) return { centre: 0, variance: 0 };
  const centre = pooled(moves);
  return { centre, variance: varianceBetween(moves, centre) };
}

const variances = new WeakMap<Edition, Map<string, number>>();

/** How much the figures of such areas vary from a year to the next beyond chance, over all of the edition's years. */
export function yearlyVariance(edition: Edition, indicator: Indicator, kind: AreaKind): number {
  const known = variances.get(edition) ?? new Map<string, number>();
  variances.set(edition, known);
  const key = `${indicator.id} ${kind}`;
  const found = known.get(key) ?? varianceBetween(yearlyMoves(edition, indicator, kind), 0);
  known.set(key, found);
  return found;
}

function yearlyMoves(edition: Edition, indicator: Indicator, kind: AreaKind): Estimate[] {
  const moves = subjectsOf(edition, indicator, kind).flatMap((subject) => movesOf(edition, subject));
  return [...Map.groupBy(moves, ({ year }) => year).values()].flatMap((ofYear) =>
    centred(ofYear.map(({ move }) => move)),
  );
}

/** What is left of the moves of a year when what all have in common is taken away. */
function centred(moves: readonly Estimate[]): Estimate[] {
  const { centre } = usualMove(moves);
  return moves.map(({ value, error }) => ({ value: value - centre, error }));
}

/** From each comparable year to the next. */
function movesOf(edition: Edition, { own, indicator }: Subject): { year: Year; move: Estimate }[] {
  const points = comparablePoints(own);
  const placed = points.map((point) => onScale(edition, indicator, point));
  return points.slice(1).flatMap(({ year }, index) => {
    const [first, second] = [placed[index], placed[index + 1]];
    return first && second ? [{ year, move: between(first, second) }] : [];
  });
}

function moveOf(edition: Edition, subject: Subject, from: Point | undefined) {
  if (from === undefined) return [];
  const [first, second] = [from, subject.latest].map((point) => onScale(edition, subject.indicator, point));
  return first && second ? [{ subject, from, move: between(first, second) }] : [];
}

function candidate(edition: Edition, subject: Subject, from: Point, z: number): Candidate {
  const { indicator, area, own, country, latest: to } = subject;
  const change = changeOf(edition, indicator, from, to);
  const direction = (cellValue(to.cell) ?? 0) > (cellValue(from.cell) ?? 0) ? "up" : "down";
  const isReal =
    change !== undefined &&
    change.kind === (z > 0 ? "rise" : "fall") &&
    Math.abs(change.relative ?? Number.POSITIVE_INFINITY) >= leastRelative;
  return { kind: "change", indicator, area, own, country, from, to, direction, p: isReal ? twoSided(z) : 1 };
}
