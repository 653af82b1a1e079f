import { expect, test } from "vitest";
import { distribution } from "../analysis/distribution.ts";
import { IndicatorId } from "../data/codes.ts";
import { realEdition } from "../data/testing/real-edition.ts";
import { mapFigure } from "./build-map.ts";

const id = IndicatorId.parse("andel-80-hjemmetjenester");

function map(structure: string | undefined, language: "nb" | "nn") {
  const edition = realEdition(2024, structure);
  const cells = distribution(edition, id, 2023);
  const figure = mapFigure({
    id: "kart",
    language,
    indicator: edition.indicator(id),
    year: 2023,
    tiles: edition.tiles,
    cells,
  });
  return { places: figure.places.length, of: cells.length, notes: figure.text.notes };
}

test("mapFigure(input) places every municipality of today", () => {
  const { places, of, notes } = map(undefined, "nb");
  expect(places).toBe(of);
  expect(notes.join(" ")).not.toContain("ingen plass");
});

test("mapFigure(input) says that municipalities of an older structure have no place", () => {
  const { places, of, notes } = map("2020", "nb");
  expect([places, of]).toEqual([355, 356]);
  expect(notes).toContain(
    "Kommuner som er slått sammen eller delt siden, har ingen plass i kartet. Tallene står i tabellen.",
  );
  expect(map("2020", "nn").notes.join(" ")).toContain("slått saman eller delte sidan");
});
