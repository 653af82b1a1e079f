import { scaleLinear, scaleLog } from "d3-scale";
import { formatNumber } from "../data/format.ts";
import type { FunnelFigure } from "./figure.ts";
import { funnelLabels } from "./funnel-labels.ts";
import { tenth } from "./map-grid.ts";
import { dotMark, dotsMark, pathMark, type StrokeLook, segment, textMark } from "./marks.ts";
import type { Style } from "./style.ts";
import type { SvgBody } from "./svg.ts";
import { textWidth } from "./text-width.ts";
import { freeAxis } from "./ticks.ts";
import { wordsOf } from "./words.ts";

type Scale = (value: number) => number;

/** Figure against size, each municipality a dot, with the limits that chance alone keeps to around the country's level. */
export function drawFunnel(figure: FunnelFigure, style: Style): SvgBody {
  const em = style.fontSize;
  const { palette } = style;
  const dots = figure.places.flatMap(({ cell, base, ...place }) =>
    cell.kind === "value" && base !== undefined
      ? [{ ...place, value: cell.value, base, hollow: cell.marks.length > 0 }]
      : [],
  );
  if (dots.length === 0) return empty(figure, style);
  const legend = drawLegend(figure, style);
  const axis = freeAxis([...dots.map(({ value }) => value), figure.level], 6);
  const bases = dots.map(({ base }) => base);
  const [least, most] = [Math.min(...bases), Math.max(...bases)];
  const left = Math.max(...axis.ticks.map((tick) => textWidth(axis.format(tick), em))) + em * 0.7;
  const [top, bottom] = [legend.height, legend.height + Math.min(style.width * 0.75, em * 24)];
  const x = scaleLog()
    .domain([least, Math.max(most, least * 1.01)])
    .range([left + em * 0.6, style.width - em * 0.8]);
  const y = scaleLinear()
    .domain(axis.domain)
    .range([bottom - em * 0.6, top + em * 0.6]);
  const edge = segment(left, bottom, style.width, bottom);
  const diameter = em * 0.42;
  const of = (beyond: boolean) =>
    dots.filter((dot) => (dot.beyond === "outer") === beyond).map(({ base, value }) => [x(base), y(value)] as const);
  const picked = dots.filter(({ code }) => figure.picked.includes(code));
  const names = funnelLabels(
    picked.map(({ name, base, value }) => ({
      text: `${name}: ${formatNumber(value, figure.decimals)}`,
      x: x(base),
      y: y(value),
    })),
    em,
    { left, right: style.width, top, bottom },
    [...dots.map(({ base, value }) => [x(base), y(value)] as const), ...limitPoints(figure, x, y)],
  );
  const body = [
    legend.svg,
    pathMark(axis.ticks.map((tick) => segment(left, y(tick), style.width, y(tick))).join(""), {
      stroke: palette.grid,
      width: em * 0.06,
    }),
    ...axis.ticks.map((tick) =>
      textMark(axis.format(tick), { x: left - em * 0.5, y: y(tick), size: em, anchor: "end", fill: palette.muted }),
    ),
    dotsMark(of(false), diameter, palette.other),
    dotsMark(of(true), diameter, palette.county),
    pathMark(segment(left, y(figure.level), style.width, y(figure.level)), looks(style).level),
    pathMark(curves(figure, "inner", x, y, axis.domain), looks(style).inner),
    pathMark(curves(figure, "outer", x, y, axis.domain), looks(style).outer),
    pathMark(edge, { stroke: palette.muted, width: style.hairline.strokeWidth ?? 1 }),
    ...sizeTicks(least, most, style).map((tick) =>
      textMark(formatNumber(tick, 0), {
        x: x(tick),
        y: bottom + em * 0.9,
        size: em,
        anchor: "middle",
        fill: palette.muted,
      }),
    ),
    textMark(`${figure.baseName} →`, {
      x: style.width,
      y: bottom + em * 2.2,
      size: em,
      anchor: "end",
      fill: palette.muted,
    }),
    ...picked.map(({ base, value, hollow }) =>
      dotMark(x(base), y(value), em * 0.4, palette.main, palette.background, hollow),
    ),
    ...names.map(({ leader: [from, to] }) =>
      from === undefined || to === undefined
        ? ""
        : pathMark(segment(...from, ...to), { stroke: palette.main, width: em * 0.08 }),
    ),
    ...names.map(({ text, x, y, anchor }) =>
      textMark(text, { x, y, anchor, size: em, bold: true, fill: palette.main, halo: palette.background }),
    ),
  ];
  return { width: style.width, height: Math.ceil(bottom + em * 2.9), body: body.join("") };
}

