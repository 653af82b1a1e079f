import { cellSign, cellValue } from "../data/cell.ts";
import { explainCell, formatQuantity } from "../data/format.ts";
import type { MapFigure, MapPlace } from "./figure.ts";
import { classOf, type MapClass, mapClasses } from "./map-classes.ts";
import { borders, hexagon, type MapGrid, mapGrid, tenth } from "./map-grid.ts";
import { mapLegend } from "./map-legend.ts";
import { signAt } from "./map-sign.ts";
import type { Style } from "./style.ts";
import { escapeXml, type SvgBody } from "./svg.ts";

/**
 * The country in hexagons, with its legend in the sea to the north-west. On screen, a place with an address is a link
 * with its name and figure, in the order of the places.
 */
export function drawMap(figure: MapFigure, style: Style): SvgBody {
  const { palette, width } = style;
  const grid = mapGrid(
    figure.places.map(({ tile }) => tile),
    width,
  );
  const values = figure.places.flatMap(({ cell }) => cellValue(cell) ?? []);
  const classes = mapClasses(values, figure.decimals);
  const tiles = figure.places.map((place) => drawPlace(figure, place, classes, grid, style));
  const counties = borders(figure.places, grid);
  const picked = figure.places.filter(({ code }) => figure.picked.includes(code));
  const outlines = picked.map(({ tile }) => hexagon(grid, grid.centre(tile).x, grid.centre(tile).y)).join("");
  return {
    width,
    height: grid.height,
    body: [
      `<g stroke="${palette.background}" stroke-width="${tenth(grid.width / 14)}">${tiles.join("")}</g>`,
      // A wide line of the ground and a thin one on it, which is seen between dark tiles too.
      strokePath(counties, palette.background, grid.width / 4),
      strokePath(counties, palette.text, grid.width / 14),
      strokePath(outlines, palette.background, grid.width / 2.2),
      strokePath(outlines, palette.text, grid.width / 4.5),
      mapLegend(figure, classes, grid, style),
    ].join(""),
  };
}

function strokePath(path: string, color: string, width: number): string {
  if (path === "") return "";
  const line = `stroke-width="${tenth(width)}" stroke-linecap="round" stroke-linejoin="round"`;
  return `<path d="${path}" fill="none" stroke="${color}" ${line} pointer-events="none"/>`;
}

function drawPlace(
  figure: MapFigure,
  place: MapPlace,
  classes: readonly MapClass[],
  grid: MapGrid,
  style: Style,
): string {
  const { cell, name, href, tile } = place;
  const { x, y } = grid.centre(tile);
  const shape = `<path d="${hexagon(grid, x, y)}" fill="${fillOf(figure, place, classes, style)}"/>`;
  const sign = cell.kind === "value" ? "" : signAt(cellSign(cell), x, y, grid, style);
  const value =
    cell.kind === "value"
      ? formatQuantity(cell, figure.unit, figure.decimals, figure.language)
      : explainCell(cell, figure.language);
  const title = `<title>${escapeXml(`${name}: ${value}`)}</title>`;
  return href === undefined || style.medium === "print"
    ? shape + sign
    : `<a href="${escapeXml(href)}">${title}${shape}${sign}</a>`;
}

function fillOf(figure: MapFigure, { cell }: MapPlace, classes: readonly MapClass[], { palette }: Style): string {
  if (cell.kind !== "value") return palette.grid;
  const found = classOf(classes, cell.value, figure.decimals);
  return found === undefined ? palette.grid : palette[found.color];
}
