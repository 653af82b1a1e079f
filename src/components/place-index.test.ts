import { expect, it } from "vitest";
import { realEdition } from "../data/testing/real-edition.ts";
import { letterOf, placeIndex } from "./place-index.ts";

const edition = realEdition(2024);
const letters = placeIndex(edition);
const told = letters.flatMap(({ names }) =>
  names.map(
    ({ name, relation, places }) => `${name} ${relation} ${places.map(({ parts }) => parts.join("/")).join(", ")}`,
  ),
);

it("placeIndex(edition) has the letters in Norwegian order, and every name under its own", () => {
  expect(letters.map(({ letter }) => letter).join("")).toMatch(/^A[B-Z]+ØÅ$/);
  for (const { letter, names } of letters) expect(names.filter(({ name }) => letterOf(name) !== letter)).toEqual([]);
  expect(["Áltá", "Ørsta", "Åfjord", "Đeatnu", "Aarborte"].map(letterOf).join("")).toBe("AØÅDA");
});

it("placeIndex(edition) leads from every name in use, in all languages, and from those that are gone", () => {
  expect(told).toEqual(
    expect.arrayContaining([
      "Oslo is kommune/0301-oslo",
      "Oslo fylke is fylke/03-oslo",
      "Hábmer also kommune/1875-hamaroy",
      "Tysfjord was kommune/1806-narvik, kommune/1875-hamaroy",
      "Viken fylke was fylke/31-ostfold, fylke/32-akershus, fylke/33-buskerud",
    ]),
  );
  const led = new Set(told.flatMap((line) => line.match(/kommune\/\S+$/) ?? []));
  expect(led.size).toBe(edition.geography.municipalities.length);
  expect(new Set(told).size).toBe(told.length);
});