function looks({ palette, fontSize: em }: Style): Record<"level" | "inner" | "outer", StrokeLook> {
  return {
    level: { stroke: palette.country, width: em * 0.13 },
    inner: { stroke: palette.country, width: em * 0.1, dash: [em * 0.45, em * 0.25] },
    outer: { stroke: palette.country, width: em * 0.1 },
  };
}

/** The two limits of one kind as lines, only where they are within the axis. */
function curves(
  { limits }: FunnelFigure,
  which: "inner" | "outer",
  x: Scale,
  y: Scale,
  [low, high]: readonly [number, number],
): string {
  return (["lower", "upper"] as const)
    .map((side) => {
      const within = limits.flatMap((limit) => {
        const value = limit[which][side];
        return value >= low && value <= high && value > 0 ? [`${tenth(x(limit.base))} ${tenth(y(value))}`] : [];
      });
      return within.length < 2 ? "" : `M${within.join("L")}`;
    })
    .join("");
}

/** Points along the limits and the level, for names to keep off. */
function limitPoints({ limits, level }: FunnelFigure, x: Scale, y: Scale): (readonly [number, number])[] {
  return limits.flatMap(({ base, inner, outer }) =>
    [level, inner.lower, inner.upper, outer.lower, outer.upper].map((value) => [x(base), y(value)] as const),
  );
}

/** 1, 2 and 5 times powers of ten where there is room, else powers of ten. */
function sizeTicks(least: number, most: number, { width, fontSize }: Style): number[] {
  const wide = width / fontSize > 40;
  const powers = Array.from({ length: 8 }, (_, exponent) => 10 ** exponent);
  const steps = wide && most / least < 2000 ? [1, 3] : [1];
  const ticks = powers
    .flatMap((power) => steps.map((step) => step * power))
    .filter((tick) => tick >= least && tick <= most);
  return ticks.length > 0 ? ticks : [Math.round(least)];
}

/** What the lines and the two colours of dots are, in as many rows as the width asks for. */
function drawLegend(figure: FunnelFigure, style: Style): { svg: string; height: number } {
  const em = style.fontSize;
  const { level, inner, outer } = looks(style);
  const { palette } = style;
  const words = funnelWords[figure.language];
  const line = (look: StrokeLook) => (x: number, y: number) => pathMark(segment(x, y, x + em * 1.5, y), look);
  const dot = (color: string) => (x: number, y: number) => dotsMark([[x + em * 0.75, y]], em * 0.5, color);
  const entries = [
    { text: `${figure.levelName}: ${formatNumber(figure.level, figure.decimals)}`, draw: line(level) },
    { text: words.inner, draw: line(inner) },
    { text: words.outer, draw: line(outer) },
    { text: words.within, draw: dot(palette.other) },
    { text: words.beyond, draw: dot(palette.county) },
  ];
  let [x, y] = [0, em * 0.65];
  const svg = entries.map(({ text, draw }) => {
    const width = em * 2 + textWidth(text, em);
    if (x > 0 && x + width > style.width) [x, y] = [0, y + em * 1.4];
    const drawn = draw(x, y) + textMark(text, { x: x + em * 2, y, size: em, fill: palette.text });
    x += width + em * 1.1;
    return drawn;
  });
  return { svg: svg.join(""), height: y + em * 1.5 };
}

export const funnelWords = {
  nb: { inner: "95 %", outer: "99,8 %", within: "innenfor 99,8 %", beyond: "utenfor" },
  nn: { inner: "95 %", outer: "99,8 %", within: "innanfor 99,8 %", beyond: "utanfor" },
};

function empty(figure: FunnelFigure, style: Style): SvgBody {
  const em = style.fontSize;
  const look = { x: style.width / 2, y: em * 2, size: em, anchor: "middle", fill: style.palette.muted } as const;
  return { width: style.width, height: em * 4, body: textMark(wordsOf(figure).nothingToShow, look) };
}
