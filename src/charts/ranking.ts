import { scaleLinear } from "d3-scale";
import { formatCell, formatNumber } from "../data/format.ts";
import type { RankingFigure } from "./figure.ts";
import { dotMark, lineHeight, pathMark, segment, textMark } from "./marks.ts";
import { type RankedPlace, rankPlaces } from "./ranking-rows.ts";
import type { Style } from "./style.ts";
import type { SvgBody } from "./svg.ts";
import { textWidth, wrapText } from "./text-width.ts";
import { strokes } from "./theme.ts";
import { freeAxis, type ValueAxis } from "./ticks.ts";

/** Where the columns of a ranking stand, and its scale. */
interface Frame {
  readonly nameX: number;
  readonly nameWidth: number;
  readonly left: number;
  readonly right: number;
  readonly axis: ValueAxis;
  readonly x: (value: number) => number;
}

interface Row extends RankedPlace {
  readonly name: readonly string[];
  /** Of its middle. */
  readonly y: number;
  readonly height: number;
}

/** A row for each place, highest first: rank, name, a dot with its interval on one scale, and the figure. */
export function drawRanking(figure: RankingFigure, style: Style): SvgBody {
  const em = style.fontSize;
  const { palette } = style;
  const ranked = rankPlaces(figure);
  const frame = frameOf(figure, ranked, style);
  const top = figure.reference?.cell.kind === "value" ? em * 1.7 : em * 0.2;
  const rows = layRows(ranked, frame, top, em);
  const bottom = rows.reduce((sum, { height }) => sum + height, top);
  const guides = rows.map(({ y }) => segment(frame.left, y, frame.right, y)).join("");
  const body = [
    pathMark(guides, { stroke: palette.grid, width: em * 0.06 }),
    drawReference(figure, frame, [top, bottom], style),
    ...rows.map((row) => drawRow(figure, row, frame, style)),
    drawAxis(frame, bottom, style),
  ];
  return { width: style.width, height: Math.ceil(bottom + em * 1.9), body: body.join("") };
}

function frameOf(figure: RankingFigure, ranked: readonly RankedPlace[], style: Style): Frame {
  const em = style.fontSize;
  const names = figure.places.map(({ name }) => textWidth(name, em));
  const rankWidth = textWidth(`${ranked.length}.`, em);
  const valueWidth = Math.max(0, ...figure.places.map(({ cell }) => textWidth(formatCell(cell, figure.decimals), em)));
  const nameX = rankWidth + em * 0.5;
  const nameWidth = Math.min(Math.max(0, ...names), style.width * 0.32);
  const [left, right] = [nameX + nameWidth + em * 0.7, style.width - valueWidth - em * 0.6];
  const reference = figure.reference?.cell;
  const ends = figure.places.flatMap(({ cell, interval }) =>
    cell.kind === "value" ? [cell.value, ...(interval === undefined ? [] : [interval.lower, interval.upper])] : [],
  );
  const axis = freeAxis([...ends, ...(reference?.kind === "value" ? [reference.value] : [])], 4);
  const scale = scaleLinear()
    .domain(axis.domain)
    .range([left + em * 0.5, right - em * 0.5]);
  return { nameX, nameWidth, left, right, axis, x: scale };
}

function layRows(ranked: readonly RankedPlace[], frame: Frame, top: number, em: number): Row[] {
  let y = top;
  return ranked.map((each) => {
    const name = wrapText(each.place.name, em, frame.nameWidth, 2);
    const height = em * (0.55 + lineHeight * name.length);
    y += height;
    return { ...each, name, y: y - height / 2, height };
  });
}

function drawRow(figure: RankingFigure, row: Row, frame: Frame, style: Style): string {
  const em = style.fontSize;
  const { palette } = style;
  const { cell, interval, code } = row.place;
  const bold = figure.picked.includes(code);
  const color = bold ? palette.main : palette.other;
  const ink = bold ? palette.main : palette.text;
  const text = { y: row.y, size: em, bold };
  const beside = [
    row.rank === undefined
      ? ""
      : textMark(`${row.rank}.`, {
          ...text,
          x: frame.nameX - em * 0.5,
          anchor: "end",
          bold: false,
          fill: palette.muted,
        }),
    textMark(row.name, { ...text, x: frame.nameX, fill: ink }),
    textMark(formatCell(cell, figure.decimals), { ...text, x: style.width, anchor: "end", fill: ink }),
  ];
  if (cell.kind !== "value") return beside.join("");
  const whisker = interval === undefined ? "" : segment(frame.x(interval.lower), row.y, frame.x(interval.upper), row.y);
  return [
    ...beside,
    pathMark(whisker, { stroke: color, width: em * (bold ? 0.24 : 0.16) }),
    dotMark(frame.x(cell.value), row.y, em * (bold ? 0.4 : 0.33), color, palette.background, cell.marks.length > 0),
  ].join("");
}

/** The area that all are held to: a line through the rows with its name above. */
function drawReference(figure: RankingFigure, frame: Frame, [top, bottom]: readonly [number, number], style: Style) {
  const { reference } = figure;
  if (reference?.cell.kind !== "value") return "";
  const em = style.fontSize;
  const color = style.palette[reference.role];
  const x = frame.x(reference.cell.value);
  const label = `${reference.label}: ${formatNumber(reference.cell.value, figure.decimals)}`;
  const half = textWidth(label, em) / 2;
  const centre = Math.min(style.width - half, Math.max(half, x));
  return [
    pathMark(segment(x, top - em * 0.35, x, bottom), { stroke: color, width: em * strokes[reference.role].width }),
    textMark(label, { x: centre, y: em * 0.65, size: em, anchor: "middle", fill: color }),
  ].join("");
}

function drawAxis({ axis, x, left, right }: Frame, y: number, style: Style): string {
  const em = style.fontSize;
  const { muted } = style.palette;
  const ticks = axis.ticks.map((tick) => segment(x(tick), y, x(tick), y + em * 0.3)).join("");
  return [
    pathMark(segment(left, y, right, y) + ticks, { stroke: muted, width: style.hairline.strokeWidth ?? 1 }),
    ...axis.ticks.map((tick) =>
      textMark(axis.format(tick), { x: x(tick), y: y + em * 1.05, size: em, anchor: "middle", fill: muted }),
    ),
  ].join("");
}
