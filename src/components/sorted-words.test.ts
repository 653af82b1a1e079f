import { expect, test } from "vitest";
import { sortedWords } from "./sorted-words.ts";

test("sortedWords(column, numeric, direction, language) tells by what and which way", () => {
  expect(sortedWords("2024", true, -1, "nb")).toBe("Sortert etter 2024, høyest øverst.");
  expect(sortedWords("2024", true, 1, "nb")).toBe("Sortert etter 2024, lavest øverst.");
  expect(sortedWords("Kommune", false, 1, "nb")).toBe("Sortert etter Kommune, fra A til Å.");
  expect(sortedWords("Kommune", false, -1, "nb")).toBe("Sortert etter Kommune, fra Å til A.");
  expect(sortedWords("2024", true, -1, "nn")).toBe("Sortert etter 2024, høgast øvst.");
});
