import { MunicipalityCode } from "../../codes.ts";
import { type Count, countKey } from "../counts.ts";
import type { ConfidentialityRule } from "../rule.ts";
import type { AreaSum } from "../system-of.ts";

/** A rule over a total and its two parts: 1–4 are hidden, and a hidden count may be any of two values at least. */
export const testRule: ConfidentialityRule = {
  smallestNumerator: 5,
  smallestDenominator: 0,
  smallestRemainder: 0,
  possibilities: 2,
  counts: new Map(["total", "young", "old"].map((column) => [column, { least: 1, most: 4 }])),
  totals: [{ total: "total", parts: ["young", "old"] }],
  national: [],
};

export const testColumns = ["total", "young", "old"] as const;

/** One municipality's counts: young and old; their total follows. */
export type TrueCounts = readonly [young: number, old: number];

export function codeOf(index: number): MunicipalityCode {
  return MunicipalityCode.parse(String(1000 + index));
}

/** The counts as they truly are, by key. */
export function trueValues(municipalities: readonly TrueCounts[]): Map<string, number> {
  return new Map(
    municipalities.flatMap(([young, old], index): [string, number][] =>
      testColumns.map((column) => {
        return [countKey(codeOf(index), column), { total: young + old, young, old }[column]];
      }),
    ),
  );
}

/** The counts after the rule alone: 1–4 are secret, all others shown. */
export function countsOf(municipalities: readonly TrueCounts[]): Map<string, Count> {
  const values = trueValues(municipalities);
  return new Map(
    municipalities.flatMap((_, index) =>
      testColumns.map((column): [string, Count] => {
        const code = codeOf(index);
        const key = countKey(code, column);
        const value = values.get(key) ?? 0;
        const small = value > 0 && value < testRule.smallestNumerator;
        const range = { least: 1, most: testRule.smallestNumerator - 1 };
        return [
          key,
          small
            ? { key, code, column, kind: "secret", by: "rule", range }
            : { key, code, column, kind: "shown", value },
        ];
      }),
    ),
  );
}

/** What the source has published for some municipalities together: exactly, or give or take a `spread`. */
export function areaSumOf(
  municipalities: readonly TrueCounts[],
  column: (typeof testColumns)[number],
  members: readonly number[],
  spread = 0,
): AreaSum {
  const values = trueValues(municipalities);
  const codes = members.map(codeOf);
  const sum = codes.reduce((so, code) => so + (values.get(countKey(code, column)) ?? 0), 0);
  return { column, codes, least: sum - spread, most: sum + spread };
}
