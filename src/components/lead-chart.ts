import { distribution } from "../analysis/distribution.ts";
import type { Lead } from "../analysis/leads/types.ts";
import { pointAt } from "../analysis/series.ts";
import { distributionFigure } from "../charts/build-distribution.ts";
import { lineFigure } from "../charts/build-line.ts";
import type { Edition } from "../data/edition.ts";
import { type DrawnFigure, drawn } from "./drawn.ts";

const cache = new WeakMap<Lead, DrawnFigure>();

/** The chart of a lead: its place among all for an outlier, its years for the others; drawn once for all pages. */
export function leadChart(edition: Edition, lead: Lead): DrawnFigure {
  const found = cache.get(lead) ?? drawn(lead.kind === "outlier" ? amongAll(edition, lead) : overTime(edition, lead));
  cache.set(lead, found);
  return found;
}

function overTime(edition: Edition, { id, indicator, area, own, country }: Lead): DrawnFigure["figure"] {
  const label = area.kind === "country" ? "Landet" : edition.geography.areaName(area);
  return lineFigure({
    id: `tips-${id}`,
    language: "nb",
    title: `${indicator.name.nb}, ${label}`,
    series: [
      { series: own, label, role: "main" },
      ...(area.kind === "country" ? [] : [{ series: country, label: "Landet", role: "country" as const }]),
    ],
  });
}

function amongAll(edition: Edition, { id, indicator, area, to, country }: Lead): DrawnFigure["figure"] {
  return distributionFigure({
    id: `tips-${id}`,
    language: "nb",
    title: `${indicator.name.nb}, alle kommuner`,
    indicator,
    year: to.year,
    dots: distribution(edition, indicator.id, to.year),
    picked: area.kind === "municipality" ? [area.code] : [],
    references: [{ label: "Landet", role: "country", cell: pointAt(country, to.year).cell }],
  });
}
