import { series } from "../analysis/series.ts";
import { lineFigure } from "../charts/build-line.ts";
import { describeFigure } from "../charts/describe.ts";
import { drawFigure } from "../charts/draw.ts";
import type { LineFigure } from "../charts/figure.ts";
import type { Edition } from "../data/edition.ts";
import { formatCell } from "../data/format.ts";
import type { Language } from "../data/language.ts";
import type { KeyFigure, Report } from "../report/chapter.ts";

/** One of the edition's most telling numbers, ready to print, and how it came to be so. */
export interface KeyFigureText {
  readonly value: string;
  /** «prosent» after a share; what other numbers count is in their names. */
  readonly unit: string;
  readonly what: string;
  /** «Landet, 2020». */
  readonly where: string;
  /** The path of its chart, and what it shows. */
  readonly chart: string;
  readonly alt: string;
}

/** In half the width of a page, its text as large as that of a municipality's charts. */
const drawing = { medium: "print", width: 300, height: 170 } as const;

/** The report's key figures; their charts are put among the document's files. */
export function keyFigureTexts(
  report: Report,
  edition: Edition,
  language: Language,
  files: Map<string, string | Uint8Array>,
): KeyFigureText[] {
  return report.keyFigures.map((key, index) => {
    const { indicator, area, point } = key;
    const figure = development(key, index, edition, language);
    const chart = `noekkeltall-${index + 1}.svg`;
    files.set(chart, drawFigure(figure, drawing));
    return {
      value: formatCell(point.cell, indicator.decimals),
      unit: indicator.unit.kind === "share" && point.cell.kind === "value" ? "prosent" : "",
      what: indicator.name[language],
      where: `${edition.geography.areaName(area)}, ${point.year}`,
      chart,
      alt: describeFigure(figure),
    };
  });
}

function development({ indicator, area }: KeyFigure, index: number, edition: Edition, language: Language): LineFigure {
  return lineFigure({
    id: `noekkeltall-${index + 1}`,
    language,
    series: [{ series: series(edition, indicator.id, area), label: edition.geography.areaName(area), role: "main" }],
  });
}
