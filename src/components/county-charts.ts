import type { CountyProfile, CountySection } from "../analysis/county-profile.ts";
import { lineFigure } from "../charts/build-line.ts";
import type { IndicatorId } from "../data/codes.ts";
import { type DrawnFigure, drawn } from "./drawn.ts";

/** A county's development in each indicator that it has figures of, beside the country's where the two can be compared. */
export function countyCharts({ county, sections }: CountyProfile): ReadonlyMap<IndicatorId, DrawnFigure> {
  const known = sections.filter(({ own }) => own.points.some(({ cell }) => cell.kind === "value"));
  return new Map(known.map((section) => [section.indicator.id, drawn(figureOf(section, county.name))]));
}

/** Numbers of people follow from the size of a place, and say nothing beside the country's. */
export function isCompared({ indicator }: CountySection): boolean {
  return indicator.unit.kind !== "count";
}

function figureOf(section: CountySection, name: string): DrawnFigure["figure"] {
  const { indicator, own, intervals, country } = section;
  return lineFigure({
    id: `utvikling-${indicator.id}`,
    language: "nb",
    title: indicator.name.nb,
    series: [
      { series: own, label: name, role: "main", intervals },
      ...(isCompared(section) ? [{ series: country, label: "Landet", role: "country" as const }] : []),
    ],
  });
}
