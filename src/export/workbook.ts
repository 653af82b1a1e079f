import type { Edition } from "../data/edition.ts";
import type { Publication } from "../report/publication.ts";
import { citeText } from "./cite.ts";
import type { ExportRow } from "./columns.ts";
import { type Subject, workbookSheets } from "./sheets.ts";
import { writeXlsx } from "./xlsx.ts";

/** Figures of an edition as a workbook: the long and the wide form, definitions, and what the file is and is from. */
export function writeWorkbook(
  edition: Edition,
  rows: readonly ExportRow[],
  meta: Publication,
  subject: Subject,
): Promise<Uint8Array> {
  const { part, path } = subject;
  return writeXlsx(workbookSheets(edition, rows, meta, subject), {
    title: part === undefined ? meta.editionTitle : `${part}: ${meta.editionTitle}`,
    subject: "Tall om kommunale omsorgstjenester",
    creator: meta.siteName,
    description: citeText({ meta, part, path }),
    created: meta.published,
  });
}
