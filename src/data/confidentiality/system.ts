/** A whole number that an outsider does not know, and what is known of it alone. */
export interface Unknown {
  readonly least: number;
  /** `Infinity` where nothing is known. */
  readonly most: number;
  /** What it is, where we know that: no part of what an outsider knows, but where to look first for a solution. */
  readonly truth?: number;
}

/** What is known of some unknowns together: the sum of those with `sign` 1 less those with -1 lies in a range. */
export interface Sum {
  readonly terms: readonly Term[];
  readonly least: number;
  readonly most: number;
}

export interface Term {
  readonly key: string;
  readonly sign: 1 | -1;
}

/** All that an outsider knows. */
export interface System {
  readonly unknowns: ReadonlyMap<string, Unknown>;
  readonly sums: readonly Sum[];
}

/** The part of a system that has to do with one unknown: those it shares a sum with, and so on. */
export function partAround(system: System, key: string): System {
  const unknowns = new Map<string, Unknown>();
  const sums = new Set<Sum>();
  const bySum = sumsByKey(system);
  const waiting = [key];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const unknown = system.unknowns.get(next);
    if (unknown === undefined || unknowns.has(next)) continue;
    unknowns.set(next, unknown);
    for (const sum of bySum.get(next) ?? []) {
      sums.add(sum);
      waiting.push(...sum.terms.map((term) => term.key));
    }
  }
  return { unknowns, sums: [...sums] };
}

const cache = new WeakMap<System, Map<string, Sum[]>>();

/** The sums that each unknown is in; found once per system. */
export function sumsByKey(system: System): ReadonlyMap<string, readonly Sum[]> {
  const known = cache.get(system);
  if (known !== undefined) return known;
  const found = new Map<string, Sum[]>();
  for (const sum of system.sums) {
    for (const { key } of sum.terms) {
      const sums = found.get(key);
      if (sums === undefined) found.set(key, [sum]);
      else sums.push(sum);
    }
  }
  cache.set(system, found);
  return found;
}
