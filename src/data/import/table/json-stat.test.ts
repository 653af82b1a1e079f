import { describe, expect, test } from "vitest";
import type { Cube } from "./cube.ts";
import { readJsonStat } from "./json-stat.ts";

const second = {
  version: "2.0",
  class: "dataset",
  label: "12209: Andel",
  source: "Statistisk sentralbyrå",
  updated: "2026-03-16T07:00:00Z",
  note: [".. = Tallgrunnlag mangler."],
  role: { time: ["Tid"], geo: ["Region"], metric: ["ContentsCode"] },
  id: ["Region", "ContentsCode", "Tid"],
  size: [3, 1, 2],
  dimension: {
    Region: {
      label: "region",
      // As JSON.parse gives them: what looks like a number comes first, whatever the place.
      category: { index: { "3101": 1, "0301": 0, EAK: 2 }, label: { "3101": "Halden", "0301": "Oslo", EAK: "Landet" } },
    },
    ContentsCode: {
      label: "statistikkvariabel",
      category: { index: { A: 0 }, label: { A: "Andel" }, unit: { A: { base: "prosent", decimals: 1 } } },
    },
    Tid: { label: "år", category: { index: ["2019", "2023"] } },
  },
  value: [23.4, 25, null, 7.1, 0, null],
  status: { "2": ".", "5": ":" },
};

const cells = (cube: Cube) => Array.from({ length: cube.size }, (_, at) => cube.status(at) ?? cube.value(at));
const codes = (cube: Cube) => cube.dimensions.map(({ categories }) => categories.map(({ code }) => code));

describe("readJsonStat(value, from)", () => {
  test("reads JSON-stat 2, with codes by their place and not by their keys' order", () => {
    const cube = readJsonStat(second, "kilden");
    expect(codes(cube)).toEqual([["0301", "3101", "EAK"], ["A"], ["2019", "2023"]]);
    expect(cells(cube)).toEqual([23.4, 25, ".", 7.1, 0, ":"]);
    expect(cube.dimensions.map(({ role }) => role)).toEqual(["geo", "metric", "time"]);
    expect(cube.dimensions[1]?.categories[0]).toEqual({ code: "A", label: "Andel", unit: "prosent", notes: [] });
    expect(cube).toMatchObject({ label: "12209: Andel", updated: "2026-03-16T07:00:00Z", notes: second.note });
  });

  test("reads JSON-stat 1, which has the order inside `dimension`", () => {
    const { id, size, role, dimension, value, status, label, updated } = second;
    const first = { dataset: { dimension: { ...dimension, id, size, role }, label, updated, value, status } };
    const cube = readJsonStat(first, "kilden");
    expect(cells(cube)).toEqual(cells(readJsonStat(second, "kilden")));
    expect(cube.dimensions).toEqual(readJsonStat(second, "kilden").dimensions);
  });

  test("reads values by position, statuses as a list, and one status for all", () => {
    const sparse = { ...second, value: { "0": 23.4, "4": 0 }, status: ["", null, ".", "", "", ":"] };
    expect(cells(readJsonStat(sparse, "kilden"))).toEqual([23.4, undefined, ".", undefined, 0, ":"]);
    expect(cells(readJsonStat({ ...second, status: "p" }, "kilden"))).toEqual(["p", "p", "p", "p", "p", "p"]);
  });

  test("reads FHI's answers, which have nulls, lists of codes and signs among the figures", () => {
    const fhi = {
      class: "dataset",
      version: "2.0",
      href: null,
      label: "Befolkningsvekst",
      source: null,
      role: null,
      id: ["GEO", "MEASURE_TYPE"],
      size: [2, 1],
      dimension: {
        GEO: { label: "Geografi", category: { index: ["03", "30"], label: { "03": "Oslo", "30": "Viken" } } },
        MEASURE_TYPE: { label: "Måltall", category: { index: ["ANT"], label: { ANT: "antall" } } },
      },
      value: [3516, ":"],
      status: "",
    };
    const cube = readJsonStat(fhi, "kilden");
    expect(cells(cube)).toEqual([3516, ":"]);
    expect(cube.source).toBeUndefined();
  });

  test.each([
    ["not JSON-stat", { hei: 1 }, "svaret er ikke JSON-stat 2 eller 1"],
    ["a list", [], "svaret er ikke JSON-stat 2 eller 1"],
    ["too few values", { ...second, value: [1, 2] }, "det er 2 verdier, men dimensjonene gir 6"],
    ["a wrong size", { ...second, size: [2, 1, 2] }, "dimensjonen «Region» sier 2 verdier, men har 3"],
    [
      "a missing dimension",
      { ...second, id: ["Region", "X", "Tid"] },
      "dimensjonen «X» mangler eller er ikke beskrevet",
    ],
    ["values of another kind", { ...second, value: "mange" }, "verdiene er ikke en liste"],
  ])("refuses %s", (_, value, what) => {
    expect(() => readJsonStat(value, "kilden")).toThrow(`Svaret fra kilden kan ikke brukes: ${what}.`);
  });

  test("refuses two codes in the same place", () => {
    const Region = { label: "region", category: { index: { a: 0, b: 0, c: 2 } } };
    const value = { ...second, dimension: { ...second.dimension, Region } };
    expect(() => readJsonStat(value, "kilden")).toThrow("dimensjonen «Region» sier 3 verdier");
  });
});
