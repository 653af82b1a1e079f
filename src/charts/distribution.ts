import * as Plot from "@observablehq/plot";
import { formatNumber } from "../data/format.ts";
import { type DistributionBase, distributionBase } from "./distribution-base.ts";
import { summaryOf } from "./dots-summary.ts";
import { emptyMark } from "./empty-mark.ts";
import type { DistributionFigure, Role } from "./figure.ts";
import { placeFlags } from "./flags.ts";
import { plotPath } from "./plot-path.ts";
import { type Style, strokeOf } from "./style.ts";
import { textWidth, truncate } from "./text-width.ts";

/** A municipality or an area to be named in the chart: a staff from the axis (or from its dot) up to its name. */
interface Pick {
  readonly role: Role;
  readonly value: number;
  readonly text: string;
  /** Height of the dot above the axis; areas have none. */
  readonly dot?: number;
}

/** Every municipality as a dot on one axis, piled up; the picked ones large, areas as lines, all named above. */
export function distributionOptions(figure: DistributionFigure, style: Style): Plot.PlotOptions {
  const em = style.fontSize;
  const base = distributionBase(figure, style);
  const { axis, dots } = base;
  const picks = picksOf(figure, base, style);
  const places = picks.map(({ value, text }) => ({ x: base.x(value), text }));
  const flags = placeFlags(places, em, [0, style.width]);
  const rowHeight = em * 1.25;
  const rows = Math.max(0, ...flags.map((flag) => flag.row + 1));
  const marginBottom = em * 1.7;
  const top = Math.max(dots.height, em * 2) + em * 0.9;
  const height = Math.round(top + rows * rowHeight + marginBottom);
  const floor = height - marginBottom;
  return {
    width: style.width,
    height,
    margin: 0,
    x: {
      type: base.log ? "log" : "linear",
      domain: axis.domain,
      range: axis.domain.map(base.x),
      axis: null,
    },
    y: { domain: [0, floor], range: [floor, 0], axis: null },
    marks: [
      ...plotPath(base.path, {
        transform: `translate(0,${floor})`,
        fill: "none",
        stroke: style.palette.other,
        "stroke-width": String(dots.diameter * 0.94),
        "stroke-linecap": "round",
        "stroke-dasharray": `0 ${dots.step}`,
      }),
      Plot.ruleY([0], { stroke: style.palette.muted, ...style.hairline }),
      Plot.ruleX(axis.ticks, { y1: 0, y2: -em * 0.3, stroke: style.palette.muted, ...style.hairline }),
      Plot.text(axis.ticks, { x: (tick) => tick, y: 0, text: axis.format, dy: em, fill: style.palette.muted }),
      ...(dots.columns.length === 0 ? [emptyMark(figure, style)] : []),
      ...picks.flatMap((pick, index) => {
        const flag = flags[index] ?? { row: index, anchor: "start" };
        return pickMarks(pick, flag.anchor, top + (flag.row + 0.4) * rowHeight, dots.diameter, style);
      }),
    ],
  };
}

function picksOf(figure: DistributionFigure, base: DistributionBase, style: Style): Pick[] {
  const name = (label: string, value: number): string => {
    const number = formatNumber(value, figure.decimals);
    return `${truncate(label, style.fontSize, style.width * 0.55 - textWidth(number, style.fontSize))}: ${number}`;
  };
  const areas = figure.references.flatMap(({ label, role, cell }): Pick[] =>
    cell.kind === "value" ? [{ role, value: cell.value, text: name(label, cell.value) }] : [],
  );
  const picked = figure.picked.flatMap((code): Pick[] => {
    const dot = summaryOf(figure.dots).byCode.get(code);
    if (dot?.cell.kind !== "value") return [];
    const { value } = dot.cell;
    return [{ role: "main", value, text: name(dot.name, value), dot: base.heights.get(code) ?? 0 }];
  });
  return [...areas, ...picked];
}

function pickMarks(pick: Pick, anchor: "start" | "end", top: number, diameter: number, style: Style): Plot.Markish[] {
  const em = style.fontSize;
  const color = style.palette[pick.role];
  const main = pick.dot !== undefined;
  return [
    Plot.ruleX([pick.value], {
      y1: pick.dot ?? 0,
      y2: top + em * 0.4,
      stroke: color,
      ...strokeOf(pick.role === "main" ? "country" : pick.role, em),
    }),
    ...(main
      ? [
          Plot.dot([pick.value], {
            x: (value) => value,
            y: () => pick.dot ?? 0,
            r: Math.max(em * 0.36, diameter * 0.75),
            fill: color,
            stroke: style.palette.background,
            strokeWidth: em * 0.12,
          }),
        ]
      : []),
    Plot.text([pick.text], {
      x: () => pick.value,
      y: () => top,
      text: (text) => text,
      textAnchor: anchor,
      dx: em * (anchor === "start" ? 0.35 : -0.35),
      fontWeight: main ? 600 : 400,
      fill: color,
    }),
  ];
}
