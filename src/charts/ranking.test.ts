import { expect, test } from "vitest";
import { describeFigure } from "./describe.ts";
import { drawFigure } from "./draw.ts";
import { tabulateFigure } from "./tabulate.ts";
import { drawnAsBefore } from "./testing/drawn-as-before.ts";
import { cellOf, people, ranking } from "./testing/figures.ts";

const landet = { label: "Landet", role: "country", cell: cellOf(29.5) } as const;
const counties = [
  ["Agder", 30.24, 0.6],
  ["Finnmark", 31.9, 1.3],
  ["Møre og Romsdal", 33.1, 0.7],
  ["Oslo", 26.1, 0.4],
  ["Troms", ":"],
  ["Vestland", [30.16, "doubtful"], 0.4],
] as const;

drawnAsBefore([
  [
    "a ranking with intervals, ties and one hidden",
    ranking("rangering", counties, { picked: ["Oslo"], reference: landet }),
  ],
  [
    "a ranking of long names",
    ranking("rangering-lange-navn", [
      ["Guovdageaidnu – Kautokeino", 52],
      ["Unjárga – Nesseby & «Deatnu <Tana>»", 31],
      ["Os", 18],
    ]),
  ],
  [
    "a ranking of large counts held to an area at the far end",
    ranking(
      "rangering-store-tall",
      [
        ["Oslo", 724_290],
        ["Bergen", 291_940],
        ["Utsira", 217],
      ],
      {
        unit: people,
        decimals: 0,
        reference: { ...landet, cell: cellOf(724_290) },
      },
    ),
  ],
  ["a ranking of one place", ranking("rangering-ett-sted", [["Oslo", 26.1, 1]])],
  [
    "a ranking without any figure",
    ranking("rangering-uten-tall", [
      ["Oslo", ":"],
      ["Bergen", ".."],
    ]),
  ],
]);

const figure = ranking("x", counties, { picked: ["Agder"], reference: landet });

test("tabulateFigure(ranking) gives those that are shown alike the same rank, and those without a figure none", () => {
  const { columns, rows } = tabulateFigure(figure);
  expect(columns.map(({ label }) => label)).toEqual(["Sted", "Plass", "Tall", "Nedre grense", "Øvre grense"]);
  const heads = rows.map(([name, rank]) =>
    [name, rank].map((value) => (value?.kind === "text" ? value.text : "")).join(" "),
  );
  expect(heads).toEqual(["Møre og Romsdal 1", "Finnmark 2", "Agder 3", "Vestland 3", "Oslo 5", "Troms ", "Landet "]);
});

test("describeFigure(ranking) tells of the ends, the picked one, a shared rank and who has no figure", () => {
  expect(describeFigure(figure).replaceAll("\u00a0", " ")).toBe(
    "Rangering av 6 steder, høyest først. Høyest er Møre og Romsdal med 33,1 prosent, lavest er Oslo med 26,1. " +
      "Agder er delt nummer 3 av 5, med 30,2 prosent. Til sammenligning er tallet 29,5 for landet. " +
      "Troms har ikke tall: skjult av hensyn til personvernet. Tallet for Vestland er merket: ser feil ut i kilden og bør brukes med varsomhet.",
  );
});

test("describeFigure(ranking) tells how far the uncertainty lets the picked one go", () => {
  const places = figure.places.map((place) =>
    place.code === "Agder" ? { ...place, ranks: { best: 2, worst: 4 } } : place,
  );
  expect(describeFigure({ ...figure, places })).toContain("; usikkerheten tillater alt fra nummer 2 til 4.");
});

test("drawFigure(ranking) draws nothing for a place without a figure but its name and sign", () => {
  const svg = drawFigure(
    ranking("x", [
      ["Oslo", 26],
      ["Bergen", ":"],
    ]),
    { medium: "screen" },
  );
  expect(svg.match(/<circle/g)).toHaveLength(1);
  expect(svg).toContain(">:</text>");
});
