import { Bounds } from "./bounds.ts";
import { partAround, type System, type Unknown } from "./system.ts";

/** Steps of a search, after which a value is taken to be impossible: an error to the side of hiding more. */
const mostSteps = 20_000;

/** Far enough from the least value to be any number at all. */
const farAway = 1000;

/**
 * The least and the greatest value that an unknown can have, given all that is known: exact, in whole numbers.
 * `undefined` when what is known contradicts itself. Bounds are narrowed by the sums, and each end is then proved by a
 * whole solution, found by halving (Apt, «Principles of Constraint Programming», 2003, ch. 6), what is true of the
 * others being tried first.
 */
export function possibleRange(system: System, key: string): Unknown | undefined {
  const part = partAround(system, key);
  const bounds = new Bounds(part.unknowns);
  if (!bounds.add(part.sums)) return undefined;
  const wanted = bounds.numberOf(key);
  let least = bounds.least(wanted);
  let most = bounds.most(wanted);
  const search: Search = { part, bounds, left: mostSteps };
  const can = (value: number) => isSolvable(search, { number: wanted, least: value, most: value }, 0);
  while (least < most && !can(least)) least++;
  if (most === Number.POSITIVE_INFINITY) return can(least + farAway) ? { least, most } : { least, most: least };
  while (most > least && !can(most)) most--;
  return { least, most };
}

interface Search {
  readonly part: System;
  readonly bounds: Bounds;
  left: number;
}

interface Assumption {
  readonly number: number;
  readonly least: number;
  readonly most: number;
}

/** Whether there is a whole solution with what is assumed. Unknowns before `from` have one value each. Leaves the bounds as they were. */
function isSolvable(search: Search, assumed: Assumption, from: number): boolean {
  if (search.left-- <= 0) return false;
  const { bounds } = search;
  const mark = bounds.mark();
  const found = bounds.assume(assumed.number, assumed.least, assumed.most) && canSettle(search, from);
  bounds.backTo(mark);
  return found;
}

/** Whether the first unknown that is open yet has a value that leaves a solution. */
function canSettle(search: Search, from: number): boolean {
  const { bounds, part } = search;
  let open = from;
  while (open < bounds.size && !bounds.isOpen(open)) open++;
  if (open === bounds.size) return true;
  const least = bounds.least(open);
  const most = bounds.most(open);
  const among = (smallest: number, greatest: number) =>
    smallest <= greatest && isSolvable(search, { number: open, least: smallest, most: greatest }, open);
  const truth = part.unknowns.get(bounds.keyOf(open))?.truth;
  if (truth !== undefined && truth >= least && truth <= most) {
    return among(truth, truth) || among(least, truth - 1) || among(truth + 1, most);
  }
  const middle = most === Number.POSITIVE_INFINITY ? least + farAway : Math.floor((least + most) / 2);
  return among(least, middle) || among(middle + 1, most);
}
