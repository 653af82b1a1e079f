import type { Download } from "./download.ts";
import { filePath } from "./path.ts";

/** An edition's files with all municipalities and indicators, each with whom it is for. */
export function editionFiles(base: string): readonly Download[] {
  const file = (name: string) => filePath(base, "data", name);
  return [
    { name: "Excel-regneark", what: "Alle tallene, med forklaringer i egne ark.", href: file("kommuner.xlsx") },
    {
      name: "CSV for Excel",
      what: "Semikolon og desimalkomma. Åpnes rett i norsk Excel.",
      href: file("kommuner-excel.csv"),
    },
    {
      name: "CSV for programmer",
      what: "Komma og desimalpunktum, UTF-8. For R, Python og andre.",
      href: file("kommuner.csv"),
    },
    {
      name: "Beskrivelse av filene",
      what: "Data Package med felt, enheter, kilder og kontrollsummer.",
      href: file("datapackage.json"),
    },
  ];
}
