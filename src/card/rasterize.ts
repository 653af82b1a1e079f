import { Resvg } from "@resvg/resvg-js";
import { indexedPng } from "./indexed-png.ts";

/** An SVG without text as a PNG. Alone in knowing resvg. */
export function rasterize(svg: string): Uint8Array {
  const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return indexedPng(image.pixels, image.width, image.height) ?? image.asPng();
}
