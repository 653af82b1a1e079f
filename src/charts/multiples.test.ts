import { expect, test } from "vitest";
import { describeFigure } from "./describe.ts";
import { drawFigure } from "./draw.ts";
import { notesOfPanels } from "./multiples-words.ts";
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
      "I 2016 er Agder høyest med 28,0 prosent og Oslo lavest med 23,0. Til sammenligning er tallet 26,0 for landet. " +
      "Linjen mangler for Troms (2016): skjult av hensyn til personvernet.",
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

/** The texts of the axis and in how many panels they stand. */
function axisOf(all: typeof figure) {
  const svg = drawFigure(all, { medium: "screen", width: 360 });
  const axis = svg.match(/<g id="[^"]*-akse">(.*?)<\/g>/)?.[1] ?? "";
  return {
    texts: [...axis.matchAll(/>([^<>]+)<\/text>/g)].map(([, text]) => text),
    uses: svg.match(/<use href="#[^"]*-akse"\/>/g)?.length ?? 0,
  };
}

test("drawFigure(multiples) writes zero and the highest tick beside the first panel of each row", () => {
  const five = ["Agder", "Oslo", "Troms", "Vestland", "Østfold"].map((name) => line(name, "main", [30, 28]));
  expect(axisOf(multiples("akse", five, line("Landet", "country", [29, 26])))).toEqual({ texts: ["0", "30"], uses: 2 });
});

test("drawFigure(multiples) writes the lowest tick too where figures are below zero", () => {
  const country = line("Landet", "country", [1, 1]);
  const below = multiples("under", [line("Oslo", "main", [35, -0.5])], country);
  expect(axisOf(below).texts).toEqual(["−20", "0", "40"]);
});

test("drawFigure(multiples) has no axis to write where there are no figures", () => {
  const none = multiples("tom", [line("Oslo", "main", [":", ":"])], line("Landet", "country", ["..", ".."]));
  expect(axisOf(none)).toEqual({ texts: [], uses: 0 });
});

test("drawFigure(multiples) has room for the longest county's name on a phone", () => {
  const names = ["Agder", "Oslo", "Møre og Romsdal"].map((name) => line(name, "main", [310, 280]));
  const svg = drawFigure(multiples("navn", names, line("Landet", "country", [29, 26])), {
    medium: "screen",
    width: 360,
  });
  expect(svg).toContain(">Møre og Romsdal</text>");
});

test("drawFigure(multiples) writes the sign where the last year has no figure", () => {
  expect(drawFigure(figure, { medium: "screen" })).toContain(">:</text>");
});

test("drawFigure(multiples) shows a figure that stands alone between two gaps", () => {
  const lone = multiples(
    "alene",
    [line("Gruppe 16", "main", ["..", 30, ".."])],
    line("Landet", "country", [29, 26, 25]),
  );
  const [own] =
    drawFigure(lone, { medium: "screen" }).match(/<path d="[^"]*" fill="none" stroke="var\(--figur-main\)"[^>]*>/) ??
    [];
  expect(own).toMatch(/d="M[\d. ]+h\.1".*stroke-linecap="round"/);
});

test("notesOfPanels(lines) names groups within a sentence as a sentence does", () => {
  const lines = ["Gruppe 1", "Gruppe 2"].map((label) => line(label, "main", [[30, "doubtful"], ".."]));
  expect(notesOfPanels(lines, "nb")).toEqual([
    "Gruppe 1 og gruppe 2 (2015): ser feil ut i kilden og bør brukes med varsomhet.",
    "Linjen mangler for gruppe 1 (2016) og gruppe 2 (2016): tallet mangler i kilden.",
  ]);
});

test("notesOfPanels(lines) writes years in a row as a run", () => {
  const gaps = line("Gruppe 16", "main", ["..", "..", "..", 30, "..", 30, "..", ".."]);
  expect(notesOfPanels([gaps], "nb")).toEqual([
    "Linjen mangler for gruppe 16 (2015–2017, 2019, 2021 og 2022): tallet mangler i kilden.",
  ]);
});

test("notesOfPanels(lines) tells each mark and each gap once, without names where many have it", () => {
  const lines = ["Agder", "Oslo", "Troms", "Vestland"].map((label) =>
    line(label, "main", [30, [29, "incomplete"], label === "Oslo" ? [28, "doubtful"] : ":"]),
  );
  expect(notesOfPanels(lines, "nb")).toEqual([
    "2016: mangelfull rapportering dette året.",
    "Oslo (2017): ser feil ut i kilden og bør brukes med varsomhet.",
    "Linjen mangler for Agder (2017), Troms (2017) og Vestland (2017): skjult av hensyn til personvernet.",
  ]);
  expect(notesOfPanels(lines, "nn")[2]).toBe(
    "Linja manglar for Agder (2017), Troms (2017) og Vestland (2017): skjult av omsyn til personvernet.",
  );
});
