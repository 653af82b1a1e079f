import { scaleLinear } from "d3-scale";
import { cellSign } from "../data/cell.ts";
import { formatNumber } from "../data/format.ts";
import { fromMiddle } from "./chart-labels.ts";
import type { LineFigure, LinePoint, MultiplesFigure } from "./figure.ts";
import { dotsOf, segments } from "./line-segments.ts";
import { tenth } from "./map-grid.ts";
import { loneDot } from "./marks.ts";
import type { Style } from "./style.ts";
import { escapeXml, type SvgBody } from "./svg.ts";
import { textWidth, truncate } from "./text-width.ts";
import { type ValueAxis, zeroAxis } from "./ticks.ts";

type Line = LineFigure["lines"][number];

/** What is written on the axes, in parts of the font size. */
const small = 0.9;

/** Where things are within a panel, from its upper left corner. */
interface Panel {
  readonly width: number;
  readonly height: number;
  /** To the panel beside it. */
  readonly gap: number;
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

/**
 * One small chart for each place, all on the same scale: its own line strong, the one to compare with thin, all the
 * others faint behind. The value of the last year, or the sign for why there is none, is written below the name. What
 * the height means is written once for each row, to the left of its first chart.
 */
export function drawMultiples(figure: MultiplesFigure, style: Style, id: string): SvgBody {
  const em = style.fontSize;
  const columns = style.width / em > 40 ? 5 : 3;
  const gap = em * 1.2;
  const lines = [...figure.lines, figure.reference];
  const years = lines.flatMap(({ points }) => points.map(({ year }) => year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const axis = zeroAxis(
    lines.flatMap(({ points }) => dotsOf(points).map(({ value }) => value)),
    3,
  );
  const ends = axisEnds(axis);
  const left = Math.max(0, ...ends.map((tick) => textWidth(axis.format(tick), em * small) + em * 0.35));
  const width = (style.width - left - gap * (columns - 1)) / columns;
  const [head, plot] = [em * 2.9, width * 0.62];
  const x = scaleLinear()
    .domain([first, last])
    .range([1, width - 4]);
  const y = scaleLinear()
    .domain(axis.domain)
    .range([head + plot, head]);
  const panel: Panel = { width, height: head + plot + em * 2, gap, x, y };
  const faint = figure.lines.map(({ points }) => pathOf(points, panel)).join("");
  const behind = [
    `<defs><g id="${id}-alle">`,
    ...ends.filter((tick) => tick !== 0).map((tick) => rule(y(tick), width, style.palette.grid)),
    `<path d="${faint}" fill="none" stroke="${style.palette.grid}"/>`,
    `<path d="${pathOf(figure.reference.points, panel)}" fill="none" stroke="${style.palette.country}" stroke-width="1.2"/>`,
    rule(y(0), width, style.palette.muted),
    texts([String(first), String(last)], panel, style),
    `</g><g id="${id}-akse">`,
    ...ends.map((tick) =>
      smallText({ x: -em * 0.35, y: y(tick) + em * small * fromMiddle, anchor: "end" }, axis.format(tick), style),
    ),
    "</g></defs>",
  ].join("");
  const panels = figure.lines.map((line, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const place = `${tenth(left + column * (width + gap))},${tenth(row * panel.height)}`;
    const values = column === 0 && ends.length > 0 ? `<use href="#${id}-akse"/>` : "";
    const drawing = nameOf(line, panel, column === columns - 1, style) + drawPanel(figure, line, panel, style);
    return `<g transform="translate(${place})"><use href="#${id}-alle"/>${values}${drawing}</g>`;
  });
  const rows = Math.ceil(figure.lines.length / columns);
  return { width: style.width, height: Math.ceil(rows * panel.height), body: `${behind}${panels.join("")}` };
}

function drawPanel(figure: MultiplesFigure, line: Line, panel: Panel, style: Style): string {
  const em = style.fontSize;
  const { palette } = style;
  const end = line.points.at(-1)?.cell;
  const value =
    end === undefined ? "" : end.kind === "value" ? formatNumber(end.value, figure.decimals) : cellSign(end);
  const marked = line.points.filter(({ cell }) => cell.kind === "value" && cell.marks.length > 0);
  return [
    `<text x="0" y="${tenth(em * 2.25)}" text-anchor="start" fill="${palette.main}">${value}</text>`,
    `<path d="${pathOf(line.points, panel)}" fill="none" stroke="${palette.main}" stroke-width="${tenth(em * 0.18)}" stroke-linejoin="round" stroke-linecap="round"/>`,
    ...dotsOf(marked).map((dot) => circle(dot, panel, palette.background, palette.main, em)),
    ...dotsOf(line.points.slice(-1)).map((dot) => circle(dot, panel, palette.main, palette.main, em)),
  ].join("");
}

/** The place's name above its chart; one that is a little too wide reaches into the gap beside it. */
function nameOf({ label }: Line, { width, gap }: Panel, isLast: boolean, { fontSize, palette }: Style): string {
  const name = truncate(label, fontSize, width + gap * 0.3);
  const x = isLast ? Math.min(0, width - textWidth(name, fontSize)) : 0;
  return `<text x="${tenth(x)}" y="${tenth(fontSize)}" text-anchor="start" font-weight="600" fill="${palette.text}">${escapeXml(name)}</text>`;
}

function circle(
  { year, value }: { readonly year: number; readonly value: number },
  { x, y }: Panel,
  fill: string,
  stroke: string,
  em: number,
): string {
  return `<circle cx="${tenth(x(year))}" cy="${tenth(y(value))}" r="${tenth(em * 0.2)}" fill="${fill}" stroke="${stroke}"/>`;
}

/** A line with gaps where there is no figure and before a break; a lone figure is a dot: the round ends of a line. */
function pathOf(points: readonly LinePoint[], { x, y }: Panel): string {
  return segments(points)
    .map((run) => {
      const line = `M${run.map(({ year, value }) => `${tenth(x(year))} ${tenth(y(value))}`).join("L")}`;
      return run.length === 1 ? line + loneDot : line;
    })
    .join("");
}

/** The ticks that are written: zero and the two ends, which with so few ticks are far enough apart. */
function axisEnds({ ticks }: ValueAxis): readonly number[] {
  return ticks.filter((tick, index) => tick === 0 || index === 0 || index === ticks.length - 1);
}

/** A thin line across a panel. */
function rule(y: number, width: number, stroke: string): string {
  return `<path d="M0 ${tenth(y)}h${tenth(width)}" stroke="${stroke}"/>`;
}

/** The first and the last year below a panel. */
function texts([first = "", last = ""]: readonly string[], { width, height }: Panel, style: Style): string {
  const y = height - style.fontSize * 0.9;
  return smallText({ x: 0, y, anchor: "start" }, first, style) + smallText({ x: width, y, anchor: "end" }, last, style);
}

interface Anchored {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

function smallText({ x, y, anchor }: Anchored, text: string, { fontSize, palette }: Style): string {
  const look = `font-size="${tenth(fontSize * small)}" text-anchor="${anchor}" fill="${palette.muted}"`;
  return `<text x="${tenth(x)}" y="${tenth(y)}" ${look}>${text}</text>`;
}
