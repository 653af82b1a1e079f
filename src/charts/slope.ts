import { scaleLinear } from "d3-scale";
import { type Cell, cellValue } from "../data/cell.ts";
import { formatCell } from "../data/format.ts";
import type { SlopeFigure, SlopeLine } from "./figure.ts";
import { dotMark, lineHeight, pathMark, segment, textMark } from "./marks.ts";
import { spread } from "./spread.ts";
import type { Style } from "./style.ts";
import type { SvgBody } from "./svg.ts";
import { textWidth, wrapText } from "./text-width.ts";
import { roleOrder, strokes } from "./theme.ts";

/** Between a dot and its label, in parts of the font size; a leader has room in it. */
const gap = 1.3;

/** A label at one side of a line: what it says, where it wants to stand and how high it is. */
interface Label {
  readonly line: SlopeLine;
  readonly rows: readonly string[];
  /** Of the figure; `undefined` where there is none, and the label then stands at the foot. */
  readonly at: number | undefined;
}

/** A line for each place from one year to another: the figures on both sides, the names on the right. */
export function drawSlope(figure: SlopeFigure, style: Style): SvgBody {
  const em = style.fontSize;
  const { palette } = style;
  const write = (cell: Cell) => formatCell(cell, figure.decimals);
  const lines = figure.lines.toSorted((a, b) => roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role));
  const valueWidth = Math.max(
    0,
    ...lines.flatMap(({ from, to }) => [from, to].map((cell) => textWidth(write(cell), em))),
  );
  const names = lines.map(({ label }) => wrapText(label, em, Math.max(em * 8, style.width * 0.28), 2));
  const nameWidth = Math.max(0, ...names.flat().map((row) => textWidth(row, em)));
  const left = valueWidth + em * gap;
  const right = style.width - valueWidth - nameWidth - em * (gap + 0.6);
  const rowsHigh = names.reduce((sum, rows) => sum + rows.length * em * lineHeight, 0);
  const [top, bottom] = [em * 2.2, em * 2.2 + Math.max(em * 13, rowsHigh * 1.25)];
  const values = lines.flatMap(({ from, to }) => [cellValue(from) ?? [], cellValue(to) ?? []].flat());
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const y = scaleLinear()
    .domain(low < high ? [low, high] : [low - 1, low + 1])
    .range([bottom - em * 0.8, top + em * 0.8]);
  const placeOf = (cell: Cell) => (cell.kind === "value" ? y(cell.value) : undefined);
  const before = lines.map((line) => ({ line, rows: [write(line.from)], at: placeOf(line.from) }));
  const after = lines.map((line, index) => ({ line, rows: names[index] ?? [], at: placeOf(line.to) }));
  const [beforeAt, afterAt] = [before, after].map((labels) => settle(labels, [top, bottom], em));
  const body = [
    ...figure.years.map((year, index) =>
      textMark(String(year), {
        x: [left, right][index] ?? 0,
        y: em * 0.7,
        size: em,
        anchor: "middle",
        bold: true,
        fill: palette.text,
      }),
    ),
    pathMark(segment(left, top, left, bottom) + segment(right, top, right, bottom), {
      stroke: palette.grid,
      width: em * 0.08,
    }),
    ...lines.map((line) => drawLine(line, [left, right], placeOf, style)),
    ...lines.flatMap((line, index) => {
      const look = { size: em, bold: line.role === "main", fill: palette[line.role === "other" ? "text" : line.role] };
      const [a, b] = [beforeAt?.[index] ?? bottom, afterAt?.[index] ?? bottom];
      const valueX = right + em * gap;
      return [
        leader([left - em * 0.5, before[index]?.at], [left - em * (gap - 0.15), a], line, style),
        leader([right + em * 0.5, after[index]?.at], [valueX - em * 0.15, b], line, style),
        line.from.kind === "value"
          ? textMark(write(line.from), { ...look, x: left - em * gap, y: a, anchor: "end" })
          : "",
        textMark(write(line.to), { ...look, x: valueX + valueWidth, y: b - offset(names[index], em), anchor: "end" }),
        textMark(names[index] ?? [], { ...look, x: valueX + valueWidth + em * 0.6, y: b }),
      ];
    }),
  ];
  return { width: style.width, height: Math.ceil(bottom + em * 0.8), body: body.join("") };
}

/** From the middle of a name of several lines up to its first, which its figure stands beside. */
function offset(rows: readonly string[] = [], em: number): number {
  return (Math.max(0, rows.length - 1) / 2) * em * lineHeight;
}

/** Where each label stands; those without a figure at the foot, in their order. */
function settle(labels: readonly Label[], [top, bottom]: readonly [number, number], em: number): number[] {
  const wanted = labels.map(({ rows, at }) => ({ center: at ?? bottom + em, size: rows.length * em * lineHeight }));
  return spread(wanted, top, bottom + em * 0.8);
}

/** Dashed across a break, where the slope is not a development. */
function drawLine(
  line: SlopeLine,
  [left, right]: readonly [number, number],
  placeOf: (cell: Cell) => number | undefined,
  style: Style,
): string {
  const em = style.fontSize;
  const { palette } = style;
  const color = palette[line.role];
  const [from, to] = [placeOf(line.from), placeOf(line.to)];
  const width = em * (line.role === "main" ? 0.2 : strokes[line.role].width * 1.2);
  const dash = line.break ? [em * 0.12, em * 0.5] : [];
  const radius = em * (line.role === "main" ? 0.36 : 0.28);
  const dot = (x: number, y: number | undefined, { kind, ...cell }: Cell) =>
    y === undefined
      ? ""
      : dotMark(x, y, radius, color, palette.background, kind === "value" && "marks" in cell && cell.marks.length > 0);
  return [
    from === undefined || to === undefined
      ? ""
      : pathMark(segment(left, from, right, to), { stroke: color, width, dash }),
    dot(left, from, line.from),
    dot(right, to, line.to),
  ].join("");
}

/** From a dot to its label, where the label has had to give way to others. */
function leader(
  [x1, y1]: readonly [number, number | undefined],
  [x2, y2]: readonly [number, number],
  line: SlopeLine,
  style: Style,
): string {
  if (y1 === undefined || Math.abs(y1 - y2) < style.fontSize * 0.4) return "";
  return pathMark(segment(x1, y1, x2, y2), { stroke: style.palette[line.role], width: style.fontSize * 0.07 });
}
