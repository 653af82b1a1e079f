import { expect, test } from "vitest";
import type { PlanePoint } from "../data/tile-map/plane.ts";
import { describeFigure } from "./describe.ts";
import { drawFigure } from "./draw.ts";
import type { MapFigure } from "./figure.ts";
import { mapAreas } from "./map-areas.ts";
import { map } from "./testing/figures.ts";

/** A square of side 1 with its lower left corner at a point. */
const square = (x: number, y: number): PlanePoint[] =>
  [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0],
  ].map(([right = 0, up = 0]) => ({ x: x + right, y: y + up }));

/** Three squares in a row, the last in another county and with an islet too small to be seen. */
function threeSquares(): MapFigure {
  const figure = map("grenser", [10, 20, ":"]);
  const islet = square(2, 0).map(({ x, y }) => ({ x: 2.5 + (x - 2) / 1000, y: 0.5 + y / 1000 }));
  const rings = [[square(0, 0)], [square(1, 0)], [square(2, 0), islet]];
  const places = figure.places.map((place, index) => ({
    ...place,
    group: index === 2 ? "b" : "a",
    rings: rings[index] ?? [],
  }));
  return { ...figure, places };
}

test("mapAreas(places, width) fills the width, leaves out what is too small to see and draws the border of two counties once", () => {
  const areas = mapAreas(threeSquares().places, 304);
  expect(areas?.height).toBe(104);
  expect(areas?.paths[2]?.match(/M/g)).toHaveLength(1);
  expect(areas?.borders).toBe("M202 2L202 102");
});

test("mapAreas(places, width) is nothing unless every place has a border", () => {
  const [first, second, third] = threeSquares().places;
  if (first === undefined || second === undefined || third === undefined) throw new Error("too few");
  const { rings: _, ...without } = third;
  expect(mapAreas([first, second, without], 304)).toBeUndefined();
});

test("drawFigure(map) is drawn on real borders with the same links, names and signs as on tiles", async () => {
  const svg = drawFigure(threeSquares(), { medium: "screen" });
  expect(svg.match(/<a href/g)).toHaveLength(3);
  expect(svg).toContain("<title>Kommune 0003: skjult av hensyn til personvernet</title>");
  expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  await expect(`${svg}\n`).toMatchFileSnapshot("__snapshots__/grenser.svg");
});

test("describeFigure(map) does not speak of hexagons where there are none", () => {
  expect(describeFigure(threeSquares())).toMatch(/^Kart over 3 kommuner\./);
});
