import type { Municipality } from "../data/geography.ts";
import type { Download } from "./download.ts";
import { filePath } from "./path.ts";
import { tableDownloads } from "./table-downloads.ts";

/** A municipality's files, each with whom it is for. */
export function municipalityFiles(base: string, { slug }: Municipality): readonly Download[] {
  const file = (ending: string) => filePath(base, "kommune", `${slug}${ending}`);
  return [
    { name: "PDF", what: "Til utskrift og møter. Samme innhold som siden.", href: file(".pdf") },
    ...tableDownloads(base, ["kommune", slug], "Alle tallene, med forklaringer i egne ark."),
    { name: "Bilde til deling", what: "PNG, 1200 × 630, med nøkkeltallene.", href: file(".png") },
  ];
}
