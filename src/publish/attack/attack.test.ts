import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countKey } from "../../data/confidentiality/counts.ts";
import { chooseSecondary } from "../../data/confidentiality/secondary.ts";
import type { AreaSum } from "../../data/confidentiality/system-of.ts";
import {
  areaSumOf,
  codeOf,
  countsOf,
  type TrueCounts,
  testColumns,
  testRule,
  trueValues,
} from "../../data/confidentiality/testing/counts.ts";
import { attack } from "./attack.ts";
import type { Equation, Unshown } from "./published.ts";

/** What is known of tables when the small counts and those in `hiddenToo` are not shown: made here from the truth. */
function knowledgeOf(municipalities: readonly TrueCounts[], sums: readonly AreaSum[], hiddenToo: ReadonlySet<string>) {
  const values = trueValues(municipalities);
  const unshown = new Map<string, Unshown>();
  for (const [key, value] of values) {
    const isSmall = value > 0 && value < 5;
    const [region = "", column = ""] = key.split(" ");
    const place = { key, region, column, year: 2024, isHidden: isSmall };
    if (isSmall) unshown.set(key, { ...place, least: 1, most: 4 });
    else if (hiddenToo.has(key)) unshown.set(key, { ...place, least: 5, most: 1000 });
  }
  const equation = (keys: readonly [string, 1 | -1][], least: number, most: number): Equation => {
    const terms = keys.filter(([key]) => unshown.has(key)).map(([key, sign]) => ({ key, sign }));
    const shown = keys.reduce((sum, [key, sign]) => sum + (unshown.has(key) ? 0 : sign * (values.get(key) ?? 0)), 0);
    return { terms, least: least - shown, most: most - shown };
  };
  const within = municipalities.map((_, index) => {
    const key = (column: string) => countKey(codeOf(index), column);
    return equation(
      [
        [key("total"), -1],
        [key("young"), 1],
        [key("old"), 1],
      ],
      0,
      0,
    );
  });
  const across = sums.map(({ column, codes, least, most }) =>
    equation(
      codes.map((code) => [countKey(code, column), 1]),
      least,
      most,
    ),
  );
  return { unshown, equations: [...within, ...across].filter(({ terms }) => terms.length > 0) };
}

const none: ReadonlySet<string> = new Set();

describe("attack(knowledge)", () => {
  const found = (knowledge: Parameters<typeof attack>[0]) =>
    attack(knowledge).map(({ number, least, most }) => [number.key, least, most]);

  it("finds a part that total and other part give away", () => {
    expect(found(knowledgeOf([[3, 20]], [], none))).toEqual([["1000 young", 3, 3]]);
  });

  it("finds what only sums that overlap give away together", () => {
    const four: TrueCounts[] = [
      [2, 2],
      [3, 1],
      [1, 3],
    ];
    const pairs = [
      [0, 1],
      [1, 2],
      [0, 2],
    ].map((members) => areaSumOf(four, "young", members));
    expect(found(knowledgeOf(four, pairs, none)).slice(0, 3)).toContainEqual(["1000 young", 2, 2]);
  });

  it("is left with the rule's range where nothing else is known", () => {
    expect(found(knowledgeOf([[0, 4]], [], none))).toEqual([
      ["1000 total", 1, 4],
      ["1000 old", 1, 4],
    ]);
  });

  it("leaves out a sum that contradicts the rest, and goes on with the others", () => {
    const one: TrueCounts[] = [[3, 20]];
    const wrong = { ...areaSumOf(one, "young", [0]), least: 17, most: 17 };
    expect(found(knowledgeOf(one, [wrong], none))).toEqual([["1000 young", 3, 3]]);
  });
});

/** Sums for areas: a column, the municipalities by their places, and how far from the truth the published sum may be. */
function sumsOf(municipalities: readonly TrueCounts[], ...sums: [(typeof testColumns)[number], number[], number?][]) {
  return sums.map(([column, members, spread]) => areaSumOf(municipalities, column, members, spread));
}

