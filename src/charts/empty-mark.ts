import * as Plot from "@observablehq/plot";
import type { Figure } from "./figure.ts";
import type { Style } from "./style.ts";
import { wordsOf } from "./words.ts";

/** Says in the middle of a chart that there is nothing in it. */
export function emptyMark(figure: Figure, style: Style): Plot.Markish {
  return Plot.text([wordsOf(figure).nothingToShow], {
    text: (text) => text,
    frameAnchor: "middle",
    fill: style.palette.muted,
  });
}
