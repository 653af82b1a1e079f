import { type Count, countKey } from "./counts.ts";
import { possibleRange } from "./range.ts";
import type { ConfidentialityRule } from "./rule.ts";
import { partAround, type System } from "./system.ts";
import { type AreaSum, type SystemOf, systemOf } from "./system-of.ts";

/** Which counts to hide for the sake of others, and which secrets nothing could be done for. */
export interface Secondary {
  readonly hidden: ReadonlySet<string>;
  readonly exposed: readonly string[];
  /** Those of the exposed that nothing could be done for, even by hiding all that has not been shown before. */
  readonly told: ReadonlySet<string>;
}

/**
 * Chooses shown counts to hide until every secret can have enough values. One exposed secret at a time, in the order of
 * their keys: of the shown counts in a sum with it (or with one it hangs together with), the smallest that protects it;
 * where none does alone, the one that helps most. Afterwards those that turned out not to be needed are shown again,
 * largest first, but for those in `kept`, which are hidden in any case. Greedy, as in the hypercube method (Giessing 2004), with exact ranges as the test; deterministic.
 */
export function chooseSecondary(
  rule: ConfidentialityRule,
  counts: ReadonlyMap<string, Count>,
  areaSums: readonly AreaSum[],
  kept: ReadonlySet<string> = new Set(),
): Secondary {
  const secrets = [...counts.values()].filter(({ kind }) => kind === "secret").map(({ key }) => key);
  const system = systemOf(rule, counts, areaSums);
  const hidden = new Set<string>(kept);
  const exposed: string[] = [];
  let now = system(hidden);
  for (const secret of secrets.sort()) {
    while (freedom(now, secret) < rule.possibilities) {
      const next = bestToHide(rule, counts, areaSums, { systemOf: system, now, secret, hidden });
      if (next === undefined) {
        exposed.push(secret);
        break;
      }
      hidden.add(next);
      now = system(hidden);
    }
  }
  // What was hidden for others may have helped a secret that nothing could be done for by itself.
  const isExposed = (key: string, after: System) => freedom(after, key) < rule.possibilities;
  const lost = exposed.filter((key) => isExposed(key, now));
  const isSafe = (tried: ReadonlySet<string>) => {
    const after = system(tried);
    return secrets.every((key) => lost.includes(key) || !isExposed(key, after));
  };
  const byValue = [...hidden].sort((a, b) => shownValue(counts, b) - shownValue(counts, a) || (a < b ? -1 : 1));
  for (const key of byValue.filter((each) => !kept.has(each))) {
    hidden.delete(key);
    if (!isSafe(hidden)) hidden.add(key);
  }
  const after = system(hidden);
  const found = lost.filter((key) => isExposed(key, after));
  return { hidden, exposed: found, told: toldBefore(rule, counts, areaSums, found) };
}

function toldBefore(
  rule: ConfidentialityRule,
  counts: ReadonlyMap<string, Count>,
  areaSums: readonly AreaSum[],
  exposed: readonly string[],
): ReadonlySet<string> {
  const open = [...counts.values()].filter((count) => count.kind === "shown" && count.fixed !== true);
  if (exposed.length === 0) return new Set();
  // As if the source had hidden them: nothing is known of how large they are.
  const silent = systemOf({ ...rule, smallestNumerator: 0 }, counts, areaSums)(new Set(open.map(({ key }) => key)));
  return new Set(exposed.filter((key) => freedom(silent, key) < rule.possibilities));
}

/** How many values a count can have. A certain nobody is no secret: 0 is shown wherever the source shows it. */
function freedom(system: System, key: string): number {
  const range = possibleRange(system, key);
  if (range === undefined || (range.least === 0 && range.most === 0)) return Number.POSITIVE_INFINITY;
  return range.most - range.least + 1;
}

interface Situation {
  readonly systemOf: SystemOf;
  readonly now: System;
  readonly secret: string;
  readonly hidden: ReadonlySet<string>;
}

function bestToHide(
  rule: ConfidentialityRule,
  counts: ReadonlyMap<string, Count>,
  areaSums: readonly AreaSum[],
  { systemOf: system, now, secret, hidden }: Situation,
): string | undefined {
  const together = new Set(partAround(now, secret).unknowns.keys());
  const candidates = neighbours(rule, counts, areaSums, together)
    .filter((key) => shownValue(counts, key) >= rule.smallestNumerator && !hidden.has(key))
    .sort((a, b) => shownValue(counts, a) - shownValue(counts, b) || (a < b ? -1 : 1));
  let best: { key: string; freedom: number } | undefined;
  for (const key of candidates) {
    const free = freedom(system(new Set([...hidden, key])), secret);
    if (free >= rule.possibilities) return key;
    if (best === undefined || free > best.freedom) best = { key, freedom: free };
  }
  return best?.key;
}

/** The shown counts that stand in a sum with any of the given ones. */
function neighbours(
  rule: ConfidentialityRule,
  counts: ReadonlyMap<string, Count>,
  areaSums: readonly AreaSum[],
  of: ReadonlySet<string>,
): string[] {
  const found = new Set<string>();
  const add = (keys: readonly string[]) => {
    if (keys.some((key) => of.has(key))) for (const key of keys) found.add(key);
  };
  for (const code of new Set([...of].flatMap((key) => counts.get(key)?.code ?? []))) {
    for (const { total, parts } of rule.totals) add([total, ...parts].map((column) => countKey(code, column)));
  }
  for (const { column, codes } of areaSums) add(codes.map((code) => countKey(code, column)));
  return [...found].filter((key) => {
    const count = counts.get(key);
    return count?.kind === "shown" && count.fixed !== true;
  });
}

function shownValue(counts: ReadonlyMap<string, Count>, key: string): number {
  const count = counts.get(key);
  return count?.kind === "shown" ? count.value : 0;
}
