import { Resvg } from "@resvg/resvg-js";
import { fontFamily, fontFiles } from "./fonts.ts";
import { indexedPng } from "./indexed-png.ts";

/**
 * An SVG as a PNG, of its own natural size. Text is set in the site's own typeface, whatever the machine has. Alone in
 * knowing resvg.
 */
export function rasterize(svg: string, text: "no-text" | "with-text" = "no-text"): Uint8Array {
  const font =
    text === "with-text"
      ? { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: fontFamily }
      : { loadSystemFonts: false };
  const image = new Resvg(svg, { font }).render();
  return indexedPng(image.pixels, image.width, image.height) ?? image.asPng();
}
