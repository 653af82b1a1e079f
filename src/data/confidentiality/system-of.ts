import type { MunicipalityCode } from "../codes.ts";
import { Bounds } from "./bounds.ts";
import type { Count } from "./counts.ts";
import { countKey } from "./counts.ts";
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

/** What an outsider knows of a year's counts when those in `hiddenToo` are hidden as well. */
export type SystemOf = (hiddenToo: ReadonlySet<string>) => System;

/**
 * What an outsider knows: totals and their parts within each municipality, and the source's sums for areas. One who sees that
 * a figure is hidden for another's sake knows that it is large enough to be shown. A sum that the rest contradicts is of
 * other figures than ours, and is left out.
 */
export function systemOf(
  rule: ConfidentialityRule,
  counts: ReadonlyMap<string, Count>,
  areaSums: readonly AreaSum[],
): SystemOf {
  const areas = areaEquations(counts, areaSums);
  const shown = unknownsOf(rule, counts.values(), new Set());
  const totals = totalEquations(rule, counts).map((equation) => ({ equation, sums: soundSums(equation, shown) }));
  const totalsOf = Map.groupBy(
    totals.flatMap(({ equation }, at) => equation.signed.map(({ key }) => ({ key, at }))),
    ({ key }) => key,
  );
  return (hiddenToo) => {
    const hidden = [...hiddenToo].flatMap((key) => counts.get(key) ?? []);
    const unknowns = new Map([...shown, ...unknownsOf(rule, hidden, hiddenToo)]);
    const touched = new Set(hidden.flatMap(({ key }) => (totalsOf.get(key) ?? []).map(({ at }) => at)));
    const within = totals.flatMap(({ equation, sums }, at) => (touched.has(at) ? soundSums(equation, unknowns) : sums));
    const together = new Bounds(unknowns);
    if (!together.add(within)) return { unknowns, sums: within };
    const ofAreas = areas.flatMap((equation) => sumOf(equation, unknowns));
    return { unknowns, sums: [...within, ...ofAreas.filter((sum) => together.addIfPossible(sum))] };
  };
}

function unknownsOf(
  rule: ConfidentialityRule,
  counts: Iterable<Count>,
  hiddenToo: ReadonlySet<string>,
): Map<string, Unknown> {
  const unknowns = new Map<string, Unknown>();
  for (const count of counts) {
    const unknown = unknownOf(rule, count, hiddenToo);
    if (unknown !== undefined) unknowns.set(count.key, unknown);
  }
  return unknowns;
}

/** What is left of an equation, where that by itself does not contradict what is known. */
function soundSums(equation: Equation, unknowns: ReadonlyMap<string, Unknown>): Sum[] {
  return sumOf(equation, unknowns).filter(({ terms, least, most }) => {
    let low = 0;
    let high = 0;
    for (const { key, sign } of terms) {
      const unknown = unknowns.get(key) ?? anyNumber;
      low += sign === 1 ? unknown.least : -unknown.most;
      high += sign === 1 ? unknown.most : -unknown.least;
    }
    return low <= most && high >= least;
  });
}

/** What is left of an equation when the counts that are shown have been put in; nothing when all of them are. */
function sumOf({ signed, least, most }: Equation, unknowns: ReadonlyMap<string, Unknown>): Sum[] {
  const terms: Term[] = [];
  let shown = 0;
  for (const { key, sign, count } of signed) {
    if (unknowns.has(key)) terms.push({ key, sign });
    else if (count.kind === "shown" || count.kind === "disclosed") shown += sign * count.value;
  }
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
