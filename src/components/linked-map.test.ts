import { expect, test } from "vitest";
import { lines, map } from "../charts/testing/figures.ts";
import { realEdition } from "../data/testing/real-edition.ts";
import { linkedFigure, linkedMap } from "./linked-map.ts";

const edition = realEdition(2024);
const hrefOf = (slug: string) => `/2024/kommune/${slug}/`;

test("linkedMap(figure) gives each municipality of a map its page, and none to what is not one", () => {
  const figure = map("kart", [10, 20]);
  const [known, unknown] = figure.places.map((place, index) => ({ ...place, code: index === 0 ? "0301" : "9999" }));
  if (known === undefined || unknown === undefined) throw new Error("two places were asked for");
  const { href: _, ...bare } = unknown;
  const linked = linkedMap({ ...figure, places: [known, bare] }, edition, hrefOf);
  expect(linked.places.map(({ href }) => href)).toEqual(["/2024/kommune/0301-oslo/", undefined]);
});

test("linkedFigure(figure) leaves any other figure as it is", () => {
  const figure = lines("a", []);
  expect(linkedFigure(figure, edition, hrefOf)).toBe(figure);
});
