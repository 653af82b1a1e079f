import type { MunicipalityCode, Year } from "../codes.ts";
import type { Indicator } from "../indicator.ts";
import type { MunicipalTable } from "../municipal-table.ts";
import type { ConfidentialityRule, Total } from "./rule.ts";
import type { Unknown } from "./system.ts";

interface Place {
  readonly key: string;
  readonly code: MunicipalityCode;
  readonly column: string;
}

/**
 * A number of persons in one municipality, column and year, as an outsider stands to it.
 *
 * - `shown`; `fixed` when hiding it would help nobody: an earlier version of the dataset has shown the same.
 * - `secret`: hidden, by the source or by the rule; may not be found out.
 * - `disclosed`: hidden, but an earlier version has shown it. It is known, and not to be protected any more.
 * - `absent`: not published; what it is does not matter, or nobody knows it.
 */
export type Count =
  | (Place & { readonly kind: "shown"; readonly value: number; readonly fixed?: boolean })
  | (Place & { readonly kind: "secret"; readonly by: "source" | "rule"; readonly range: Unknown })
  | (Place & { readonly kind: "disclosed"; readonly by: "source" | "rule"; readonly value: number })
  | (Place & { readonly kind: "absent" });

export type RatioIndicator = Extract<Indicator, { kind: "ratio" }>;

export interface CountsInput {
  readonly rule: ConfidentialityRule;
  readonly table: MunicipalTable;
  /** The indicators whose numerator is in the table. */
  readonly indicators: readonly RatioIndicator[];
  /** Columns that some indicator shows. */
  readonly shownColumns: ReadonlySet<string>;
  readonly codes: readonly MunicipalityCode[];
  /** What earlier versions of the dataset have shown of a cell, newest first. */
  readonly shownBefore: (column: string, code: MunicipalityCode, year: Year) => readonly number[];
  /** The denominator of an indicator: public knowledge. `undefined` where there is none. */
  denominator(indicator: RatioIndicator, code: MunicipalityCode, year: Year): number | undefined;
}

export function countKey(code: MunicipalityCode, column: string): string {
  return `${code} ${column}`;
}

/**
 * Every count of persons in a year, after the source's hiding and the rule's own, by key. One that is not published but
 * follows from those that are, and is too small to be shown, is a secret as well.
 */
export function countsOfYear(input: CountsInput, year: Year): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const code of input.codes) {
    for (const column of input.rule.counts.keys()) {
      const count = countOf(input, code, column, year);
      counts.set(count.key, count);
    }
    for (const total of input.rule.totals) markDerived(input.rule, counts, code, total);
  }
  return counts;
}

/** When all but one of a total and its parts are shown, the last is as good as shown. */
function markDerived(
  rule: ConfidentialityRule,
  counts: Map<string, Count>,
  code: MunicipalityCode,
  { total, parts }: Total,
): void {
  const all = [total, ...parts].flatMap((column) => counts.get(countKey(code, column)) ?? []);
  const [last, ...others] = all.filter(({ kind }) => kind !== "shown" && kind !== "disclosed");
  if (last?.kind !== "absent" || others.length > 0) return;
  const value = all.reduce((sum, count) => {
    if (count.kind !== "shown" && count.kind !== "disclosed") return sum;
    return sum + (count.column === total ? -count.value : count.value);
  }, 0);
  const derived = last.column === total ? value : -value;
  const range = forbiddenRange(rule, derived, { all: [], shares: [] });
  if (range !== undefined) counts.set(last.key, { ...last, kind: "secret", by: "rule", range });
}

function countOf(input: CountsInput, code: MunicipalityCode, column: string, year: Year): Count {
  const { rule, table } = input;
  const place = { key: countKey(code, column), code, column };
  const { cell } = table.observation(column, code, year);
  const bases = basesOf(input, code, column, year);
  const before = input.shownBefore(column, code, year);
  switch (cell.kind) {
    case "missing":
      return { ...place, kind: "absent" };
    case "hidden": {
      const [value] = before;
      if (value !== undefined) return { ...place, kind: "disclosed", by: "source", value };
      const { least, most } = rule.counts.get(column) ?? { least: 0, most: Number.POSITIVE_INFINITY };
      return { ...place, kind: "secret", by: "source", range: { least, most: Math.min(most, ...bases.shares) } };
    }
    case "value": {
      const { value } = cell;
      if (!input.shownColumns.has(column)) return { ...place, kind: "absent" };
      const range = forbiddenRange(rule, value, bases);
      if (range === undefined) return { ...place, kind: "shown", value, fixed: before.includes(value) };
      if (before.includes(value)) return { ...place, kind: "disclosed", by: "rule", value };
      return { ...place, kind: "secret", by: "rule", range };
    }
    default:
      return cell satisfies never;
  }
}

interface Bases {
  /** All that the count is divided by. */
  readonly all: readonly number[];
  /** Those that it is a part of. */
  readonly shares: readonly number[];
}

/** What a count that breaks the rule can be, for one who knows which part of the rule it breaks. */
function forbiddenRange(rule: ConfidentialityRule, value: number, bases: Bases): Unknown | undefined {
  if (value > 0 && value < rule.smallestNumerator) {
    return { least: 1, most: Math.min(rule.smallestNumerator - 1, ...bases.shares) };
  }
  const nearlyAll = bases.shares.find((base) => base - value < rule.smallestRemainder);
  if (nearlyAll !== undefined) return { least: Math.max(0, nearlyAll - rule.smallestRemainder + 1), most: nearlyAll };
  const small = bases.all.some((base) => base < rule.smallestDenominator);
  return small ? { least: 0, most: Math.min(Number.POSITIVE_INFINITY, ...bases.shares) } : undefined;
}

function basesOf(input: CountsInput, code: MunicipalityCode, column: string, year: Year): Bases {
  const all: number[] = [];
  const shares: number[] = [];
  for (const indicator of input.indicators) {
    if (indicator.numerator.column !== column) continue;
    const base = input.denominator(indicator, code, year);
    if (base === undefined) continue;
    all.push(base);
    if (indicator.unit.kind === "share") shares.push(base);
  }
  return { all, shares };
}
