import { expect, test } from "vitest";
import { namedParts } from "./named-parts.ts";

const names = [
  { name: "Hábmer", lang: "smj" },
  { name: "Hamarøy", lang: "nb" },
];

test("namedParts() marks every name of another language, and keeps the text whole", () => {
  const text = "Hábmer – Hamarøy (1849) ble en del av Hábmer – Hamarøy.";
  const parts = namedParts(text, names);
  expect(parts.map((part) => part.text).join("")).toBe(text);
  expect(parts.filter(({ lang }) => lang === "smj").map((part) => part.text)).toEqual(["Hábmer", "Hábmer"]);
  expect(parts.every(({ lang }) => lang !== "nb")).toBe(true);
});

test("namedParts() leaves words alone that only begin with a name", () => {
  expect(namedParts("Ráisabygda", [{ name: "Ráisa", lang: "se" }])).toEqual([{ text: "Ráisabygda", lang: undefined }]);
});
