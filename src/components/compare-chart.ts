import { scaleLinear } from "d3-scale";
import { yearTicks, zeroAxis } from "../charts/ticks.ts";
import { numberKey } from "./sort-key.ts";

/** A year's text of a place: what stands there, and what may be drawn of it. */
export interface ComparedCell {
  /** As readers see it: «12,4», «:». */
  readonly text: string;
  readonly value: number | undefined;
  /** Something to beware of. */
  readonly marked: boolean;
  /** Not comparable with the year before. */
  readonly break: boolean;
}

/** Reads one of `CompareData`'s texts. */
export function readCell(text: string): ComparedCell {
  const [, number = "", beware = "", broken = ""] = /^(.*?)(\*?)(\/?)$/s.exec(text) ?? [];
  return { text: number, value: numberKey(number), marked: beware !== "", break: broken !== "" };
}

const margin = { top: 8, right: 10, bottom: 26 };
const perCharacter = 8;

/**
 * The lines of up to six places as the inside of an SVG, `width` × `height` pixels: years across, from zero up. A line is
 * interrupted where there is no figure or no comparing; a marked figure is a hollow dot. Classes `line-0` … give the colours.
 */
export function compareChart(
  years: readonly number[],
  lines: readonly (readonly ComparedCell[])[],
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const values = lines.flatMap((line) => line.flatMap(({ value }) => value ?? []));
  const { domain, ticks, format } = zeroAxis(values, 5);
  const left = 8 + perCharacter * Math.max(1, ...ticks.map((tick) => format(tick).length));
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? 0;
  const x = scaleLinear()
    .domain([first, last])
    .range([left + 8, width - margin.right - 8]);
  const y = scaleLinear()
    .domain([...domain])
    .range([height - margin.bottom, margin.top]);
  const at = (value: number) => value.toFixed(1);
  const grid = ticks.map(
    (tick) =>
      `<line class="grid" x1="${left}" x2="${width - margin.right}" y1="${at(y(tick))}" y2="${at(y(tick))}"/><text x="${left - 6}" y="${at(y(tick))}" dy="0.32em" text-anchor="end">${format(tick)}</text>`,
  );
  const labels = yearTicks(first, last, Math.max(2, Math.floor((width - left) / 56))).map(
    (year) => `<text x="${at(x(year))}" y="${height - 6}" text-anchor="middle">${year}</text>`,
  );
  const drawn = lines.map((line, index) => {
    const points = line.map((cell, position) => ({ cell, year: years[position] ?? first }));
    let path = "";
    let open = false;
    for (const { cell, year } of points) {
      if (cell.value === undefined) {
        open = false;
        continue;
      }
      path += `${open && !cell.break ? "L" : "M"}${at(x(year))},${at(y(cell.value))}`;
      open = true;
    }
    const dots = points.flatMap(({ cell, year }) =>
      cell.value === undefined
        ? []
        : `<circle${cell.marked ? ' class="marked"' : ""} cx="${at(x(year))}" cy="${at(y(cell.value))}" r="${cell.marked ? 3.5 : 2.5}"/>`,
    );
    return `<g class="line-${index}"><path d="${path}"/>${dots.join("")}</g>`;
  });
  return [...grid, ...labels, ...drawn].join("");
}
