import type { Issue } from "../data/issue.ts";
import { Fault, type Figures, isProjection, noSuchYear } from "./bind/figures.ts";
import { findFigure } from "./bind/tall.ts";
import type { KeyFigure, Manifest } from "./chapter.ts";

/** The front page's numbers, in the edition's year or the last before it that the series has. */
export function checkKeyFigures(manifest: Manifest, figures: Figures, issues: Issue[]): KeyFigure[] {
  return manifest.keyFigures.flatMap(({ indicator, place, at }) => {
    const series = findFigure(figures, indicator, place);
    const point =
      series instanceof Fault
        ? undefined
        : series.points.findLast(({ year }) => year <= manifest.year || isProjection(series.indicator));
    if (series instanceof Fault || point === undefined) {
      const fault = series instanceof Fault ? series : noSuchYear(series, manifest.year);
      issues.push({ file: manifest.file, ...at, message: fault.message, hint: fault.hint, severity: "error" });
      return [];
    }
    return [{ indicator: series.indicator, area: series.area, point }];
  });
}
