import { cellSign, cellValue } from "../data/cell.ts";
import { explainCell, formatQuantity } from "../data/format.ts";
import type { MapFigure, MapPlace } from "./figure.ts";
import { mapAreas } from "./map-areas.ts";
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
  const areas = mapAreas(figure.places, width);
  const tilePath = ({ tile }: MapPlace) => hexagon(grid, grid.centre(tile).x, grid.centre(tile).y);
  const paths = areas?.paths ?? figure.places.map(tilePath);
  const tiles = figure.places.map((place, index) => {
    const sign =
      place.cell.kind === "value"
        ? ""
        : signAt(cellSign(place.cell), ...placeOfSign(place, areas?.centres[index], grid), style);
    return drawPlace(figure, place, classes, { path: paths[index] ?? "", sign }, style);
  });
  const counties = areas?.borders ?? borders(figure.places, grid);
  const outlines = figure.places.map(({ code }, index) => (figure.picked.includes(code) ? paths[index] : "")).join("");
  // A real border is finer than a tile's edge.
  const line = areas === undefined ? grid.width : style.fontSize * 0.9;
  return {
    width,
    height: areas?.height ?? grid.height,
    body: [
      `<g stroke="${palette.background}" stroke-width="${tenth(line / 14)}">${tiles.join("")}</g>`,
      // A wide line of the ground and a thin one on it, which is seen between dark tiles too.
      strokePath(counties, palette.background, line / 4),
      strokePath(counties, palette.text, line / 14),
      strokePath(outlines, palette.background, line / 2.2),
      strokePath(outlines, palette.text, line / 4.5),
      mapLegend(figure, classes, grid, line / 14, style),
    ].join(""),
  };
}

/** In the middle of a tile, or of a surface, where the sign has the size of a tile's. */
function placeOfSign(
  { tile }: MapPlace,
  centre: { readonly x: number; readonly y: number } | undefined,
  grid: MapGrid,
): [number, number, MapGrid] {
  const { x, y } = centre ?? grid.centre(tile);
  return [x, y, grid];
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
  { path, sign }: { readonly path: string; readonly sign: string },
  style: Style,
): string {
  const { cell, name, href } = place;
  const shape = `<path d="${path}" fill="${fillOf(figure, place, classes, style)}"/>`;
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
