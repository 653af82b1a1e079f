import { partAround, type Sum, type System, sumsByKey, type Term, type Unknown } from "./system.ts";

/** Steps of a search, after which a value is taken to be impossible: an error to the side of hiding more. */
const mostSteps = 2000;

/** Far enough from the least value to be any number at all. */
const farAway = 1000;

type Bounds = Map<string, Unknown>;

/**
 * The least and the greatest value that an unknown can have, given all that is known: exact, in whole numbers.
 * `undefined` when what is known contradicts itself. Bounds are narrowed by each sum in turn until none narrows further
 * (bounds propagation), and each end is then proved by a whole solution, found by halving (Apt, «Principles of
 * Constraint Programming», 2003, ch. 6), what is true of the others being tried first.
 */
export function possibleRange(system: System, key: string): Unknown | undefined {
  const part = partAround(system, key);
  const bounds: Bounds = new Map(part.unknowns);
  if (!narrow(part, bounds, part.sums)) return undefined;
  const outer = bounds.get(key);
  if (outer === undefined) throw new Error(`no such unknown: ${key}`);
  const steps = { left: mostSteps };
  const can = (value: number) => hasSolution(part, bounds, key, { least: value, most: value }, steps);
  let { least, most } = outer;
  while (least < most && !can(least)) least++;
  if (most === Number.POSITIVE_INFINITY) return can(least + farAway) ? { least, most } : { least, most: least };
  while (most > least && !can(most)) most--;
  return { least, most };
}

/** False when the sums cannot all be met, as far as propagation tells. */
export function isPossible(system: System): boolean {
  const bounds: Bounds = new Map();
  for (const { terms } of system.sums) {
    for (const { key } of terms) bounds.set(key, boundsOf(system.unknowns, key));
  }
  return narrow(system, bounds, system.sums);
}

function hasSolution(part: System, before: Bounds, key: string, narrowed: Unknown, steps: { left: number }): boolean {
  if (steps.left-- <= 0) return false;
  const bounds: Bounds = new Map(before).set(key, narrowed);
  if (!narrow(part, bounds, sumsByKey(part).get(key) ?? [])) return false;
  const open = [...bounds].find(([, { least, most }]) => least < most);
  if (open === undefined) return true;
  const [next, { least, most }] = open;
  const among = (from: number, to: number) =>
    from <= to && hasSolution(part, bounds, next, { least: from, most: to }, steps);
  const truth = part.unknowns.get(next)?.truth;
  if (truth !== undefined && truth >= least && truth <= most) {
    return among(truth, truth) || among(least, truth - 1) || among(truth + 1, most);
  }
  const middle = most === Number.POSITIVE_INFINITY ? least + farAway : Math.floor((least + most) / 2);
  return among(least, middle) || among(middle + 1, most);
}

/** Narrows bounds in place as far as the sums alone tell; false when one of them cannot be met. */
function narrow(system: System, bounds: Bounds, from: readonly Sum[]): boolean {
  const waiting = new Set(from);
  for (const sum of waiting) {
    waiting.delete(sum);
    for (const term of sum.terms) {
      const before = boundsOf(bounds, term.key);
      const after = narrowed(sum, term, before, bounds);
      if (after.least > after.most) return false;
      if (after.least === before.least && after.most === before.most) continue;
      bounds.set(term.key, after);
      for (const other of sumsByKey(system).get(term.key) ?? []) waiting.add(other);
    }
  }
  return true;
}

/** What a sum says of one of its terms, when the others are as small or as great as they can be. */
function narrowed(sum: Sum, of: Term, before: Unknown, bounds: Bounds): Unknown {
  let othersLeast = 0;
  let othersMost = 0;
  for (const term of sum.terms) {
    if (term === of) continue;
    const { least, most } = boundsOf(bounds, term.key);
    othersLeast += term.sign === 1 ? least : -most;
    othersMost += term.sign === 1 ? most : -least;
  }
  const low = sum.least - othersMost;
  const high = sum.most - othersLeast;
  const least = Math.max(before.least, of.sign === 1 ? low : 0 - high);
  const most = Math.min(before.most, of.sign === 1 ? high : 0 - low);
  return { least, most };
}

function boundsOf(bounds: System["unknowns"], key: string): Unknown {
  const found = bounds.get(key);
  if (found === undefined) throw new Error(`a sum of something unknown: ${key}`);
  return found;
}
