import { expect, test } from "vitest";
import { type Cell, hidden, missingCell, valueCell } from "../cell.ts";
import { Indicator } from "../indicator.ts";
import { type CountsInput, countKey, countsOfYear, type RatioIndicator } from "./counts.ts";
import { codeOf, testRule } from "./testing/counts.ts";

const words = { nb: "x", nn: "x" };

function indicatorOf(column: string, kind: "share" | "rate"): RatioIndicator {
  const indicator = Indicator.parse({
    kind: "ratio",
    id: `${column}-${kind}`,
    order: 1,
    name: words,
    shortName: words,
    definition: words,
    theme: "institusjon",
    unit: kind === "share" ? { kind } : { kind, per: 1000, what: words, base: words },
    better: "neither",
    decimals: 1,
    source: { publisher: "x", table: "x" },
    caveats: [],
    breaks: [],
    numerator: { dataset: "tjenester", column, date: "same-year" },
    denominator: { dataset: "folk", column: "folk", date: "year-end" },
  });
  if (indicator.kind !== "ratio") throw new Error("not a ratio");
  return indicator;
}

/** One municipality's counts after the rule. */
function counts(cells: Record<string, Cell>, indicators: readonly RatioIndicator[] = [], base = 1000) {
  const input: CountsInput = {
    rule: { ...testRule, smallestDenominator: 10, smallestRemainder: 5 },
    table: {
      columns: new Set(Object.keys(cells)),
      years: [2024],
      codesOf: () => [codeOf(0)],
      observation: (column, code) => ({ cell: cells[column] ?? missingCell("not-collected"), territory: code }),
    },
    indicators,
    shownColumns: new Set(Object.keys(cells)),
    codes: [codeOf(0)],
    shownBefore: () => [],
    denominator: () => base,
  };
  const found = countsOfYear(input, 2024);
  return (column: string) => found.get(countKey(codeOf(0), column));
}

test.each([0, 5, 400])("countsOfYear() shows %d", (value) => {
  expect(counts({ old: valueCell(value) })("old")).toMatchObject({ kind: "shown", value });
});

test.each([1, 4])("countsOfYear() hides %d, which an outsider then knows to be 1–4", (value) => {
  expect(counts({ old: valueCell(value) })("old")).toMatchObject({
    kind: "secret",
    by: "rule",
    range: { least: 1, most: 4 },
  });
});

test("countsOfYear() keeps what the source has hidden, within its share of the inhabitants", () => {
  const rule = { kind: "secret", by: "source", range: { least: 1, most: 3 } };
  expect(counts({ old: hidden }, [indicatorOf("old", "share")], 3)("old")).toMatchObject(rule);
});

test("countsOfYear() hides a count over a small base", () => {
  expect(counts({ old: valueCell(7) }, [indicatorOf("old", "rate")], 9)("old")).toMatchObject({
    kind: "secret",
    by: "rule",
  });
  expect(counts({ old: valueCell(7) }, [indicatorOf("old", "rate")], 10)("old")).toMatchObject({ kind: "shown" });
});

test("countsOfYear() hides a share of nearly all, and not a rate over others than those counted", () => {
  const range = { least: 16, most: 20 };
  expect(counts({ old: valueCell(16) }, [indicatorOf("old", "share")], 20)("old")).toMatchObject({
    kind: "secret",
    range,
  });
  expect(counts({ old: valueCell(15) }, [indicatorOf("old", "share")], 20)("old")).toMatchObject({ kind: "shown" });
  expect(counts({ old: valueCell(16) }, [indicatorOf("old", "rate")], 20)("old")).toMatchObject({ kind: "shown" });
});

test("countsOfYear() takes as secret a small count that follows from total and parts though nobody shows it", () => {
  expect(counts({ total: valueCell(23), old: valueCell(20) })("young")).toMatchObject({ kind: "secret", by: "rule" });
  expect(counts({ total: valueCell(25), old: valueCell(20) })("young")).toMatchObject({ kind: "absent" });
});
