import type { Edition } from "../data/edition.ts";
import type { Indicator } from "../data/indicator.ts";
import type { DrawnFigure } from "./drawn.ts";
import { indicatorFigures } from "./indicator-figures.ts";

/** How far the municipalities are apart in the edition's first indicator that is a share. */
export function drawableSpread(
  edition: Edition,
): { indicator: Indicator; drawn: DrawnFigure; caption: string } | undefined {
  const indicator = [...edition.indicators.values()].find(
    ({ kind, unit }) => kind === "ratio" && unit.kind === "share",
  );
  if (indicator === undefined) return undefined;
  const { distribution } = indicatorFigures(edition, indicator);
  return distribution && { indicator, drawn: distribution, caption: indicator.name.nb };
}
