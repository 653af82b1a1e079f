import { cellValue } from "../data/cell.ts";
import { formatCell, formatNumber } from "../data/format.ts";
import type { HeatFigure } from "./figure.ts";
import { classOf, type MapClass, mapClasses } from "./map-classes.ts";
import { tenth } from "./map-grid.ts";
import { lineHeight, textMark } from "./marks.ts";
import type { Style } from "./style.ts";
import type { SvgBody } from "./svg.ts";
import { textWidth, wrapText } from "./text-width.ts";
import { inkOn } from "./theme.ts";
import { yearTicks } from "./ticks.ts";

/** Where the columns stand: names beside the cells, or above them where there is no room. */
interface Frame {
  readonly nameWidth: number;
  readonly beside: boolean;
  readonly left: number;
  readonly cellWidth: number;
  /** Fewer than the figure's where all have no room; the table has them all. */
  readonly columns: readonly number[];
}

/** A row for each place and a column for each year: the figures themselves, on the colour of their class. */
export function drawHeat(figure: HeatFigure, style: Style): SvgBody {
  const em = style.fontSize;
  const { palette } = style;
  const values = figure.rows.flatMap(({ cells }) => cells.flatMap((cell) => cellValue(cell) ?? []));
  const classes = mapClasses(values, figure.decimals);
  const frame = frameOf(figure, style);
  const legend = drawLegend(figure, classes, style);
  const years = frame.columns.map((column, index) => {
    const x = frame.left + (index + 0.5) * frame.cellWidth;
    const year = figure.years[column];
    return textMark(String(year), {
      x,
      y: legend.height + em * 0.6,
      size: em * 0.93,
      anchor: "middle",
      fill: palette.muted,
    });
  });
  let y = legend.height + em * 1.4;
  const rows = figure.rows.map((row) => {
    const name = wrapText(row.label, em, frame.beside ? frame.nameWidth : style.width, frame.beside ? 2 : 1);
    const height = em * Math.max(1.75, frame.beside ? name.length * lineHeight + 0.3 : 0);
    const head = frame.beside ? 0 : em * 1.35;
    const look = { size: em, bold: row.strong, fill: row.strong ? palette.main : palette.text, x: 0 };
    const drawn = [
      textMark(name, { ...look, y: frame.beside ? y + height / 2 : y + head / 2 }),
      ...frame.columns.map((column, index) =>
        drawCell(
          figure,
          row.cells[column],
          classes,
          {
            x: frame.left + index * frame.cellWidth,
            y: y + head,
            width: frame.cellWidth,
            height,
          },
          style,
        ),
      ),
    ];
    y += head + height + (frame.beside ? 0 : em * 0.25);
    return drawn.join("");
  });
  return { width: style.width, height: Math.ceil(y + 1), body: legend.svg + years.join("") + rows.join("") };
}

/** With a star where the figure is marked. */
function written(figure: HeatFigure, cell: HeatFigure["rows"][number]["cells"][number]): string {
  return formatCell(cell, figure.decimals) + (cell.kind === "value" && cell.marks.length > 0 ? "*" : "");
}

function frameOf(figure: HeatFigure, style: Style): Frame {
  const em = style.fontSize;
  const widest = Math.max(
    textWidth("2000", em * 0.93),
    ...figure.rows.flatMap(({ cells }) => cells.map((cell) => textWidth(written(figure, cell), em * 0.93))),
  );
  const need = widest + em * 0.45;
  const longest = Math.max(0, ...figure.rows.map(({ label }) => textWidth(label, em)));
  const nameWidth = Math.min(longest, style.width * 0.3);
  const left = nameWidth + em * 0.8;
  const all = figure.years.map((_, index) => index);
  const most = em * 5;
  if ((style.width - left) / all.length >= need) {
    return {
      nameWidth,
      beside: true,
      left,
      cellWidth: Math.min(most, (style.width - left) / all.length),
      columns: all,
    };
  }
  const room = Math.max(2, Math.floor(style.width / need));
  const columns = all.length <= room ? all : yearTicks(0, all.length - 1, room);
  return { nameWidth, beside: false, left: 0, cellWidth: Math.min(most, style.width / columns.length), columns };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function drawCell(
  figure: HeatFigure,
  cell: HeatFigure["rows"][number]["cells"][number] | undefined,
  classes: readonly MapClass[],
  { x, y, width, height }: Box,
  { palette, fontSize }: Style,
): string {
  if (cell === undefined) return "";
  const found = cell.kind === "value" ? classOf(classes, cell.value, figure.decimals) : undefined;
  const fill = found === undefined ? "none" : palette[found.color];
  const ink = found === undefined ? palette.muted : palette[inkOn[found.color]];
  const rect = `<rect x="${tenth(x + 0.5)}" y="${tenth(y + 0.5)}" width="${tenth(width - 1)}" height="${tenth(height - 1)}" fill="${fill}"/>`;
  const look = { x: x + width / 2, y: y + height / 2, size: fontSize * 0.93, anchor: "middle", fill: ink } as const;
  return (found === undefined ? "" : rect) + textMark(written(figure, cell), look);
}

/** The classes from low to high, in as many lines as the width asks for. */
function drawLegend(figure: HeatFigure, classes: readonly MapClass[], style: Style): { svg: string; height: number } {
  const em = style.fontSize;
  const texts = classes.map(({ low, high }) => {
    const [from, to] = [low, high].map((value) => formatNumber(value, figure.decimals));
    return from === to ? (from ?? "") : `${from}–${to}`;
  });
  let [x, y] = [0, 0];
  const entries = classes.map(({ color }, index) => {
    const text = texts[index] ?? "";
    const width = em * 1.5 + textWidth(text, em * 0.93);
    if (x > 0 && x + width > style.width) [x, y] = [0, y + em * 1.5];
    const place = `x="${tenth(x)}" y="${tenth(y + em * 0.15)}" width="${tenth(em)}" height="${tenth(em)}"`;
    const entry = [
      `<rect ${place} fill="${style.palette[color]}"/>`,
      textMark(text, { x: x + em * 1.35, y: y + em * 0.65, size: em * 0.93, fill: style.palette.text }),
    ];
    x += width + em * 0.9;
    return entry.join("");
  });
  return { svg: entries.join(""), height: classes.length === 0 ? 0 : y + em * 2 };
}
