import type { Municipality } from "../data/geography.ts";
import type { Download } from "./download.ts";
import { filePath } from "./path.ts";

/** A municipality's files, each with whom it is for. */
export function municipalityFiles(base: string, municipality: Municipality): readonly Download[] {
  const file = (ending: string) => filePath(base, "kommune", `${municipality.slug}${ending}`);
  return [
    { name: "PDF", what: "Til utskrift og møter. Samme innhold som siden.", href: file(".pdf") },
    { name: "Excel-regneark", what: "Alle tallene, med forklaringer i egne ark.", href: file(".xlsx") },
    { name: "CSV for Excel", what: "Semikolon og desimalkomma. Åpnes rett i norsk Excel.", href: file("-excel.csv") },
    { name: "CSV for programmer", what: "Komma og desimalpunktum, UTF-8. For R, Python og andre.", href: file(".csv") },
    { name: "JSON", what: "For den som lager nettsider og tjenester.", href: file(".json") },
    { name: "Bilde til deling", what: "PNG, 1200 × 630, med nøkkeltallene.", href: file(".png") },
  ];
}
