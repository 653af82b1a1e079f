import { distribution } from "../analysis/distribution.ts";
import { cellValue } from "../data/cell.ts";
import type { Edition } from "../data/edition.ts";
import type { Language } from "../data/language.ts";
import type { Report } from "../report/chapter.ts";

/** The picture on the cover. */
export interface Cover {
  /** Between 0 and 1, the lowest first. */
  readonly heights: readonly number[];
  readonly caption: string;
}

/** Every municipality as a bar, by the first of the report's key figures that has them. */
export function cover(report: Report, edition: Edition, language: Language): Cover {
  const indicator = report.keyFigures.map((key) => key.indicator).find(({ kind }) => kind !== "national");
  if (indicator === undefined) return { heights: [], caption: "" };
  const cells = distribution(edition, indicator.id, edition.year);
  const values = cells.flatMap(({ cell }) => cellValue(cell) ?? []).sort((a, b) => a - b);
  const name = indicator.name[language];
  return {
    heights: values.map((value) => value / (values.at(-1) ?? 1)),
    caption:
      language === "nn"
        ? `Kvar strek er ein kommune. Høgda viser: ${name}, ${edition.year}.`
        : `Hver strek er en kommune. Høyden viser: ${name}, ${edition.year}.`,
  };
}
