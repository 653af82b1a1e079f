import { colours } from "./colours.ts";

export interface StripValues {
  /** Every municipality with a figure, of the country or of a county. */
  readonly all: readonly number[];
  readonly own: number | undefined;
  readonly country: number | undefined;
}

const height = 64;
const edge = 12;
const base = 46;

/** One line per municipality along an axis, the country's as a longer one, the place's own as a dot. */
export function strip(
  { all, own, country }: StripValues,
  width: number,
): { readonly svg: string; readonly height: number } {
  // All of a county's municipalities may be above the country.
  const shown = [...all, ...(own === undefined ? [] : [own]), ...(country === undefined ? [] : [country])];
  const low = Math.min(...shown);
  const span = Math.max(...shown) - low || 1;
  // Whole pixels: lines of two pixels are then sharp, and the PNG a third smaller.
  const x = (value: number) => Math.round(edge + ((value - low) / span) * (width - 2 * edge));
  const ticks = [...new Set(all.map(x))].sort((a, b) => a - b).map((at) => `M${at} ${base - 22}v22`);
  const parts = [
    `<path d="M0 ${base}H${width}" stroke="${colours.line}" stroke-width="2"/>`,
    `<path d="${ticks.join("")}" stroke="${colours.others}" stroke-width="2"/>`,
    country === undefined
      ? ""
      : `<path d="M${x(country)} ${base - 34}V${base + 10}" stroke="${colours.country}" stroke-width="4"/>`,
    own === undefined
      ? ""
      : `<circle cx="${x(own)}" cy="${base - 11}" r="13" fill="${colours.own}" stroke="${colours.paper}" stroke-width="4"/>`,
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" fill="none">${parts.join("")}</svg>`;
  return { svg, height };
}
