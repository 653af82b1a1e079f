import { writeCsv } from "../export/csv.ts";
import type { Table } from "../export/table-files.ts";
import type { Attachment } from "../pdf/attachment.ts";

/** The figures of a table as a file in a PDF: the same rows as the download has. `name` has no ending. */
export function csvAttachment({ subject, rows }: Table, name: string): Attachment {
  return { name: `${name}.csv`, description: subject.part ?? name, bytes: writeCsv(rows()) };
}
