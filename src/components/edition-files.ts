import type { PublishedEdition } from "../publish/site.ts";
import type { Download } from "./download.ts";
import { filePath } from "./path.ts";

/** An edition's files with all municipalities and indicators for those who use a spreadsheet, each with whom it is for. */
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

/** The same figures for programs and for safe keeping. */
export function moreEditionFiles({ base, edition }: PublishedEdition): readonly Download[] {
  const file = (name: string) => filePath(base, "data", name);
  const archive = `omsorg-i-kommunene-${edition.id}-${edition.version}.zip`;
  return [
    { name: "Alt i én fil (ZIP)", what: "Alle filene på denne siden, med en les-meg.", href: file(archive) },
    { name: "Parquet", what: "Lite og raskt. For DuckDB, Arrow, R og pandas.", href: file("kommuner.parquet") },
    {
      name: "JSON-stat, alle steder",
      what: "Samme format som Statistisk sentralbyrå bruker.",
      href: file("kommuner-jsonstat.json"),
    },
    {
      name: "JSON-stat, hele landet",
      what: "Det som bare finnes for landet, med framskrivinger.",
      href: file("landet-jsonstat.json"),
    },
  ];
}
