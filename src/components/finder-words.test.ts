import { expect, it } from "vitest";
import { answerText, chooseText } from "./finder-words.ts";

it("a postcode is told with the municipality, or those that the one it was in has become", () => {
  expect(answerText("2010", 1, "2010", ["Lillestrøm"])).toBe("Postnummer 2010 hører til Lillestrøm.");
  expect(answerText("8590", 2, "8590", ["Hamarøy", "Narvik"])).toBe(
    "Postnummer 8590 hører til Hamarøy eller Narvik: kommunen det hørte til, er delt siden.",
  );
});

it("a number that is both a municipality's and a postcode is told as both", () => {
  const alesund = [{ name: "Ålesund", now: false }];
  expect(answerText("1507", 2, "1507", ["Moss"], alesund)).toBe(
    "Kommunenummer 1507 var Ålesund. Postnummer 1507 hører til Moss.",
  );
  expect(answerText("1860", 1, "1860", [], [{ name: "Vestvågøy", now: true }])).toBe(
    "Kommunenummer 1860 er Vestvågøy.",
  );
});

it("what is not found is told with what to try instead", () => {
  expect(answerText("9999", 0, "9999", [])).toBe("Vi kjenner ikke postnummer 9999. Prøv navnet på kommunen.");
  expect(answerText("99", 0, undefined, [])).toBe("Skriv alle fire sifrene i postnummeret eller kommunenummeret.");
  expect(answerText("Qqq", 0, undefined, [])).toMatch(/^Ingen kommuner passer/);
});

it("nothing typed is answered with nothing, and names with how many they are", () => {
  expect(answerText(" ", 357, undefined, [])).toBe("");
  expect(answerText("os", 12, undefined, [])).toBe("12 treff");
  expect(answerText("0301", 1, "0301", [])).toBe("1 treff");
});

it("where Enter leads nowhere by itself, one is asked to choose", () => {
  expect(chooseText(answerText("Herøy", 2, undefined, []))).toBe("2 treff. Velg i listen.");
});
