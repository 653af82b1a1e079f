import { profile } from "../../analysis/profile.ts";
import type { MunicipalityCode } from "../../data/codes.ts";
import { sha256 } from "../../data/digest.ts";
import type { Edition } from "../../data/edition.ts";
import { formatQuantity } from "../../data/format.ts";
import type { ExportRow } from "../../export/columns.ts";
import { editionRows } from "../../export/rows.ts";
import type { Report } from "../../report/chapter.ts";
import type { LockedContent } from "../../report/lock-file.ts";
import { reportFigures } from "../../report/report-figures.ts";
import { chapterText, figureText } from "./canonical-text.ts";

/**
 * sha256 of all that a version says: its chapters and figures, the figures of every area as the downloads have them, and what is
 * written of every municipality. The words of menus, labels and buttons are looks and not in it, nor how anything is drawn.
 */
export function contentDigests(report: Report, edition: Edition): LockedContent {
  return {
    kapitler: digests(report.all.map((chapter) => [chapter.path.join("/"), chapterText(chapter)])),
    figurer: digests(reportFigures(report).map(({ block }) => [block.figure.id, figureText(block)])),
    forside: sha256(frontText(report)),
    tall: digests([...numbersByArea(edition)].map(([area, lines]) => [area, lines.join("\n")])),
    ord: digests(
      edition.geography.municipalities.map(({ code }) => [code, municipalityWords(edition, code).join("\n")]),
    ),
  };
}

function digests(texts: readonly (readonly [string, string])[]): Record<string, string> {
  const sorted = texts.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, text]) => [name, sha256(text)]));
}

function frontText({ manifest, keyFigures }: Report): string {
  const { title, subtitle } = manifest;
  const figures = keyFigures.map(({ indicator, area, point }) => {
    const shown = formatQuantity(point.cell, indicator.unit, indicator.decimals, "nb");
    return [indicator.id, JSON.stringify(area), point.year, shown].join("\t");
  });
  return [title.nb, title.nn, subtitle?.nb ?? "", subtitle?.nn ?? "", ...figures].join("\n");
}

function numbersByArea(edition: Edition): Map<string, string[]> {
  const lines = new Map<string, string[]>();
  for (const row of editionRows(edition)) lines.set(row.region, [...(lines.get(row.region) ?? []), numbersOf(row)]);
  return lines;
}

/** Named one by one: a column more in the downloads is no change of what was published. */
function numbersOf({ indicator, year, value, numerator, denominator, mark, lower, upper }: ExportRow): string {
  return [indicator, year, value, numerator, denominator, mark, lower, upper].map((part) => part ?? "").join("\t");
}

/** What is written of a municipality, a sentence each; the names of the indicators stand before what is said of them. */
export function municipalityWords(edition: Edition, code: MunicipalityCode): string[] {
  const { municipality, history, findings, sections, gaps } = profile(edition, code);
  return [
    municipality.name,
    ...history,
    ...findings,
    ...sections.flatMap(({ indicator, sentences, warnings }) => [indicator.id, ...sentences, ...warnings]),
    ...gaps.map(({ indicator, years, why }) => [indicator.id, ...years, why].join(" ")),
  ];
}
