import type { Publication } from "../report/publication.ts";
import type { Site } from "../report/site.ts";
import type { PublishedEdition } from "./site.ts";

/** The licence of the publication's own texts and of its compilations of figures. */
export const licence = {
  name: "CC BY 4.0",
  title: "Creative Commons Navngivelse 4.0 Internasjonal",
  url: "https://creativecommons.org/licenses/by/4.0/deed.no",
} as const;

/** What every file says of the edition that it is from. */
export function publicationOf(site: Site, { edition, report, isPreview }: PublishedEdition): Publication {
  return {
    siteName: site.name,
    address: site.address,
    editionTitle: report.manifest.title.nb,
    edition: edition.id,
    version: edition.version,
    published: isPreview ? undefined : report.manifest.publishes.slice(0, 10),
    licence,
    publisher: site.publisher,
    contact: site.contact,
  };
}
