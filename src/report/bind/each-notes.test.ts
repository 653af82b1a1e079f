import { expect, test } from "vitest";
import type { Point } from "../../analysis/series.ts";
import { type Mark, valueCell } from "../../data/cell.ts";
import { eachNotes } from "./each-notes.ts";

const point = (...marks: Mark[]): Point => ({
  year: 2020,
  cell: valueCell(1, marks),
  origin: "observed",
  break: false,
});

test("eachNotes(asked, language) counts the places without figures and those with marked ones", () => {
  const counted = [[point("doubtful"), point("doubtful")], [point("doubtful", "preliminary")], [point()]];
  expect(eachNotes({ of: "kommuner", counted, lacking: 33 }, "nb")).toEqual([
    "33 kommuner uten tall er ikke regnet med.",
    "Tall fra 2 kommuner: ser feil ut i kilden og bør brukes med varsomhet.",
    "Tall fra 1 kommune: foreløpig tall.",
  ]);
  expect(eachNotes({ of: "fylker", counted: [[point("preliminary")]], lacking: 1 }, "nn")).toEqual([
    "1 fylke utan tal er ikkje rekna med.",
    "Tal frå 1 fylke: førebels tal.",
  ]);
  expect(eachNotes({ of: "grupper", counted: [[point()]], lacking: 0 }, "nb")).toEqual([]);
});
