import { Resvg } from "@resvg/resvg-js";

/** An SVG without text as a PNG. Alone in knowing resvg. */
export function rasterize(svg: string): Uint8Array {
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
