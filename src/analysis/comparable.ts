import type { Point, Series } from "./series.ts";

/** Below this coverage an area's sums of two years may be of different municipalities. */
const comparableCoverage = 0.98;

/** A figure that a development may be measured from: not marked as doubtful or badly reported. */
export function isSound({ cell }: Point): boolean {
  return cell.kind === "value" && !cell.marks.some((mark) => mark === "doubtful" || mark === "incomplete");
}

/**
 * The points that may be held against the last one: sound, and after the last break. An area's own figure from the source
 * is reckoned before small ones are hidden, so it is not held against our sums; nor is a sum that lacks much.
 */
export function comparablePoints({ points, area }: Series): Point[] {
  const begin = points.findLastIndex((point) => point.break);
  return points
    .slice(Math.max(0, begin))
    .filter(
      (point) =>
        isSound(point) &&
        (area.kind === "municipality" ||
          point.origin === "observed" ||
          (point.origin === "aggregated" && (point.coverage ?? 1) >= comparableCoverage)),
    );
}