it("is told of no number that two solutions are known for, though the solver's presolve stops at one of them", () => {
  const municipalities: TrueCounts[] = [
    [10, 10],
    [1, 7],
    [14, 3],
    [13, 6],
    [4, 4],
    [12, 5],
  ];
  const sums = sumsOf(
    municipalities,
    ["young", [4, 5, 3, 2, 0, 1], 1],
    ["total", [0, 4, 3, 5, 2], 1],
    ["total", [1, 3, 0, 4, 2, 5]],
    ["total", [2, 1, 4, 0, 5, 3]],
  );
  const { hidden, exposed } = chooseSecondary(testRule, countsOf(municipalities), sums);
  expect(exposed).toEqual([]);
  expect(attack(knowledgeOf(municipalities, sums, hidden)).filter(({ least, most }) => least === most)).toEqual([]);
});

it("keeps a count that can be kept among many unknowns without a limit", () => {
  const municipalities: TrueCounts[] = [
    [9, 3],
    [6, 6],
    [1, 13],
    [14, 10],
    [5, 3],
    [8, 3],
  ];
  const sums = sumsOf(
    municipalities,
    ["young", [4, 3, 2, 5, 0, 1]],
    ["total", [5, 4, 2, 3], 1],
    ["total", [4, 2, 3, 5, 1]],
    ["old", [4]],
    ["old", [1, 3, 0, 2, 5, 4], 2],
  );
  expect(chooseSecondary(testRule, countsOf(municipalities), sums).exposed).toEqual(["1004 old"]);
});

it("keeps a count that takes more than some thousand steps to be found possible, and hides no more for it", () => {
  const municipalities: TrueCounts[] = [
    [10, 9],
    [0, 1],
    [5, 1],
    [4, 8],
    [11, 3],
    [2, 1],
  ];
  const sums = sumsOf(
    municipalities,
    ["total", [3, 0, 4, 2, 1]],
    ["total", [1, 3, 4, 0, 5, 2]],
    ["young", [0, 2, 5], 1],
  );
  const { hidden, exposed } = chooseSecondary(testRule, countsOf(municipalities), sums);
  // The two sums over totals differ by one municipality, whose total is no secret that can be kept.
  expect(exposed).toEqual(["1005 total"]);
  expect([...hidden].sort()).toEqual(["1002 total", "1003 total", "1004 young"]);
});

const someCounts: fc.Arbitrary<TrueCounts> = fc.tuple(fc.nat({ max: 14 }), fc.nat({ max: 14 }));
const someTables = fc.array(someCounts, { minLength: 2, maxLength: 6 }).chain((municipalities) =>
  fc.tuple(
    fc.constant(municipalities),
    fc.array(
      fc
        .tuple(
          fc.constantFrom(...testColumns),
          fc.uniqueArray(fc.nat({ max: municipalities.length - 1 }), { minLength: 1 }),
          fc.nat({ max: 2 }),
        )
        .map(([column, members, spread]) => areaSumOf(municipalities, column, members, spread)),
      { maxLength: 5 },
    ),
  ),
);

describe("chooseSecondary()", () => {
  it("leaves an attacker with two values at least for every count, whatever the tables and sums", () => {
    fc.assert(
      fc.property(someTables, ([municipalities, sums]) => {
        const { hidden, exposed } = chooseSecondary(testRule, countsOf(municipalities), sums);
        const pinned = attack(knowledgeOf(municipalities, sums, hidden))
          .filter(({ number, least, most }) => least === most && number.most <= 4)
          .map(({ number }) => number.key);
        expect(pinned.filter((key) => !exposed.includes(key))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("gives up a count only when hiding all that may be hidden would not keep it", () => {
    fc.assert(
      fc.property(someTables, ([municipalities, sums]) => {
        const { exposed } = chooseSecondary(testRule, countsOf(municipalities), sums);
        const all = new Set([...trueValues(municipalities)].filter(([, value]) => value >= 5).map(([key]) => key));
        const kept = attack(knowledgeOf(municipalities, sums, all)).filter(({ least, most }) => least < most);
        expect(kept.map(({ number }) => number.key).filter((key) => exposed.includes(key))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("shows a count again that need not be hidden: each one is needed by some other", () => {
    fc.assert(
      fc.property(someTables, ([municipalities, sums]) => {
        const { hidden, exposed } = chooseSecondary(testRule, countsOf(municipalities), sums);
        for (const key of hidden) {
          const without = new Set([...hidden].filter((other) => other !== key));
          const pinned = attack(knowledgeOf(municipalities, sums, without)).filter(({ least, most }) => least === most);
          expect(pinned.some(({ number }) => !exposed.includes(number.key))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
