import type { Profile, ProfileSection } from "../analysis/profile-types.ts";
import type { Series } from "../analysis/series.ts";
import { lineFigure, type NamedSeries } from "../charts/build-line.ts";
import { describeFigure } from "../charts/describe.ts";
import { drawFigure } from "../charts/draw.ts";
import type { LineFigure } from "../charts/figure.ts";
import { explainCell, formatCell, unitName } from "../data/format.ts";

/** Rows of texts ready to print, under a row of heads. */
export interface Grid {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One indicator as it is set: text, chart and figures in half the width of a page. */
export interface Panel {
  readonly title: string;
  readonly text: string;
  readonly unit: string;
  /** The key of the chart among the document's files. */
  readonly chart: string;
  /** What the chart shows, for who does not see it. */
  readonly alt: string;
  readonly table: Grid;
  /** Which places the municipality is not compared with here, and why; empty when with all. */
  readonly omitted: string;
}

/** Years in the table: as many as there is room for. The chart has them all. */
const tableYears = 5;

/** The chart in its own units; set in half the page's width, some 228 points, its text of 9 becomes 7,3. */
const drawing = { medium: "print", width: 280, height: 136 } as const;

export function panel(profile: Profile, section: ProfileSection): Panel {
  const { indicator } = section;
  const figure = panelFigure(profile, section);
  return {
    title: indicator.shortName.nb,
    text: section.sentences.join(" "),
    unit: unitName(indicator.unit, 2, "nb"),
    chart: chartPath(section),
    alt: describeFigure(figure),
    table: panelTable(figure),
    omitted: omitted(profile, section),
  };
}

export function panelChart(profile: Profile, section: ProfileSection): string {
  return drawFigure(panelFigure(profile, section), drawing);
}

export function chartPath(section: ProfileSection): string {
  return `figurer/${section.indicator.id}.svg`;
}

/** Whether figures of places of different size can stand side by side; numbers of people cannot. */
export function isComparable({ indicator }: ProfileSection): boolean {
  return indicator.unit.kind !== "count";
}

/** The municipality's line, and those of its group, its county and the country where they have a figure in any year. */
function panelFigure(profile: Profile, section: ProfileSection): LineFigure {
  const own: NamedSeries = { series: section.own, label: profile.municipality.name, role: "main" };
  return lineFigure({
    id: `${section.indicator.id}-${profile.municipality.code}`,
    language: "nb",
    series: [own, ...others(profile, section).filter(({ series }) => hasFigures(series))],
  });
}

function others(profile: Profile, section: ProfileSection): NamedSeries[] {
  if (!isComparable(section)) return [];
  return [
    { series: section.kostra, label: profile.kostra.name, role: "kostra" },
    { series: section.county, label: profile.county.name, role: "county" },
    { series: section.country, label: "Landet", role: "country" },
  ];
}

function hasFigures(series: Series): boolean {
  return series.points.some(({ cell }) => cell.kind === "value");
}

function omitted(profile: Profile, section: ProfileSection): string {
  const names = new Map<string, string[]>();
  for (const { series, label } of others(profile, section).filter(({ series }) => !hasFigures(series))) {
    const cell = series.points.at(-1)?.cell;
    if (cell === undefined || cell.kind === "value") continue;
    const why = explainCell(cell, "nb");
    names.set(why, [...(names.get(why) ?? []), label]);
  }
  return [...names].map(([why, labels]) => `${labels.join(", ")}: ${why}.`).join(" ");
}

function panelTable(figure: LineFigure): Grid {
  const years = figure.lines[0]?.points.map((point) => point.year).slice(-tableYears) ?? [];
  return {
    header: ["Sted", ...years.map(String)],
    rows: figure.lines.map((line) => [
      line.label,
      ...line.points.slice(-tableYears).map(({ cell }) => formatCell(cell, figure.decimals)),
    ]),
  };
}
