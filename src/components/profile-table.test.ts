import { expect, test } from "vitest";
import type { Geography, Municipality } from "../data/geography.ts";
import { oslo, testEdition } from "../data/testing/edition.ts";
import { osloProfile } from "../export/fixture.ts";
import { areasOf, comparedAreas, comparison } from "./profile-table.ts";

const withMembers = (count: number): Geography => ({
  ...testEdition.geography,
  members: (): readonly Municipality[] => Array.from({ length: count }, () => oslo),
});

test("comparedAreas() leaves out a county and a group that the municipality is alone in", () => {
  expect(comparedAreas(withMembers(1), osloProfile).map(({ role }) => role)).toEqual(["own", "country"]);
});

test("comparedAreas() names the municipality, its group, its county and the country", () => {
  expect(comparedAreas(withMembers(2), osloProfile)).toEqual([
    { role: "own", name: "Oslo" },
    { role: "kostra", name: "KOSTRA-gruppe 13" },
    { role: "county", name: "Oslo" },
    { role: "country", name: "Landet" },
  ]);
});

test("comparison() shows one year where the municipality has no earlier figure, with every area's cell", () => {
  const [section] = osloProfile.sections;
  if (section === undefined) throw new Error("the fixture has no sections");
  const { years, rows } = comparison(section, comparedAreas(withMembers(2), osloProfile));
  expect(years).toEqual([2023]);
  expect(rows.map(({ cells }) => cells.map(({ kind }) => kind))).toEqual([["value"], ["value"], ["value"], ["value"]]);
});

test("areasOf() shows a count without others beside it", () => {
  const [section] = osloProfile.sections;
  if (section === undefined) throw new Error("the fixture has no sections");
  const word = { nb: "innbyggere", nn: "innbyggjarar" };
  const count = {
    ...section,
    indicator: { ...section.indicator, unit: { kind: "count", one: word, many: word } as const },
  };
  expect(areasOf(count, comparedAreas(withMembers(2), osloProfile)).map(({ role }) => role)).toEqual(["own"]);
});
