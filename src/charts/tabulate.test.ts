import { describe, expect, test } from "vitest";
import { formatCell } from "../data/format.ts";
import type { FigureTable } from "./figure.ts";
import { tabulateFigure } from "./tabulate.ts";
import { banded, bars, cellOf, distribution, line, lines } from "./testing/figures.ts";

/** The table as text, a line per row. */
function written({ columns, rows }: FigureTable): string[] {
  return [
    columns.map(({ label }) => label).join(" | "),
    ...rows.map((row) =>
      row.map((value) => (value.kind === "text" ? value.text : formatCell(value.cell, value.decimals))).join(" | "),
    ),
  ];
}

describe("tabulateFigure(line)", () => {
  test("gives a row for each year and a column for each line, with SSB's signs", () => {
    const figure = lines("a", [line("Utsira", "main", [".", ":", 30.04]), line("Landet", "country", [32, "..", 31])]);
    expect(written(tabulateFigure(figure))).toEqual([
      "År | Utsira | Landet",
      "2015 | . | 32,0",
      "2016 | : | ..",
      "2017 | 30,0 | 31,0",
    ]);
  });

  test("has the limits of a band beside its line's figures, and blanks where there are none", () => {
    const figure = lines("a", [banded(line("Røst", "main", [30, ":"]), 0.2), line("Landet", "country", [32, 31])]);
    expect(written(tabulateFigure(figure))).toEqual([
      "År | Røst | Nedre grense | Øvre grense | Landet",
      "2015 | 30,0 | 24,0 | 36,0 | 32,0",
      "2016 | : |  |  | 31,0",
    ]);
  });

  test("gives every year that any of the lines has, in order", () => {
    const figure = lines("a", [line("A", "main", [1, 2], 2018), line("B", "other", [3], 2015)]);
    expect(written(tabulateFigure(figure))).toEqual([
      "År | A | B",
      "2015 | .. | 3,0",
      "2018 | 1,0 | ..",
      "2019 | 2,0 | ..",
    ]);
  });

  test("is captioned by title and subtitle", () => {
    expect(tabulateFigure(lines("a", [line("A", "main", [1])])).caption).toBe(
      "Andel 80 år og eldre med hjemmetjenester. Prosent",
    );
  });
});

test("tabulateFigure(bar) gives a row for each bar and a column for each series", () => {
  const figure = bars(
    "a",
    [
      ["0–17", 21, 19.4],
      ["80+", 4.3, ":"],
    ],
    {
      series: [
        { label: "2020", role: "other" },
        { label: "2040", role: "main" },
      ],
    },
  );
  expect(written(tabulateFigure(figure))).toEqual(["Kategori | 2020 | 2040", "0–17 | 21,0 | 19,4", "80+ | 4,3 | :"]);
});

test("tabulateFigure(bar) names a lone series without a name", () => {
  expect(written(tabulateFigure(bars("a", [["Oslo", 1]])))[0]).toBe("Kategori | Tall");
});

test("tabulateFigure(distribution) gives the picked, the areas and the spread, not a row for each municipality", () => {
  const figure = distribution("a", [12, ":", ...Array.from({ length: 99 }, (_, index) => index + 1)], {
    picked: ["0001", "0002"],
    references: [{ label: "Landet", role: "country", cell: cellOf(49.5) }],
  });
  expect(written(tabulateFigure(figure))).toEqual([
    "Sted | Tall",
    "Kommune 0001 | 12,0",
    "Kommune 0002 | :",
    "Landet | 49,5",
    "Laveste kommune | 1,0",
    "Nedre kvartil | 24,8",
    "Median | 49,5",
    "Øvre kvartil | 74,3",
    "Høyeste kommune | 99,0",
    "Kommuner med tall | 100",
    "Kommuner uten tall | 1",
  ]);
});

test("tabulateFigure(distribution) writes «..» for the spread when no municipality has a figure", () => {
  expect(written(tabulateFigure({ ...distribution("a", [":"]), language: "nn" }))).toContain("Lågaste kommune | ..");
});
