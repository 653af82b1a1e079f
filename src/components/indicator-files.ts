import type { Indicator } from "../data/indicator.ts";
import type { Download } from "./download.ts";
import { tableDownloads } from "./table-downloads.ts";

/** An indicator's files with all areas and years, each with whom it is for. */
export function indicatorFiles(base: string, { id }: Indicator): readonly Download[] {
  return tableDownloads(base, ["indikator", id], "Alle steder og år, med forklaringer i egne ark.");
}
