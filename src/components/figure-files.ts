import type { ReportFigure } from "../report/report-figures.ts";
import type { Download } from "./download.ts";
import { figureWords } from "./figure-words.ts";
import { filePath } from "./path.ts";

/** The files of a chapter's figure or table, each with whom it is for. */
export function figureFiles(base: string, { block, slug }: ReportFigure): readonly Download[] {
  const t = figureWords[block.figure.language];
  const file = (ending: string) => filePath(base, "figur", `${slug}${ending}`);
  const pictures = [
    { name: `${t.picture} (PNG)`, what: t.png, href: file(".png") },
    { name: `${t.picture} (SVG)`, what: t.svg, href: file(".svg") },
  ];
  return [
    ...(block.kind === "figure" ? pictures : []),
    { name: t.sheet, what: t.xlsx, href: file(".xlsx") },
    { name: t.forExcel, what: t.excelCsv, href: file("-excel.csv") },
    { name: t.forPrograms, what: t.csv, href: file(".csv") },
    { name: "JSON", what: t.json, href: file(".json") },
    { name: "JSON-stat", what: t.jsonStat, href: file("-jsonstat.json") },
  ];
}
