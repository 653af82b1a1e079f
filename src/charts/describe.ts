import { describeBar } from "./describe-bar.ts";
import { describeDistribution } from "./describe-distribution.ts";
import { describeFunnel } from "./describe-funnel.ts";
import { describeHeat } from "./describe-heat.ts";
import { describeLine } from "./describe-line.ts";
import { describeMap } from "./describe-map.ts";
import { describeMultiples } from "./describe-multiples.ts";
import { describePyramid } from "./describe-pyramid.ts";
import { describeRanking } from "./describe-ranking.ts";
import { describeSlope } from "./describe-slope.ts";
import type { Figure } from "./figure.ts";
import { phrases } from "./phrases.ts";

/**
 * What the figure shows, in its own language and whole sentences, for who does not see it. It stands beside the title
 * and does not repeat it. An editor's own text wins.
 */
export function describeFigure(figure: Figure): string {
  if (figure.text.alt !== undefined) return figure.text.alt;
  switch (figure.kind) {
    case "line":
      return describeLine(figure);
    case "bar":
      return describeBar(figure);
    case "distribution":
      return describeDistribution(figure);
    case "map":
      return describeMap(figure);
    case "multiples":
      return describeMultiples(figure);
    case "ranking":
      return describeRanking(figure);
    case "slope":
      return describeSlope(figure);
    case "heat":
      return describeHeat(figure);
    case "funnel":
      return describeFunnel(figure);
    case "pyramid":
      return describePyramid(figure);
    case "table":
      return phrases(figure.language).table(figure.table.rows.length, figure.table.columns.length);
    default:
      return figure satisfies never;
  }
}
