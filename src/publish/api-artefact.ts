import { openApi } from "../export/openapi.ts";
import type { Artefact } from "./artefact.ts";
import { licence } from "./publication.ts";
import type { PublishedSite } from "./site.ts";

/** `/api.json`: the addresses of all files with figures, for who writes programs. */
export function apiArtefact(site: PublishedSite, key: (file: string) => string): Artefact {
  const each = <T>(values: (edition: PublishedSite["editions"][number]) => readonly T[]) => {
    return [...new Set(site.editions.flatMap(values))].sort();
  };
  const values = {
    utgave: each(({ edition }) => [edition.id]),
    versjon: each(({ edition }) => [edition.version]),
    kommune: each(({ edition }) => edition.geography.municipalities.map(({ slug }) => slug)),
    fylke: each(({ edition }) => edition.geography.counties.map(({ slug }) => slug)),
    indikator: each(({ edition }) => [...edition.indicators.keys()]),
  };
  return { kind: "download", paths: ["api.json"], key: key("api.json"), render: () => openApi(site, licence, values) };
}
