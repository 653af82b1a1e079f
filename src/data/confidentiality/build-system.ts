import type { MunicipalityCode } from "../codes.ts";
import type { Count } from "./counts.ts";
import { countKey } from "./counts.ts";
import { isPossible } from "./range.ts";
import type { ConfidentialityRule } from "./rule.ts";
import type { Sum, System, Term, Unknown } from "./system.ts";

/** What the source has published of a column for several municipalities together. */
export interface AreaSum {
  readonly column: string;
  readonly codes: readonly MunicipalityCode[];
  /** Both inclusive: a rounded share leaves several counts possible. */
  readonly least: number;
  readonly most: number;
}

interface Equation {
  readonly signed: readonly (Term & { readonly count: Count })[];
  readonly least: number;
  readonly most: number;
}

const anyNumber: Unknown = { least: 0, most: Number.POSITIVE_INFINITY };

/**
 * What an outsider knows of a year's counts when those in `hiddenToo` are hidden as well: totals and their parts within
 * each municipality, and the source's sums for areas. One who sees that a figure is hidden for another's sake knows that
 * it is large enough to be shown. A sum that the rest contradicts is of other figures than ours, and is left out.
 */
export function buildSystem(
  rule: ConfidentialityRule,
  counts: ReadonlyMap<string, Count>,
  areaSums: readonly AreaSum[],
  hiddenToo: ReadonlySet<string>,
): System {
  const unknowns = new Map<string, Unknown>();
  for (const count of counts.values()) {
    const known = unknownOf(rule, count, hiddenToo);
    if (known !== undefined) unknowns.set(count.key, known);
  }
  const within = totalEquations(rule, counts).flatMap((equation) => sumOf(equation, unknowns));
  let system: System = { unknowns, sums: within.filter((sum) => isPossible({ unknowns, sums: [sum] })) };
  for (const sum of areaEquations(counts, areaSums).flatMap((equation) => sumOf(equation, unknowns))) {
    const more = { unknowns, sums: [...system.sums, sum] };
    if (isPossible(more)) system = more;
  }
  return system;
}

/** What is left of an equation when the counts that are shown have been put in; nothing when all of them are. */
function sumOf({ signed, least, most }: Equation, unknowns: ReadonlyMap<string, Unknown>): Sum[] {
  const terms = signed.filter(({ key }) => unknowns.has(key)).map(({ key, sign }) => ({ key, sign }));
  const shown = signed.reduce((sum, { count, key, sign }) => {
    const known = count.kind === "shown" || count.kind === "disclosed";
    return known && !unknowns.has(key) ? sum + sign * count.value : sum;
  }, 0);
  return terms.length === 0 ? [] : [{ terms, least: least - shown, most: most - shown }];
}

function unknownOf(rule: ConfidentialityRule, count: Count, hiddenToo: ReadonlySet<string>): Unknown | undefined {
  switch (count.kind) {
    case "shown":
      return hiddenToo.has(count.key) ? { ...anyNumber, least: rule.smallestNumerator, truth: count.value } : undefined;
    case "disclosed":
      return undefined;
    case "secret":
      return count.range;
    case "absent":
      return anyNumber;
    default:
      return count satisfies never;
  }
}

function totalEquations(rule: ConfidentialityRule, counts: ReadonlyMap<string, Count>): Equation[] {
  const codes = new Set([...counts.values()].map(({ code }) => code));
  return [...codes].flatMap((code) =>
    rule.totals.map(({ total, parts }) => ({
      signed: [...termsOf(counts, [code], [total], -1), ...termsOf(counts, [code], parts, 1)],
      least: 0,
      most: 0,
    })),
  );
}

function areaEquations(counts: ReadonlyMap<string, Count>, areaSums: readonly AreaSum[]): Equation[] {
  return areaSums.map(({ column, codes, least, most }) => {
    return { signed: termsOf(counts, codes, [column], 1), least, most };
  });
}

function termsOf(
  counts: ReadonlyMap<string, Count>,
  codes: readonly MunicipalityCode[],
  columns: readonly string[],
  sign: 1 | -1,
) {
  return codes.flatMap((code) =>
    columns.flatMap((column) => {
      const count = counts.get(countKey(code, column));
      return count === undefined ? [] : [{ key: count.key, sign, count }];
    }),
  );
}
