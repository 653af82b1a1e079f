import { expect, test } from "vitest";
import { describeFigure } from "./describe.ts";
import { drawFigure } from "./draw.ts";
import { tabulateFigure } from "./tabulate.ts";
import { drawnAsBefore } from "./testing/drawn-as-before.ts";
import { people, slope } from "./testing/figures.ts";

const places = [
  ["Oslo", "main", 29.5, 26.1],
  ["Landet", "country", 32.4, 28.9],
  ["Vestland", "county", 33.3, [30.3, "doubtful"]],
  ["Troms", "county", "..", 31.3],
  ["Finnmark", "county", 38.9, ":"],
  ["Bergen", "other", 30, 30, "|"],
] as const;

drawnAsBefore([
  ["two years with a break and figures that are lacking", slope("fra-til", places)],
  [
    "two years where all end close to each other",
    slope(
      "fra-til-tett",
      Array.from({ length: 15 }, (_, index) => [
        `Sted ${index + 1}`,
        index === 3 ? "main" : "other",
        30 + index,
        25 + index / 50,
      ]),
    ),
  ],
  [
    "two years of places with long names and large counts",
    slope(
      "fra-til-lange-navn",
      [
        ["Guovdageaidnu – Kautokeino", "main", 2_920, 2_877],
        ["Unjárga – Nesseby & «Deatnu <Tana>»", "other", 926, 833],
        ["Landet", "country", 5_488_984, 5_550_203],
      ],
      { unit: people, decimals: 0 },
    ),
  ],
  ["two years alike", slope("fra-til-likt", [["Oslo", "main", 30, 30]])],
  ["two years without a figure", slope("fra-til-uten-tall", [["Oslo", "main", ":", ".."]])],
]);

test("describeFigure(slope) tells of each line, of breaks and of what is lacking", () => {
  expect(describeFigure(slope("x", places)).replaceAll("\u00a0", " ")).toBe(
    "Skrålinjer fra 2015 til 2020, 6 i alt. " +
      "Oslo gikk fra 29,5 i 2015 til 26,1 prosent i 2020, ned 3,4 prosentpoeng. " +
      "Landet gikk fra 32,4 i 2015 til 28,9 prosent i 2020, ned 3,5 prosentpoeng. " +
      "Vestland gikk fra 33,3 i 2015 til 30,3 prosent i 2020, ned 3,0 prosentpoeng. " +
      "Troms har ikke tall for 2015: tallet mangler i kilden. Troms hadde 31,3 prosent i 2020. " +
      "Finnmark hadde 38,9 prosent i 2015. Finnmark har ikke tall for 2020: skjult av hensyn til personvernet. " +
      "Bergen: fra 30,0 til 30,0 prosent. Tallene før og etter et brudd kan ikke sammenlignes.",
  );
});

test("drawFigure(slope) draws no line where a figure is lacking, and a dashed one across a break", () => {
  const lacking = drawFigure(
    slope("x", [
      ["Oslo", "main", ":", 30],
      ["Bergen", "other", 29, 28, "|"],
    ]),
    { medium: "screen" },
  );
  expect(lacking.match(/<circle/g)).toHaveLength(3);
  expect(lacking.match(/stroke-dasharray/g)).toHaveLength(1);
});

test("tabulateFigure(slope) has a column for each of the two years", () => {
  const { columns, rows } = tabulateFigure(slope("x", places));
  expect(columns.map(({ label }) => label)).toEqual(["Sted", "2015", "2020"]);
  expect(rows).toHaveLength(6);
});

test("describeFigure(slope) tells of many how many went which way, and who cannot be followed and why", () => {
  const others = Array.from({ length: 4 }, (_, index) => [`Sted ${index + 1}`, "other", 20, 20.04] as const);
  expect(describeFigure(slope("x", [...places, ...others])).replaceAll("\u00a0", " ")).toBe(
    "Skrålinjer fra 2015 til 2020, 10 i alt. " +
      "Oslo gikk fra 29,5 i 2015 til 26,1 prosent i 2020, ned 3,4 prosentpoeng. " +
      "Tallet gikk ned for 3 og var det samme for 4. " +
      "Troms har ikke tall for 2015: tallet mangler i kilden. " +
      "Finnmark har ikke tall for 2020: skjult av hensyn til personvernet. " +
      "Bergen: Tallene før og etter et brudd kan ikke sammenlignes.",
  );
  const falling = Array.from({ length: 7 }, (_, index) => [`Sted ${index + 1}`, "other", 20, 19] as const);
  expect(describeFigure(slope("x", falling))).toBe(
    "Skrålinjer fra 2015 til 2020, 7 i alt. Tallet gikk ned for alle 7.",
  );
});
