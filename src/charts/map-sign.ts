import { type MapGrid, tenth } from "./map-grid.ts";
import type { Style } from "./style.ts";

/** SSB's sign for the lack of a figure, in the middle of a hexagon. */
export function signAt(
  sign: string,
  x: number,
  y: number,
  { width }: Pick<MapGrid, "width">,
  { palette }: Style,
): string {
  const size = tenth(width * 0.9);
  return `<text x="${tenth(x)}" y="${tenth(y + size * 0.22)}" font-size="${size}" fill="${palette.text}" stroke="none">${sign}</text>`;
}
