import { describe, expect, test } from "vitest";
import { IndicatorId } from "../data/codes.ts";
import { realEdition } from "../data/testing/real-edition.ts";
import { endOf, indicatorMap } from "./indicator-map.ts";

const edition = realEdition(2024);
const [municipality] = edition.geography.municipalities;
const named = (...values: number[]) => {
  if (municipality === undefined) throw new Error("no municipality");
  const end = endOf(
    values.map((value) => ({ municipality, value, inhabitants: undefined })),
    1,
  );
  return { values: end.named.map(({ value }) => value), alike: end.alike };
};

describe("endOf", () => {
  test("names the first five where the fifth is apart from the sixth, alike among themselves or not", () => {
    expect(named(1, 2, 3, 4, 5, 6)).toEqual({ values: [1, 2, 3, 4, 5], alike: undefined });
    expect(named(1, 1, 1, 1, 1, 6)).toEqual({ values: [1, 1, 1, 1, 1], alike: undefined });
    expect(named(1, 2)).toEqual({ values: [1, 2], alike: undefined });
  });

  test("names only those before the ones that share the fifth place as it is shown, and counts these", () => {
    expect(named(1, 2, 3, 5, 5, 5, 9)).toEqual({ values: [1, 2, 3], alike: { count: 3, value: 5 } });
    expect(named(1, 2, 3, 4, 5.01, 5.04, 9).alike?.count).toBe(2);
    expect(named(0, 0, 0, 0, 0, 0)).toEqual({ values: [], alike: { count: 6, value: 0 } });
  });
});

test("indicatorMap(edition, indicator) names none of the 25 that have no one in such housing, but the five highest", () => {
  const map = indicatorMap(edition, edition.indicator(IndicatorId.parse("heldognsbolig-per-1000")));
  expect(map?.lowest).toEqual({ named: [], alike: { count: 25, value: 0 } });
  expect(map?.highest.named.map(({ value }) => value)).toHaveLength(5);
  expect(map?.highest.alike).toBeUndefined();
});
