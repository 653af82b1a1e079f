import { expect, test } from "vitest";
import { describeFigure } from "./describe.ts";
import { drawResponsive } from "./draw.ts";
import { tabulateFigure } from "./tabulate.ts";
import { drawnAsBefore } from "./testing/drawn-as-before.ts";
import { heat, people } from "./testing/figures.ts";

const tenYears = Array.from({ length: 10 }, (_, index) => 30 - index / 3);
const rows = [
  ["Landet", ...tenYears],
  ["Møre og Romsdal", ...tenYears.map((value) => value + 4)],
  ["Guovdageaidnu – Kautokeino", ":", "..", [41.2, "doubtful"], ...tenYears.slice(3).map((value) => value + 9)],
] as const;

drawnAsBefore([
  ["ten years, with every kind of lack", heat("varme", rows)],
  [
    "large counts in more years than a phone has room for",
    heat(
      "varme-store-tall",
      [
        ["Oslo", ...tenYears.map((value) => Math.round(value * 23_000))],
        ["Utsira", ...tenYears.map((value) => Math.round(value * 7))],
      ],
      { unit: people, decimals: 0 },
    ),
  ],
  [
    "figures that are all alike",
    heat("varme-likt", [
      ["Oslo", 30, 30],
      ["Bergen", 30, 30],
    ]),
  ],
  ["no figure at all", heat("varme-uten-tall", [["Oslo", ":", ".."]])],
]);

test("drawFigure(heat) shows every year of ten on a phone, each with its figure", () => {
  const { narrow, wide } = drawResponsive(heat("x", rows));
  for (const svg of [narrow, wide]) {
    for (let year = 2015; year <= 2024; year++) expect(svg).toContain(`>${year}</text>`);
    expect(svg).toContain(">41,2*</text>");
    expect(svg.match(/<rect/g)).toHaveLength(28 + 5);
  }
});

test("describeFigure(heat) tells the highest and lowest of all and of the last year", () => {
  expect(
    describeFigure(
      heat("x", [
        ["Landet", 30, 28],
        ["Oslo", 26, 25],
        ["Troms", ":", 31],
      ]),
    ).replaceAll("\u00a0", " "),
  ).toBe(
    "Tabell med farger, 3 steder, 2015 og 2016. Det høyeste tallet er 31,0 prosent (Troms, 2016), det laveste 25,0 (Oslo, 2016). " +
      "I 2016 er Troms høyest med 31,0 prosent og Oslo lavest med 25,0. Én rute har ikke tall, skjult av hensyn til personvernet.",
  );
});

test("tabulateFigure(heat) has all places and years", () => {
  const { columns, rows: table } = tabulateFigure(heat("x", rows));
  expect([columns.length, table.length]).toEqual([11, 3]);
});
