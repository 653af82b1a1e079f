import { scaleLinear } from "d3-scale";
import { cellSign } from "../data/cell.ts";
import { formatNumber } from "../data/format.ts";
import type { LineFigure, LinePoint, MultiplesFigure } from "./figure.ts";
import { dotsOf, segments } from "./line-segments.ts";
import { tenth } from "./map-grid.ts";
import { loneDot } from "./marks.ts";
import type { Style } from "./style.ts";
import { escapeXml, type SvgBody } from "./svg.ts";
import { truncate } from "./text-width.ts";
import { zeroAxis } from "./ticks.ts";

type Line = LineFigure["lines"][number];

/** Where things are within a panel, from its upper left corner. */
interface Panel {
  readonly width: number;
  readonly height: number;
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

/**
 * One small chart for each place, all on the same scale: its own line strong, the one to compare with thin, all the
 * others faint behind. The value of the last year, or the sign for why there is none, is written below the name.
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
  const width = (style.width - gap * (columns - 1)) / columns;
  const [head, plot] = [em * 2.9, width * 0.62];
  const x = scaleLinear()
    .domain([first, last])
    .range([1, width - 4]);
  const y = scaleLinear()
    .domain(axis.domain)
    .range([head + plot, head]);
  const panel: Panel = { width, height: head + plot + em * 2, x, y };
  const faint = figure.lines.map(({ points }) => pathOf(points, panel)).join("");
  const behind = [
    `<defs><g id="${id}-alle">`,
    `<path d="${faint}" fill="none" stroke="${style.palette.grid}"/>`,
    `<path d="${pathOf(figure.reference.points, panel)}" fill="none" stroke="${style.palette.country}" stroke-width="1.2"/>`,
    `<path d="M0 ${tenth(y(0))}h${tenth(width)}" stroke="${style.palette.muted}"/>`,
    texts([String(first), String(last)], panel, style),
    "</g></defs>",
  ].join("");
  const panels = figure.lines.map((line, index) => {
    const place = `${tenth((index % columns) * (width + gap))},${tenth(Math.floor(index / columns) * panel.height)}`;
    const drawing = drawPanel(figure, line, panel, style);
    return `<g transform="translate(${place})"><use href="#${id}-alle"/>${drawing}</g>`;
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
  const name = truncate(line.label, em, panel.width);
  return [
    `<text x="0" y="${tenth(em)}" text-anchor="start" font-weight="600" fill="${palette.text}">${escapeXml(name)}</text>`,
    `<text x="0" y="${tenth(em * 2.25)}" text-anchor="start" fill="${palette.main}">${value}</text>`,
    `<path d="${pathOf(line.points, panel)}" fill="none" stroke="${palette.main}" stroke-width="${tenth(em * 0.18)}" stroke-linejoin="round" stroke-linecap="round"/>`,
    ...dotsOf(marked).map((dot) => circle(dot, panel, palette.background, palette.main, em)),
    ...dotsOf(line.points.slice(-1)).map((dot) => circle(dot, panel, palette.main, palette.main, em)),
  ].join("");
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

/** The first and the last year below a panel. */
function texts([first = "", last = ""]: readonly string[], { width, height }: Panel, style: Style): string {
  const size = tenth(style.fontSize * 0.9);
  const y = tenth(height - style.fontSize * 0.9);
  const text = (x: number, anchor: string, year: string) =>
    `<text x="${tenth(x)}" y="${y}" font-size="${size}" text-anchor="${anchor}" fill="${style.palette.muted}">${year}</text>`;
  return text(0, "start", first) + text(width, "end", last);
}
