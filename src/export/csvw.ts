import { type Publication, permanentAddress } from "../report/publication.ts";
import { citeText } from "./cite.ts";
import { columns } from "./columns.ts";
import type { Subject } from "./sheets.ts";

const datatypes = { string: "string", year: "gYear", number: "decimal" } as const;

/**
 * What a CSV file of the long form holds, column by column, after the W3C's «Metadata Vocabulary for Tabular Data»: for
 * the file beside it, `<name>.csv-metadata.json`, where programs look first.
 */
export function csvwMetadata(fileName: string, meta: Publication, { part, path }: Subject): Uint8Array {
  const content = {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "nb" }],
    url: fileName,
    "dc:title": part === undefined ? meta.editionTitle : `${part}. ${meta.editionTitle}`,
    "dc:publisher": meta.siteName,
    "dc:identifier": permanentAddress(meta, path),
    "dc:bibliographicCitation": citeText({ meta, part, path }),
    "dc:license": { "@id": meta.licence.url },
    ...(meta.published === undefined ? {} : { "dc:issued": { "@value": meta.published, "@type": "date" } }),
    dialect: { encoding: "utf-8", delimiter: ",", lineTerminators: ["\n"], header: true },
    tableSchema: {
      columns: columns.map(({ name, type, title, description }) => ({
        name,
        titles: name,
        "dc:title": title,
        "dc:description": description,
        datatype: datatypes[type],
        required: ["region", "indikator", "aar"].includes(name),
      })),
      primaryKey: ["region", "indikator", "aar"],
    },
  };
  return new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`);
}
