import { cellSign } from "../data/cell.ts";
import { formatNumber } from "../data/format.ts";
import { signs, signText } from "../data/signs.ts";
import type { MapFigure } from "./figure.ts";
import type { MapClass } from "./map-classes.ts";
import { hexagon, type MapGrid, tenth } from "./map-grid.ts";
import { signAt } from "./map-sign.ts";
import { pathMark, segment } from "./marks.ts";
import type { Style } from "./style.ts";
import { escapeXml } from "./svg.ts";
import { wordsOf } from "./words.ts";

interface Entry {
  readonly fill: string;
  readonly sign?: string;
  readonly text: string;
}

/** What the colours, signs and lines mean, high figures first, in the upper left corner; `line` is the width of a border. */
export function mapLegend(
  figure: MapFigure,
  classes: readonly MapClass[],
  grid: MapGrid,
  line: number,
  style: Style,
): string {
  const em = style.fontSize;
  const size = { ...grid, width: tenth(em * 1.1), side: tenth((em * 1.1) / Math.sqrt(3)) };
  const entries = [...classes.toReversed().map((entry) => ofClass(figure, entry, style)), ...ofSigns(figure, style)];
  const keys = entries.map(({ fill, sign, text }, index) => {
    const [x, y] = [em * 0.8, em * (0.9 + index * 1.5)];
    const place = `x="${tenth(em * 1.8)}" y="${tenth(y + em * 0.35)}"`;
    return [
      `<path d="${hexagon(size, x, y)}" fill="${fill}"/>`,
      sign === undefined ? "" : signAt(sign, x, y, size, style),
      `<text ${place} text-anchor="start" fill="${style.palette.text}">${escapeXml(text)}</text>`,
    ].join("");
  });
  const counties = new Set(figure.places.map(({ group }) => group)).size;
  return [...keys, ...(counties > 1 ? [borderKey(figure, em * (0.9 + entries.length * 1.5), line, style)] : [])].join(
    "",
  );
}

function borderKey(figure: MapFigure, y: number, width: number, { fontSize: em, palette }: Style): string {
  const sample = pathMark(segment(em * 0.25, y, em * 1.35, y), { stroke: palette.text, width });
  const place = `x="${tenth(em * 1.8)}" y="${tenth(y + em * 0.35)}"`;
  return `${sample}<text ${place} text-anchor="start" fill="${palette.text}">${wordsOf(figure).countyBorder}</text>`;
}

function ofClass({ decimals }: MapFigure, { color, low, high }: MapClass, { palette }: Style): Entry {
  const [from, to] = [formatNumber(low, decimals), formatNumber(high, decimals)];
  return { fill: palette[color], text: from === to ? from : `${from}–${to}` };
}

/** An entry for each sign that is in the map. */
function ofSigns(figure: MapFigure, { palette }: Style): Entry[] {
  const { hiddenFigure } = wordsOf(figure);
  const found = new Set(figure.places.flatMap(({ cell }) => (cell.kind === "value" ? [] : [cellSign(cell)])));
  return signs
    .filter((sign) => found.has(sign))
    .map((sign) => ({ fill: palette.grid, sign, text: sign === ":" ? hiddenFigure : signText[sign][figure.language] }));
}
