import fc from "fast-check";
import { expect, test } from "vitest";
import { rememberedChoice } from "./remembered-choice.ts";
import { chooseSecondary } from "./secondary.ts";
import { areaSumOf, countsOf, type TrueCounts, testRule } from "./testing/counts.ts";

const municipality = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }));
const table = fc.array(municipality, { minLength: 1, maxLength: 3 });

test("rememberedChoice() is always the choice of these very counts, sums and rule", () => {
  fc.assert(
    fc.property(
      table,
      fc.integer({ min: 0, max: 2 }),
      fc.integer({ min: 2, max: 3 }),
      (rows, spread, possibilities) => {
        const sums = [areaSumOf(rows, "young", [...rows.keys()], spread)];
        const rule = { ...testRule, possibilities };
        expect(rememberedChoice(rule, countsOf(rows), sums)).toEqual(chooseSecondary(rule, countsOf(rows), sums));
      },
    ),
    { numRuns: 150 },
  );
});

test("rememberedChoice() does not choose twice for the same, and does for another rule or another limit", () => {
  const rows: TrueCounts[] = [[3, 20]];
  const first = rememberedChoice(testRule, countsOf(rows), []);
  expect(rememberedChoice({ ...testRule }, countsOf(rows), [])).toBe(first);
  const unlimited = new Map(
    [...testRule.counts].map(([column]) => [column, { least: 1, most: Number.POSITIVE_INFINITY }]),
  );
  expect(rememberedChoice({ ...testRule, counts: unlimited }, countsOf(rows), [])).not.toBe(first);
});
