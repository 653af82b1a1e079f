import { expect, test } from "vitest";
import { describeFigure } from "./describe.ts";
import { drawFigure } from "./draw.ts";
import { tabulateFigure } from "./tabulate.ts";
import { line, multiples } from "./testing/figures.ts";

const figure = multiples(
  "fylker",
  [line("Agder", "main", [30, 28]), line("Oslo", "main", [25, 23]), line("Troms", "main", [31, ":"])],
  line("Landet", "country", [29, 26]),
);

test("describeFigure(multiples) tells who is highest and lowest in the last year", () => {
  expect(describeFigure(figure).replaceAll("\u00a0", " ")).toBe(
    "3 små linjediagram med samme skala, 2015 og 2016. " +
      "I 2016 er Agder høyest med 28,0 prosent og Oslo lavest med 23,0. Til sammenligning er tallet 26,0 for landet.",
  );
});

test("tabulateFigure(multiples) has a row for each place and a column for each year", () => {
  const { columns, rows } = tabulateFigure(figure);
  expect(columns.map(({ label }) => label)).toEqual(["Sted", "2015", "2016"]);
  expect(rows.map(([head]) => head)).toEqual(
    ["Agder", "Oslo", "Troms", "Landet"].map((text) => ({ kind: "text", text })),
  );
});

test("drawFigure(multiples) draws what all share once, under the figure's own id", () => {
  const svg = drawFigure(figure, { medium: "screen" });
  expect(svg.match(/<use href="#fylker-alle"\/>/g)).toHaveLength(3);
  expect(svg.match(/id="fylker-alle"/g)).toHaveLength(1);
});
