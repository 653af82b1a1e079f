import { expect, test } from "vitest";
import { describeFigure } from "./describe.ts";
import { drawFigure } from "./draw.ts";
import { tabulateFigure } from "./tabulate.ts";
import { drawnAsBefore } from "./testing/drawn-as-before.ts";
import { pyramid } from "./testing/figures.ts";

drawnAsBefore([
  [
    "a city's inhabitants by age",
    pyramid("pyramide", [
      [579_552, 612_000],
      [46_553, 71_204],
      [21_571, 24_871],
    ]),
  ],
  [
    "a small place's, with one band hidden",
    pyramid("pyramide-liten", [
      [150, 160],
      [30, ":"],
      [12, 9],
    ]),
  ],
  [
    "without any figure",
    pyramid("pyramide-uten-tall", [
      ["..", ".."],
      ["..", ".."],
      ["..", ".."],
    ]),
  ],
]);

test("drawFigure(pyramid) gives each block a surface that is the number of people", () => {
  const svg = drawFigure(
    pyramid("x", [
      [67_000, 33_500],
      [13_000, 6_500],
      [20_000, 10_000],
    ]),
    { medium: "screen" },
  );
  const surfaces = [...svg.matchAll(/<rect [^>]*width="([\d.]+)" height="([\d.]+)"/g)].map(
    ([, width, height]) => Number(width) * (Number(height) + 1),
  );
  const unit = (surfaces[0] ?? 0) / 20_000;
  const people = [20_000, 10_000, 13_000, 6_500, 67_000, 33_500];
  expect(surfaces).toHaveLength(6);
  for (const [index, surface] of surfaces.entries()) expect(surface / unit / (people[index] ?? 1)).toBeCloseTo(1, 1);
});

test("describeFigure(pyramid) tells each band from the first year to the last, the oldest first", () => {
  expect(
    describeFigure(
      pyramid("x", [
        [100, 90],
        [20, 25],
        [5, ":"],
      ]),
    ).replaceAll("\u00a0", " "),
  ).toBe(
    "Befolkningspyramide, 2015 til venstre og 2024 til høyre, de eldste øverst. " +
      "80 år og over har ikke tall for 2024: skjult av hensyn til personvernet. " +
      "67–79 år: fra 20 innbyggere til 25 innbyggere, opp 5 innbyggere (25,0 prosent). " +
      "0–66 år: fra 100 innbyggere til 90 innbyggere, ned 10 innbyggere (10,0 prosent).",
  );
});

test("tabulateFigure(pyramid) has a row for each band", () => {
  expect(
    tabulateFigure(
      pyramid("x", [
        [100, 90],
        [20, 25],
        [5, 6],
      ]),
    ).rows,
  ).toHaveLength(3);
});
