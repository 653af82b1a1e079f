import type { Point } from "../analysis/series.ts";
import { colours } from "./colours.ts";

const height = 84;
const edge = 14;

/** A series as a line from its first year to its last, interrupted at gaps and breaks, with a dot on the last year's. */
export function sparkline(points: readonly Point[], width: number): { readonly svg: string; readonly height: number } {
  const shown = points.flatMap(({ year, cell, break: isBreak }) =>
    cell.kind === "value" ? [{ year, value: cell.value, isBreak }] : [],
  );
  const first = points[0]?.year ?? 0;
  const years = (points.at(-1)?.year ?? 0) - first || 1;
  const low = Math.min(...shown.map(({ value }) => value));
  const span = Math.max(...shown.map(({ value }) => value)) - low || 1;
  const place = ({ year, value }: { year: number; value: number }) => ({
    x: Math.round(edge + ((year - first) / years) * (width - 2 * edge)),
    y: Math.round(height - edge - ((value - low) / span) * (height - 2 * edge)),
  });
  const path = shown.map((point, index) => {
    const { x, y } = place(point);
    const joined = !point.isBreak && shown[index - 1]?.year === point.year - 1;
    return `${joined ? "L" : "M"}${x} ${y}${joined ? "" : "h0"}`;
  });
  const last = shown.at(-1);
  const dot = last === undefined || last.year !== points.at(-1)?.year ? "" : circle(place(last));
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<path d="${path.join("")}" fill="none" stroke="${colours.own}" stroke-width="5" stroke-linejoin="round" stroke-linecap="round"/>` +
    `${dot}</svg>`;
  return { svg, height };
}

function circle({ x, y }: { readonly x: number; readonly y: number }): string {
  return `<circle cx="${x}" cy="${y}" r="10" fill="${colours.ochre}" stroke="${colours.paper}" stroke-width="3"/>`;
}
