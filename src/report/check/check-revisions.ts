import { type Area, areaKey } from "../../data/area.ts";
import { cellValue } from "../../data/cell.ts";
import type { IndicatorId, Year } from "../../data/codes.ts";
import { formatNumber } from "../../data/format.ts";
import type { Issue } from "../../data/issue.ts";
import { type Figures, placeName } from "../bind/figures.ts";
import type { Report } from "../chapter.ts";
import { say } from "../messages/message.ts";
import { revisionMessages } from "../messages/revisions.ts";
import { reportFigures } from "../report-figures.ts";
import { sentencesOf } from "../sentences.ts";

/** A report with the figures that it is filled with. */
export interface FilledReport {
  readonly report: Report;
  readonly figures: Figures;
}

/** Figures that an older and a newer report both show, and that differ without a word of it in the newer one. */
export function checkRevisions(older: FilledReport, newer: FilledReport): Issue[] {
  const { manifest } = newer.report;
  const before = shownFigures(older.report);
  return [...shownFigures(newer.report)].flatMap(([key, shown]): Issue[] => {
    const [was, is] = [before.has(key) ? write(older, shown) : undefined, write(newer, shown)];
    if (was === undefined || is === undefined || was === is || isTold(newer.report, shown, was)) return [];
    const sted = placeName(newer.figures, shown.area);
    const values = { indikator: shown.indicator, sted, år: shown.year, nå: is, før: was };
    const said = say(revisionMessages.silent, { ...values, utgave: older.report.manifest.edition });
    return [{ file: manifest.file, line: 1, ...said }];
  });
}

interface ShownFigure {
  readonly indicator: IndicatorId;
  readonly area: Area;
  readonly year: Year;
}

/** Every figure of the country and of counties that the text, the figures and the tables show, each once. */
function shownFigures(report: Report): Map<string, ShownFigure> {
  const inText = report.all.flatMap((chapter) =>
    sentencesOf(chapter).flatMap(({ bound }) =>
      bound.map(({ binding }) => ({ indicators: [binding.indicator], areas: binding.areas, years: binding.years })),
    ),
  );
  const inFigures = reportFigures(report).map(({ block }) => block.shows);
  const found = new Map<string, ShownFigure>();
  for (const { indicators, areas, years } of [...inText, ...inFigures]) {
    for (const indicator of indicators) {
      for (const area of areas.filter(({ kind }) => kind !== "municipality")) {
        for (const year of years) found.set(`${indicator} ${areaKey(area)} ${year}`, { indicator, area, year });
      }
    }
  }
  return found;
}

/** The figure as a reader of the report sees it. */
function write({ figures }: FilledReport, { indicator: id, area, year }: ShownFigure): string | undefined {
  const indicator = figures.edition.indicators.get(id);
  if (indicator === undefined || (indicator.kind === "national" && area.kind !== "country")) return undefined;
  const cell = figures.series(indicator, area).points.find((point) => point.year === year)?.cell;
  const value = cell === undefined ? undefined : cellValue(cell);
  return value === undefined ? undefined : formatNumber(value, indicator.decimals);
}

/** Told: the earlier figure stands in the text, or a change of this version names the year. */
function isTold(report: Report, { year }: ShownFigure, was: string): boolean {
  const texts = report.all.flatMap((chapter) => sentencesOf(chapter).map(({ text }) => text));
  const plain = (text: string) => text.replaceAll("\u00a0", " ");
  return (
    texts.some((text) => plain(text).includes(plain(was))) ||
    report.manifest.changes.some(({ text }) => text.nb.includes(String(year)))
  );
}
