import { expect, it } from "vitest";
import { hitsFor } from "./compare-hits.ts";

const places = [
  ["Oslo", "0301"],
  ["Oslo fylke", "03"],
  ["Herøy (Møre og Romsdal)", "1515"],
  ["Herøy (Nordland)", "1818"],
  ["Eidfjord", "4619", "1232"],
  ["Bø", "1867"],
  ["Bømlo", "4613"],
];
const answer = (typed: string) => {
  const { only, hits } = hitsFor(typed, places, (names) => names);
  return { only: only?.[0], hits: hits.map(([name]) => name) };
};

it("hitsFor(typed, places) has the one that is typed whole, by name or number", () => {
  expect(["Oslo", "oslo fylke", "Boe", "1232", "Heroey Nordland"].map((typed) => answer(typed).only)).toEqual([
    "Oslo",
    "Oslo fylke",
    "Bø",
    "Eidfjord",
    "Herøy (Nordland)",
  ]);
});

it("hitsFor(typed, places) leaves it to the reader where several answer, or a name or number is only begun", () => {
  expect(answer("Herøy")).toEqual({ only: undefined, hits: ["Herøy (Møre og Romsdal)", "Herøy (Nordland)"] });
  expect(answer("123")).toEqual({ only: undefined, hits: ["Eidfjord"] });
  expect(answer("Eidf")).toEqual({ only: undefined, hits: ["Eidfjord"] });
  expect(answer(" ")).toEqual({ only: undefined, hits: [] });
});
