import type { Role } from "./figure.ts";
import { type Palette, print, repeatDashes, screen, strokes } from "./theme.ts";

export type Medium = "screen" | "print";

export interface DrawOptions {
  /**
   * `screen`: colours are custom properties of `charts.css`, the font is the page's. `print`: real colours and
   * Source Sans 3, for Typst and for files that stand alone.
   */
  readonly medium: Medium;
  /** In the SVG's own units; the text keeps its size, so a narrow chart has larger text for its width. */
  readonly width?: number;
  /** In the SVG's own units, for a line figure that has to share a page; without it the height follows from the width. */
  readonly height?: number;
}

/** What a chart needs to know of where it will stand. Lengths are in the SVG's units. */
export interface Style {
  readonly medium: Medium;
  readonly width: number;
  readonly height: number | undefined;
  /** Axis texts and labels; other lengths are given in parts of it. */
  readonly fontSize: number;
  readonly palette: Palette;
  /** For axes and grids: one pixel is Plot's default, and coarse on paper. */
  readonly hairline: { readonly strokeWidth?: number };
}

/** 400 with text of 14: on a phone's 328 px the text is 11,5 px, at 480 px it is 17 px. */
export const screenWidth = 400;
/** One SVG unit is one point on a page of A4 with 25 mm margins. */
export const printWidth = 453;

export function styleOf({ medium, width, height }: DrawOptions): Style {
  return medium === "screen"
    ? { medium, width: width ?? screenWidth, height, fontSize: 14, palette: screen, hairline: {} }
    : { medium, width: width ?? printWidth, height, fontSize: 9, palette: print, hairline: { strokeWidth: 0.6 } };
}

/** `hairline` as an attribute of an SVG's element. */
export function strokeWidthOf({ hairline: { strokeWidth } }: Style): { readonly "stroke-width"?: string } {
  return strokeWidth === undefined ? {} : { "stroke-width": String(strokeWidth) };
}

/** Weight and dash of a role's lines, for a Plot mark; `nth` counts those of the same role in the chart from 0. */
export function strokeOf(role: Role, fontSize: number, nth = 0): { strokeWidth: number; strokeDasharray?: string } {
  const { width, dash } = strokes[role];
  const strokeWidth = width * fontSize;
  const dashes = nth === 0 ? dash : (repeatDashes[(nth - 1) % repeatDashes.length] ?? dash);
  return dashes.length === 0
    ? { strokeWidth }
    : { strokeWidth, strokeDasharray: dashes.map((part) => part * fontSize).join(" ") };
}
