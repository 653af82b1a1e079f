import type { Indicator } from "../data/indicator.ts";
import type { Download } from "./download.ts";
import { filePath } from "./path.ts";

/** An indicator's files with all areas and years, each with whom it is for. */
export function indicatorFiles(base: string, { id }: Indicator): readonly Download[] {
  const file = (ending: string) => filePath(base, "indikator", `${id}${ending}`);
  return [
    { name: "Excel-regneark", what: "Alle steder og år, med forklaringer i egne ark.", href: file(".xlsx") },
    { name: "CSV for Excel", what: "Semikolon og desimalkomma. Åpnes rett i norsk Excel.", href: file("-excel.csv") },
    { name: "CSV for programmer", what: "Komma og desimalpunktum, UTF-8. For R, Python og andre.", href: file(".csv") },
    { name: "JSON", what: "For den som lager nettsider og tjenester.", href: file(".json") },
    { name: "JSON-stat", what: "Samme format som Statistisk sentralbyrå bruker.", href: file("-jsonstat.json") },
  ];
}
