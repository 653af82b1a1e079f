import type { Markish } from "@observablehq/plot";
import type { LineFigure, LinePoint } from "./figure.ts";
import type { Scales } from "./line-marks.ts";
import { type Place, polylines } from "./marks.ts";
import { plotPath } from "./plot-path.ts";
import type { Style } from "./style.ts";
import { bandOpacity } from "./theme.ts";

type Line = LineFigure["lines"][number];
type Interval = NonNullable<LinePoint["interval"]>;

/** A point with an interval around it. */
interface Band {
  readonly year: number;
  readonly interval: Interval;
}

/** Narrower than this part of the highest figure, a band is hidden by its own line. */
const narrowest = 0.04;

/** The lines with the intervals that can be seen beside them; a line whose band would be all hidden has none. */
export function withVisibleBands(lines: readonly Line[]): Line[] {
  const highest = Math.max(...lines.flatMap(({ points }) => points.flatMap(sizeOf)));
  return lines.map((line) => {
    const widest = Math.max(
      0,
      ...line.points.flatMap(({ interval }) => (interval ? [interval.upper - interval.lower] : [])),
    );
    if (widest > highest * narrowest) return line;
    return { ...line, points: line.points.map(({ interval: _, ...point }) => point) };
  });
}

export function hasBands(lines: readonly Line[]): boolean {
  return lines.some(({ points }) => points.some(({ interval }) => interval !== undefined));
}

/** How high the bands reach, for the axis to hold them. */
export function bandEnds(lines: readonly Line[]): number[] {
  return lines.flatMap(({ points }) => points.flatMap(({ interval }) => (interval ? [interval.upper] : [])));
}

/** A surface between the limits, cut where the line is; a year that stands alone has a short one of its own. */
export function bandMarks(line: Line, style: Style, { x, y }: Scales): Markish[] {
  const half = style.fontSize * 0.3;
  const outline = bandRuns(line.points).map((run) => {
    const places = run.map(({ year, interval }) => ({
      x: x(year),
      upper: y(interval.upper),
      lower: y(interval.lower),
    }));
    const [only] = places;
    const sides =
      places.length === 1 && only
        ? [
            { ...only, x: only.x - half },
            { ...only, x: only.x + half },
          ]
        : places;
    const above = sides.map(({ x, upper }): Place => [x, upper]);
    const below = sides.toReversed().map(({ x, lower }): Place => [x, lower]);
    return `${polylines([[...above, ...below]])}Z`;
  });
  return plotPath(outline.join(""), { fill: style.palette[line.role], "fill-opacity": String(bandOpacity) });
}

/** Runs of neighbouring points with an interval, as the line itself is cut: where one is missing and before a break. */
function bandRuns(points: readonly LinePoint[]): Band[][] {
  const runs: Band[][] = [];
  let open = false;
  for (const { year, interval, break: broken } of points) {
    if (interval !== undefined) {
      const run = runs.at(-1);
      if (open && !broken && run !== undefined) run.push({ year, interval });
      else runs.push([{ year, interval }]);
    }
    open = interval !== undefined;
  }
  return runs;
}

function sizeOf({ cell }: LinePoint): number[] {
  return cell.kind === "value" ? [Math.abs(cell.value)] : [];
}
