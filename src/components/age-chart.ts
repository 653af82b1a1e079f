import { areaAgeStructure, bandIn } from "../analysis/age.ts";
import { barFigure } from "../charts/build-bar.ts";
import { pyramidFigure } from "../charts/build-pyramid.ts";
import { missingCell } from "../data/cell.ts";
import { IndicatorId } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import { type DrawnFigure, drawn } from "./drawn.ts";
import { recent } from "./recent.ts";

const inhabitants = IndicatorId.parse("innbyggere");

/** Of an area by its key (`areaKey`), which tells whether it has just been asked for. */
function structureOf(edition: Edition, key: string) {
  const area = edition.geography.areaOfKey(key);
  if (area === undefined) throw new Error(`no such area: ${key}`);
  return areaAgeStructure(edition, area);
}

/** How many are 80 and over, whom most of the services are for, year by year since the borders were as they are; `undefined` with a single year. */
export const ageChart = recent(8, (edition: Edition, key: string): DrawnFigure | undefined => {
  const { bands, since } = structureOf(edition, key);
  const indicator = edition.indicators.get(inhabitants);
  if (since === undefined || indicator === undefined) return undefined;
  const oldest = bands.at(-1);
  if (oldest === undefined) return undefined;
  const years = edition.years.filter((year) => year >= since);
  const cellIn = (year: number) => bandIn(oldest, year) ?? missingCell("not-reported");
  return drawn(
    barFigure({
      id: "alder-80",
      language: "nb",
      title: "Innbyggere på 80 år og over",
      subtitle: `Antall ved utgangen av året, ${since}–${edition.year}`,
      indicators: [indicator],
      orientation: "vertical",
      series: [{ label: oldest.name.nb, role: "main" }],
      bars: years.map((year) => ({ label: String(year), cells: [cellIn(year)] })),
      notes: [],
    }),
  );
});

/** All inhabitants by age in the first year with the same borders and in the last; `undefined` with a single year. */
export const agePyramid = recent(8, (edition: Edition, key: string): DrawnFigure | undefined => {
  const { bands, since } = structureOf(edition, key);
  const indicator = edition.indicators.get(inhabitants);
  if (since === undefined || indicator === undefined) return undefined;
  const years = [since, edition.year] as const;
  return drawn(
    pyramidFigure({ id: "alder-pyramide", language: "nb", title: "Innbyggerne etter alder", indicator, bands, years }),
  );
});
