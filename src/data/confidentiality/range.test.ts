import fc from "fast-check";
import { expect, test } from "vitest";
import { possibleRange } from "./range.ts";
import type { Sum, System, Term, Unknown } from "./system.ts";

const plus = (key: string): Term => ({ key, sign: 1 });
const minus = (key: string): Term => ({ key, sign: -1 });
const range = (least: number, most = Number.POSITIVE_INFINITY): Unknown => ({ least, most });

function systemOf(unknowns: Record<string, Unknown>, ...sums: Sum[]): System {
  return { unknowns: new Map(Object.entries(unknowns)), sums };
}

test("possibleRange(system, key) is what is known of the unknown alone when it is in no sum", () => {
  expect(possibleRange(systemOf({ a: range(1, 4) }), "a")).toEqual(range(1, 4));
});

test("possibleRange(system, key) has no end where nothing limits it", () => {
  const system = systemOf({ a: range(1), b: range(0) }, { terms: [plus("a"), minus("b")], least: 0, most: 0 });
  expect(possibleRange(system, "a")).toEqual(range(1));
});

test("possibleRange(system, key) pins a part when total and the other parts are known", () => {
  const system = systemOf({ a: range(1, 4) }, { terms: [plus("a")], least: 3, most: 3 });
  expect(possibleRange(system, "a")).toEqual(range(3, 3));
});

test("possibleRange(system, key) sees that two that must be least together are pinned", () => {
  const system = systemOf({ a: range(1, 4), b: range(1, 4) }, { terms: [plus("a"), plus("b")], least: 2, most: 2 });
  expect(possibleRange(system, "b")).toEqual(range(1, 1));
});

test("possibleRange(system, key) follows what overlapping sums say together and not alone", () => {
  const pair = (a: string, b: string): Sum => ({ terms: [plus(a), plus(b)], least: 4, most: 4 });
  const system = systemOf(
    { a: range(0, 4), b: range(0, 4), c: range(0, 4) },
    pair("a", "b"),
    pair("b", "c"),
    pair("a", "c"),
  );
  expect(possibleRange(system, "a")).toEqual(range(2, 2));
});

test("possibleRange(system, key) is undefined when what is known cannot be", () => {
  const system = systemOf({ a: range(1, 4) }, { terms: [plus("a")], least: 9, most: 9 });
  expect(possibleRange(system, "a")).toBeUndefined();
});

const keys = ["a", "b", "c", "d"] as const;
const someRange = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }));
const someSum = fc
  .tuple(fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1 }), fc.integer({ min: 0, max: 15 }), someRange)
  .map(([chosen, signs, [least, more]]) => ({
    terms: chosen.map((key, index): Term => (((signs >> index) & 1) === 1 ? plus(key) : minus(key))),
    least: least - 4,
    most: least - 4 + more,
  }));

test("possibleRange(system, key) is what trying every combination gives", () => {
  fc.assert(
    fc.property(
      fc.tuple(someRange, someRange, someRange, someRange),
      fc.array(someSum, { maxLength: 4 }),
      (ranges, sums) => {
        const unknowns = new Map(
          keys.map((key, index) => [
            key,
            range(ranges[index]?.[0] ?? 0, (ranges[index]?.[0] ?? 0) + (ranges[index]?.[1] ?? 0)),
          ]),
        );
        const solutions = allSolutions(unknowns, sums).map((solution) => solution.get("a") ?? 0);
        const found = possibleRange({ unknowns, sums }, "a");
        // What has nothing to do with `a` is not looked at, and may well contradict itself.
        if (solutions.length === 0) return;
        expect(found).toEqual({ least: Math.min(...solutions), most: Math.max(...solutions) });
      },
    ),
    { numRuns: 300 },
  );
});

function allSolutions(unknowns: ReadonlyMap<string, Unknown>, sums: readonly Sum[]): Map<string, number>[] {
  const combinations = [...unknowns].reduce<Map<string, number>[]>(
    (found, [key, { least, most }]) =>
      found.flatMap((so) => Array.from({ length: most - least + 1 }, (_, step) => new Map(so).set(key, least + step))),
    [new Map()],
  );
  return combinations.filter((values) =>
    sums.every(({ terms, least, most }) => {
      const sum = terms.reduce((so, { key, sign }) => so + sign * (values.get(key) ?? 0), 0);
      return least <= sum && sum <= most;
    }),
  );
}
