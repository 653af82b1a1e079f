import type { Download } from "./download.ts";
import { filePath } from "./path.ts";

/** The files with the figures of a page, each with whom it is for; `page` is its address below the edition: `["fylke", "46-vestland"]`. */
export function tableDownloads(base: string, page: readonly string[], sheet: string): readonly Download[] {
  const file = (ending: string) => filePath(base, ...page.slice(0, -1), `${page.at(-1) ?? ""}${ending}`);
  return [
    { name: "Excel-regneark", what: sheet, href: file(".xlsx") },
    { name: "CSV for Excel", what: "Semikolon og desimalkomma. Åpnes rett i norsk Excel.", href: file("-excel.csv") },
    { name: "CSV for programmer", what: "Komma og desimalpunktum, UTF-8. For R, Python og andre.", href: file(".csv") },
    { name: "JSON", what: "For den som lager nettsider og tjenester.", href: file(".json") },
    { name: "JSON-stat", what: "Samme format som Statistisk sentralbyrå bruker.", href: file("-jsonstat.json") },
  ];
}
