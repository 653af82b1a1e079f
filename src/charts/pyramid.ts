import { cellValue } from "../data/cell.ts";
import { formatCell, formatNumber, minus } from "../data/format.ts";
import type { PyramidFigure } from "./figure.ts";
import { tenth } from "./map-grid.ts";
import { pathMark, segment, textMark } from "./marks.ts";
import type { Style } from "./style.ts";
import type { SvgBody } from "./svg.ts";
import { textWidth } from "./text-width.ts";

/**
 * Two years back to back, the oldest on top. A block is as high as its band has years of age and as long as there are people
 * to each of them, so that its surface is the number of people.
 */
export function drawPyramid(figure: PyramidFigure, style: Style): SvgBody {
  const em = style.fontSize;
  const { palette } = style;
  const middle = Math.max(0, ...figure.bands.map(({ label }) => textWidth(label, em))) + em * 1.4;
  const texts = figure.bands.flatMap(({ cells }) => cells.map((cell) => formatCell(cell, figure.decimals)));
  const beside = Math.max(0, ...texts.map((text) => textWidth(text, em)), textWidth(`${minus}100 %`, em)) + em * 0.4;
  const side = Math.min(em * 18, (style.width - middle) / 2);
  const centre = style.width / 2;
  // The narrowest band has room for two lines of text.
  const fewest = Math.min(...figure.bands.map(({ ages }) => ages));
  const perYear = figure.bands.flatMap(({ cells, ages }) => cells.map((cell) => (cellValue(cell) ?? 0) / ages));
  const longest = Math.max(...perYear, Number.MIN_VALUE);
  const top = em * 1.8;
  let y = top;
  const rows = figure.bands.toReversed().map((band) => {
    const height = (band.ages / fewest) * em * 2.5;
    const [from, to] = band.cells;
    const sides = (
      [
        [from, -1, palette.other],
        [to, 1, palette.main],
      ] as const
    ).map(([cell, way, fill]) => {
      const length = ((cellValue(cell) ?? 0) / band.ages / longest) * (side - beside);
      const foot = centre + (way * middle) / 2;
      const box = `x="${tenth(way < 0 ? foot - length : foot)}" y="${tenth(y)}" width="${tenth(length)}" height="${tenth(height - 1)}"`;
      const look = { x: foot + way * (length + em * 0.4), size: em, anchor: way < 0 ? "end" : "start" } as const;
      const change = way > 0 ? growthText(band.cells) : "";
      const block = length === 0 ? "" : `<rect ${box} fill="${fill}"/>`;
      const at = y + height / 2;
      const number = { ...look, y: change === "" ? at : at - em * 0.58, bold: way > 0, fill: palette.text };
      return [
        block,
        textMark(formatCell(cell, figure.decimals), number),
        change === "" ? "" : textMark(change, { ...look, y: at + em * 0.58, fill: palette.muted }),
      ].join("");
    });
    const label = textMark(band.label, {
      x: centre,
      y: y + height / 2,
      size: em,
      anchor: "middle",
      fill: palette.text,
    });
    y += height;
    return sides.join("") + label;
  });
  const foot = [-1, 1].map((way) => segment(centre + (way * middle) / 2, top, centre + (way * middle) / 2, y)).join("");
  const years = figure.years.map((year, index) => {
    const way = index === 0 ? -1 : 1;
    const x = centre + way * (middle / 2 + em * 0.1);
    return textMark(String(year), {
      x,
      y: em * 0.7,
      size: em,
      bold: true,
      anchor: way < 0 ? "end" : "start",
      fill: palette.text,
    });
  });
  return {
    width: style.width,
    height: Math.ceil(y + em * 0.3),
    body: [...rows, pathMark(foot, { stroke: palette.muted, width: style.hairline.strokeWidth ?? 1 }), ...years].join(
      "",
    ),
  };
}

/** «+12 %», or nothing where one of the two is lacking or the first is none. */
function growthText([from, to]: PyramidFigure["bands"][number]["cells"]): string {
  const [before, after] = [cellValue(from), cellValue(to)];
  if (before === undefined || after === undefined || before === 0) return "";
  const text = formatNumber((after / before - 1) * 100, 0);
  return `${text.startsWith(minus) || text === "0" ? "" : "+"}${text} %`;
}
