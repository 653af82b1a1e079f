import { digestOf } from "../digest.ts";
import type { Count } from "./counts.ts";
import type { ConfidentialityRule } from "./rule.ts";
import { chooseSecondary, type Secondary } from "./secondary.ts";
import type { AreaSum } from "./system-of.ts";

const remembered = new Map<string, Secondary>();
/** Two versions of the services have some twenty years; the oldest goes when there are more than this. */
const most = 100;

/**
 * `chooseSecondary`, and the same choice again for the same rule, counts, sums and kept hidden: in the preview, a corrected figure then costs
 * the choice of its own year only, and editions on one version share them. Kept in memory and nowhere else, so that no choice
 * outlives the code that made it.
 */
export function rememberedChoice(
  rule: ConfidentialityRule,
  counts: ReadonlyMap<string, Count>,
  areaSums: readonly AreaSum[],
  kept: ReadonlySet<string> = new Set(),
): Secondary {
  const key = digestOf(
    JSON.stringify([rule, [...rule.counts]], exact),
    [...counts.values()].map(written).join("\n"),
    areaSums.map(({ column, codes, least, most }) => `${column} ${least} ${most} ${codes.join(" ")}`).join("\n"),
    [...kept].sort().join("\n"),
  );
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const chosen = chooseSecondary(rule, counts, areaSums, kept);
  remembered.set(key, chosen);
  const [oldest] = remembered.keys();
  if (remembered.size > most && oldest !== undefined) remembered.delete(oldest);
  return chosen;
}

/** All that there is in a count, in one line. */
function written(count: Count): string {
  const { kind, key } = count;
  switch (kind) {
    case "shown":
      return `${kind} ${key} ${count.value} ${count.fixed === true}`;
    case "secret":
      return `${kind} ${key} ${count.by} ${count.range.least} ${count.range.most} ${count.range.truth}`;
    case "disclosed":
      return `${kind} ${key} ${count.by} ${count.value}`;
    case "absent":
      return `${kind} ${key}`;
    default:
      return count satisfies never;
  }
}

/** JSON has no infinity, and would write «no limit» and «nothing» alike. */
function exact(_key: string, value: unknown): unknown {
  return value === Number.POSITIVE_INFINITY ? "∞" : value;
}
