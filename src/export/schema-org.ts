import { permanentAddress } from "../report/publication.ts";
import { type Cited, citeText } from "./cite.ts";

/** A file that holds the figures, by its whole address. */
export interface SchemaFile {
  readonly name: string;
  readonly address: string;
  readonly mediaType: string;
}

export interface DatasetDescription {
  readonly cited: Cited;
  /** Search engines want 50 letters or more. */
  readonly description: string;
  /** First and last year. */
  readonly years: readonly [number, number];
  /** Who the figures are from. */
  readonly sources: readonly string[];
  readonly files: readonly SchemaFile[];
}

/** A page's figures as a schema.org `Dataset`, for search engines of data. */
export function datasetSchema({ cited, description, years, sources, files }: DatasetDescription): string {
  const { meta, part, path } = cited;
  const publisher = { "@type": "Organization", name: meta.siteName, url: `${meta.address}/` };
  const content = {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": `${permanentAddress(meta, path)}#datasett`,
    name: part === undefined ? meta.editionTitle : `${part}. ${meta.editionTitle}`,
    description,
    url: permanentAddress(meta, path),
    version: meta.version,
    ...(meta.published === undefined ? {} : { datePublished: meta.published }),
    inLanguage: "nb",
    license: meta.licence.url,
    isAccessibleForFree: true,
    creator: publisher,
    publisher,
    creditText: `Kilde: ${[...new Set(sources)].join(", ")}. Bearbeidet av ${meta.siteName}.`,
    citation: citeText(cited),
    temporalCoverage: years[0] === years[1] ? String(years[0]) : `${years[0]}/${years[1]}`,
    spatialCoverage: { "@type": "Country", name: "Norge" },
    ...(path === "data/" ? {} : { isPartOf: { "@id": `${permanentAddress(meta, "data/")}#datasett` } }),
    distribution: files.map(({ name, address, mediaType }) => ({
      "@type": "DataDownload",
      name,
      contentUrl: address,
      encodingFormat: mediaType,
    })),
  };
  // Inside a `<script>`, no text may end it.
  return JSON.stringify(content).replaceAll("<", "\\u003c");
}
