import { tenth } from "./map-grid.ts";
import { escapeXml } from "./svg.ts";

/** The few marks that charts drawn without Plot are made of, as SVG with lengths to one decimal. */

export interface TextLook {
  readonly x: number;
  /** Of the middle of the (first) line, not its foot. */
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly anchor?: "start" | "middle" | "end";
  readonly bold?: boolean;
  /** Drawn around the letters, so that lines behind do not strike through them. */
  readonly halo?: string;
}

/** Lines of text, the whole block centred on `y`. */
export function textMark(lines: string | readonly string[], look: TextLook): string {
  const rows = typeof lines === "string" ? [lines] : lines;
  const { x, size, fill, anchor = "start", bold = false, halo } = look;
  const about = [
    anchor === "middle" ? "" : ` text-anchor="${anchor}"`,
    bold ? ' font-weight="600"' : "",
    halo === undefined
      ? ""
      : ` stroke="${halo}" stroke-width="${tenth(size * 0.3)}" stroke-linejoin="round" paint-order="stroke"`,
  ].join("");
  const top = look.y - ((rows.length - 1) / 2) * size * lineHeight;
  return rows
    .map((row, index) => {
      const y = tenth(top + index * size * lineHeight + size * 0.34);
      return `<text x="${tenth(x)}" y="${y}" font-size="${tenth(size)}"${about} fill="${fill}">${escapeXml(row)}</text>`;
    })
    .join("");
}

/** Of a block of text in `textMark`, in parts of the font size. */
export const lineHeight = 1.15;

export interface StrokeLook {
  readonly stroke: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

/** A path that is a line and not a surface. */
export function pathMark(d: string, { stroke, width, dash = [] }: StrokeLook): string {
  const dashes = dash.length === 0 ? "" : ` stroke-dasharray="${dash.map(tenth).join(" ")}"`;
  return d === "" ? "" : `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${tenth(width)}"${dashes}/>`;
}

/** A straight line as part of a path. */
export function segment(x1: number, y1: number, x2: number, y2: number): string {
  if (tenth(y1) === tenth(y2)) return `M${tenth(x1)} ${tenth(y1)}H${tenth(x2)}`;
  if (tenth(x1) === tenth(x2)) return `M${tenth(x1)} ${tenth(y1)}V${tenth(y2)}`;
  return `M${tenth(x1)} ${tenth(y1)}L${tenth(x2)} ${tenth(y2)}`;
}

/** A dot; hollow for a figure that is marked, as in every chart. */
export function dotMark(x: number, y: number, r: number, color: string, ground: string, hollow = false): string {
  const look = hollow
    ? `fill="${ground}" stroke="${color}" stroke-width="${tenth(r * 0.5)}"`
    : `fill="${color}" stroke="${ground}" stroke-width="${tenth(r * 0.3)}"`;
  return `<circle cx="${tenth(x)}" cy="${tenth(y)}" r="${tenth(r)}" ${look}/>`;
}

/** What a lone dot is as a line with round ends: one of no length at all is left out of PDFs when it is all of its path. */
export const loneDot = "h.1";

/** Many dots of one colour in one path: lines of no length with round ends. */
export function dotsMark(places: readonly Place[], diameter: number, color: string): string {
  const d = dotsPath(places);
  if (d === "") return "";
  return `<path d="${d}" fill="none" stroke="${color}" stroke-width="${tenth(diameter)}" stroke-linecap="round"/>`;
}

/** Of the SVG: from its left, from its top. */
export type Place = readonly [number, number];

/** For a stroke with round ends, as wide as the dots are. */
export function dotsPath(places: readonly Place[]): string {
  const step = places.length === 1 ? loneDot : "h0";
  return places.map(([x, y]) => `M${tenth(x)} ${tenth(y)}${step}`).join("");
}

/** Circles of one radius. */
export function ringsPath(places: readonly Place[], r: number): string {
  const [radius, across] = [tenth(r), tenth(2 * tenth(r))];
  const half = (way: number) => `a${radius} ${radius} 0 1 0 ${way} 0`;
  return places.map(([x, y]) => `M${tenth(tenth(x) - radius)} ${tenth(y)}${half(across)}${half(-across)}Z`).join("");
}

/** Lines from place to place. */
export function polylines(runs: readonly (readonly Place[])[]): string {
  return runs.map((run) => `M${run.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join("L")}`).join("");
}
