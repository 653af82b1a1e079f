import type { County } from "../data/geography.ts";
import type { Download } from "./download.ts";
import { filePath } from "./path.ts";
import { tableDownloads } from "./table-downloads.ts";

/** A county's files, each with whom it is for. */
export function countyFiles(base: string, { slug }: County): readonly Download[] {
  return [
    {
      name: "PDF",
      what: "Til utskrift og møter. Alle kommunene i én tabell.",
      href: filePath(base, "fylke", `${slug}.pdf`),
    },
    ...tableDownloads(base, ["fylke", slug], "Fylket, landet og hver av kommunene, med forklaringer i egne ark."),
  ];
}
