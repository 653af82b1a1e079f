import { expect, test } from "vitest";
import { tellEnds, tellMissing } from "./describe-ends.ts";
import { cellOf, lines } from "./testing/figures.ts";

const figure = lines("a", []);
const named = (...values: number[]) => values.map((value, index) => ({ label: `Sted ${index + 1}`, value }));
const told = (...values: number[]) =>
  tellEnds(figure, named(...values))
    .join(" ")
    .replaceAll("\u00a0", " ");

test("tellEnds(figure, items) names the highest and the lowest", () => {
  expect(told(3, 1, 2)).toBe("Høyest er Sted 1 med 3,0 prosent, lavest er Sted 2 med 1,0.");
});

test("tellEnds(figure, items) names no single one where several are shown with the same figure", () => {
  expect(told(3, 0, 0.04)).toBe("Høyest er Sted 1 med 3,0 prosent, lavest er Sted 2 og Sted 3 med 0,0.");
  expect(told(3, 0, 0, 0, 0)).toBe("Høyest er Sted 1 med 3,0 prosent, lavest er 4 steder med 0,0.");
});

test("tellEnds(figure, items) says so when all are alike, there is one, or none", () => {
  expect(told(3, 3.02)).toBe("Alle har 3,0 prosent.");
  expect(told(3)).toBe("Sted 1: 3,0 prosent.");
  expect(told()).toBe("");
});

test("tellEnds(figure, items, year) tells of one year of several", () => {
  expect(tellEnds(figure, named(3, 3), 2024)).toEqual(["I 2024 har alle 3,0\u00a0prosent."]);
  expect(tellEnds({ ...figure, language: "nn" }, [{ label: "Landet", value: 2 }, ...named(3)], 2024)).toEqual([
    "I 2024 er Sted 1 høgast med 3,0\u00a0prosent og landet lågast med 2,0.",
  ]);
});

test("tellMissing(cells) tells how many lack a figure, and how many of them for privacy", () => {
  expect(tellMissing([cellOf(1), cellOf(":"), cellOf(".."), cellOf(".")], "nb")).toEqual([
    "3 kommuner har ikke tall, 1 av dem skjult av hensyn til personvernet.",
  ]);
  expect(tellMissing([cellOf(1)], "nb")).toEqual([]);
  expect(tellMissing([cellOf(":")], "nb")).toEqual([]);
});
