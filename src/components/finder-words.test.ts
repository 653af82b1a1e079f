import { expect, it } from "vitest";
import { answerText, begunText, chooseText, type Numbered } from "./finder-words.ts";

const said = (
  typed: string,
  count: number,
  postcode: string | undefined,
  names: readonly string[],
  numbered: readonly Numbered[] = [],
) => answerText({ typed, count, postcode, names, numbered }, "nb");

it("a postcode is told with the municipality, or those that the one it was in has become", () => {
  expect(said("2010", 1, "2010", ["Lillestrøm"])).toBe("Postnummer 2010 hører til Lillestrøm.");
  expect(said("8590", 2, "8590", ["Hamarøy", "Narvik"])).toBe(
    "Postnummer 8590 hører til Hamarøy eller Narvik: kommunen det hørte til, er delt siden.",
  );
});

it("a number that is both a municipality's and a postcode is told as both", () => {
  const alesund = [{ name: "Ålesund", now: false }];
  expect(said("1507", 2, "1507", ["Moss"], alesund)).toBe(
    "Kommunenummer 1507 var Ålesund. Postnummer 1507 hører til Moss.",
  );
  expect(said("1860", 1, "1860", [], [{ name: "Vestvågøy", now: true }])).toBe("Kommunenummer 1860 er Vestvågøy.");
});

it("what is not found is told with what to try instead", () => {
  expect(said("9999", 0, "9999", [])).toBe("Vi kjenner ikke postnummer 9999. Prøv navnet på kommunen.");
  expect(said("99", 0, undefined, [])).toBe("Skriv alle fire sifrene i postnummeret eller kommunenummeret.");
  expect(said("Qqq", 0, undefined, [])).toMatch(/^Ingen kommuner passer/);
});

it("nothing typed is answered with nothing, and names with how many they are", () => {
  expect(said(" ", 357, undefined, [])).toBe("");
  expect(said("os", 12, undefined, [])).toBe("12 treff");
  expect(said("0301", 1, "0301", [])).toBe("1 treff");
});

it("where Enter leads nowhere by itself, one is asked to choose", () => {
  expect(chooseText(said("Herøy", 2, undefined, []), "nb")).toBe("2 treff. Velg i listen.");
});

it("on a page in nynorsk all is said in nynorsk", () => {
  const answer = (typed: string, postcode?: string, names: string[] = []) =>
    answerText({ typed, count: names.length, postcode, names }, "nn");
  expect([
    answer("8590", "8590", ["Hamarøy", "Narvik"]),
    answer("9999", "9999"),
    answer("99"),
    answer("Qqq"),
    chooseText(answerText({ typed: "os", count: 2, postcode: undefined, names: [] }, "nn"), "nn"),
    begunText("1232", false, "nn"),
  ]).toEqual([
    "Postnummer 8590 høyrer til Hamarøy eller Narvik: kommunen det høyrde til, er delt sidan.",
    "Vi kjenner ikkje postnummer 9999. Prøv namnet på kommunen.",
    "Skriv alle fire siffera i postnummeret eller kommunenummeret.",
    "Ingen kommunar passar. Prøv eit anna namn, postnummeret eller kommunenummeret.",
    "2 treff. Vel i lista.",
    "tidlegare kommunenummer 1232",
  ]);
});
