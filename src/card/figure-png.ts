import { rasterize } from "./rasterize.ts";

/** A figure that stands alone (an SVG with text) as a PNG of its own natural size. */
export function figurePng(svg: string): Uint8Array {
  return rasterize(svg, "with-text");
}
