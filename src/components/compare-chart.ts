import { scaleLinear } from "d3-scale";
import { spread } from "../charts/spread.ts";
import { escapeXml } from "../charts/svg.ts";
import { textWidth, wrapText } from "../charts/text-width.ts";
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

export interface ComparedLine {
  readonly name: string;
  readonly cells: readonly ComparedCell[];
}

const margin = { top: 8, right: 10, bottom: 26 };
const fontSize = 13;
const lineHeight = 16;
const perCharacter = 8;
/** Narrower, there is no room for names beside the lines; the key above has them. */
const narrowest = 520;

/**
 * The lines of up to six places as the inside of an SVG, `width` × `height` pixels: years across, from zero up, and where there
 * is room each line's name at its end. A line is interrupted where there is no figure or no comparing; a marked figure is a
 * hollow dot. Classes `line-0` … give the colours.
 */
export function compareChart(
  years: readonly number[],
  lines: readonly ComparedLine[],
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const values = lines.flatMap(({ cells }) => cells.flatMap(({ value }) => value ?? []));
  const { domain, ticks, format } = zeroAxis(values, 5);
  const left = 8 + perCharacter * Math.max(1, ...ticks.map((tick) => format(tick).length));
  const named = width >= narrowest;
  const names = named ? lines.map(({ name }) => wrapText(name, fontSize, width * 0.24, 2)) : [];
  const beside = Math.max(0, ...names.flatMap((rows) => rows.map((row) => textWidth(row, fontSize))));
  const right = width - margin.right - beside;
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? 0;
  const x = scaleLinear()
    .domain([first, last])
    .range([left + 8, right - 8]);
  const y = scaleLinear()
    .domain([...domain])
    .range([height - margin.bottom, margin.top]);
  const at = (value: number) => value.toFixed(1);
  const grid = ticks.map(
    (tick) =>
      `<line class="grid" x1="${left}" x2="${right}" y1="${at(y(tick))}" y2="${at(y(tick))}"/><text x="${left - 6}" y="${at(y(tick))}" dy="0.32em" text-anchor="end">${format(tick)}</text>`,
  );
  const labels = yearTicks(first, last, Math.max(2, Math.floor((right - left) / 56))).map(
    (year) => `<text x="${at(x(year))}" y="${height - 6}" text-anchor="middle">${year}</text>`,
  );
  const ends = lines.map(({ cells }, index) => {
    const value = cells.findLast((cell) => cell.value !== undefined)?.value;
    return {
      center: value === undefined ? height - margin.bottom : y(value),
      size: (names[index]?.length ?? 0) * lineHeight,
    };
  });
  const centers = named ? spread(ends, 0, height - margin.bottom + lineHeight / 2) : [];
  const nameAt = (rows: readonly string[], center: number) =>
    rows
      .map((row, nth) => {
        const foot = at(center + (nth - (rows.length - 1) / 2) * lineHeight);
        return `<text class="name" x="${at(right)}" y="${foot}" dy="0.32em">${escapeXml(row)}</text>`;
      })
      .join("");
  const drawn = lines.map(({ cells }, index) => {
    const points = cells.map((cell, position) => ({ cell, year: years[position] ?? first }));
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
    const name = nameAt(names[index] ?? [], centers[index] ?? 0);
    return `<g class="line-${index}"><path d="${path}"/>${dots.join("")}${name}</g>`;
  });
  return [...grid, ...labels, ...drawn].join("");
}
