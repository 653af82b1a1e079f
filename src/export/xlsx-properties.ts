import { sanitizeTextContent } from "write-excel-file/utility";
import type { XlsxFeature } from "./xlsx-feature.ts";

/** What a file manager and Excel's «Info» show of a file. */
export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly description: string;
  /** ISO date; a draft has none. */
  readonly created: string | undefined;
}

const path = "docProps/core.xml";
const contentType = "application/vnd.openxmlformats-package.core-properties+xml";
const relation = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

/** Adds `docProps/core.xml` (ECMA-376 part 2, core properties); its date is the publication's. */
export function coreProperties(properties: DocumentProperties): XlsxFeature {
  return {
    files: {
      write: { files: () => ({ [path]: coreXml(properties) }) },
      transform: {
        "[Content_Types].xml": { insert: () => `<Override ContentType="${contentType}" PartName="/${path}"/>` },
        "_rels/.rels": { insert: () => `<Relationship Id="rId-core-1" Type="${relation}" Target="${path}"/>` },
      },
    },
  };
}

function coreXml({ title, subject, creator, description, created }: DocumentProperties): string {
  const date =
    created === undefined
      ? ""
      : `<dcterms:created xsi:type="dcterms:W3CDTF">${created}T00:00:00Z</dcterms:created>` +
        `<dcterms:modified xsi:type="dcterms:W3CDTF">${created}T00:00:00Z</dcterms:modified>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${sanitizeTextContent(title)}</dc:title><dc:subject>${sanitizeTextContent(subject)}</dc:subject>` +
    `<dc:creator>${sanitizeTextContent(creator)}</dc:creator>` +
    `<dc:description>${sanitizeTextContent(description)}</dc:description><dc:language>nb-NO</dc:language>${date}` +
    "</cp:coreProperties>"
  );
}
