import { describe, expect, it } from "vitest";
import { mostPlaces, readChoice, unknownIn, withoutPlace, withPlace, writeChoice } from "./compare-choice.ts";

const known = {
  indicators: ["andel-80", "timer"],
  places: ["landet", "0301", "4601", "fylke-46", "1103", "5001", "5501"],
};
const standard = { indicator: "andel-80", places: ["landet", "0301"] };

describe("readChoice(query, known, standard)", () => {
  it("reads back what writeChoice wrote", () => {
    const choice = { indicator: "timer", places: ["fylke-46", "0301"] };
    expect(writeChoice(choice)).toBe("?indikator=timer&sted=fylke-46&sted=0301");
    expect(readChoice(writeChoice(choice), known, standard)).toEqual(choice);
  });

  it("takes the standard for what is not there or not known", () => {
    expect(readChoice("", known, standard)).toEqual(standard);
    expect(readChoice("?indikator=finnes-ikke&sted=9999", known, standard)).toEqual(standard);
    expect(readChoice("?indikator=__proto__&sted=__proto__", known, standard)).toEqual(standard);
  });

  it("takes each place once, and no more than there is room for", () => {
    const query = `?${[...known.places, "0301"].map((place) => `sted=${place}`).join("&")}`;
    const { places } = readChoice(query, known, standard);
    expect(places).toEqual(known.places.slice(0, mostPlaces));
  });
});

it("unknownIn(query, known) tells what an address names that is not there", () => {
  expect(unknownIn("?indikator=timer&sted=0301", known)).toEqual([]);
  expect(unknownIn("?indikator=borte&sted=0301&sted=9999", known)).toEqual(["borte", "9999"]);
});

describe("withPlace and withoutPlace", () => {
  it("add at the end and take away, and leave a full choice as it is", () => {
    expect(withPlace(standard, "4601").places).toEqual(["landet", "0301", "4601"]);
    expect(withPlace(standard, "0301")).toBe(standard);
    const full = { ...standard, places: known.places.slice(0, mostPlaces) };
    expect(withPlace(full, "5501")).toBe(full);
    expect(withoutPlace(standard, "landet").places).toEqual(["0301"]);
  });
});
