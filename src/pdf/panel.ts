import type { Series } from "../analysis/series.ts";
import { lineFigure, type NamedSeries } from "../charts/build-line.ts";
import { describeFigure } from "../charts/describe.ts";
import { type ChartApart, drawApart } from "../charts/draw.ts";
import type { LineFigure } from "../charts/figure.ts";
import { explainCell, formatCell, unitName } from "../data/format.ts";
import type { Indicator } from "../data/indicator.ts";

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
  /** The chart, its texts for the document to set. */
  readonly chart: ChartApart;
  /** What the chart shows, for who does not see it. */
  readonly alt: string;
  readonly table: Grid;
  /** Which places the municipality is not compared with here, and why; empty when with all. */
  readonly omitted: string;
}

/** Years in the table: as many as there is room for. The chart has them all. */
const tableYears = 5;

/** The chart in its own units; set in half the page's width, some 228 points, its text of 9 becomes 7,3. */
const drawing = { medium: "print", width: 280, height: 114 } as const;

/** An indicator in a place and in those that it is compared with. */
export interface PanelSource {
  readonly indicator: Indicator;
  /** Unique in the document: the chart's id begins with it. */
  readonly id: string;
  /** What is said of it, a sentence or two. */
  readonly text: string;
  readonly own: NamedSeries;
  /** None where figures of places of different size cannot stand side by side. */
  readonly others: readonly NamedSeries[];
}

export function panel(source: PanelSource): Panel {
  const { indicator } = source;
  const figure = panelFigure(source);
  return {
    title: indicator.shortName.nb,
    text: source.text,
    unit: unitName(indicator.unit, 2, "nb"),
    chart: drawApart(figure, drawing),
    alt: describeFigure(figure),
    table: panelTable(figure),
    omitted: omitted(source),
  };
}

/** Whether figures of places of different size can stand side by side; numbers of people cannot. */
export function isComparable({ unit }: Indicator): boolean {
  return unit.kind !== "count";
}

/** The place's line, and those of the others that have a figure in any year. */
function panelFigure({ id, own, others }: PanelSource): LineFigure {
  const series = [own, ...others.filter((other) => hasFigures(other.series))];
  return lineFigure({ id, language: "nb", series });
}

function hasFigures(series: Series): boolean {
  return series.points.some(({ cell }) => cell.kind === "value");
}

function omitted({ others }: PanelSource): string {
  const names = new Map<string, string[]>();
  for (const { series, label } of others.filter(({ series }) => !hasFigures(series))) {
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
