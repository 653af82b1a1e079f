import type { Edition } from "../data/edition.ts";
import type { Publication } from "../report/publication.ts";
import type { ExportRow } from "./columns.ts";
import { writeCsv } from "./csv.ts";
import { csvwMetadata } from "./csvw.ts";
import { writeExcelCsv } from "./excel-csv.ts";
import { writeJsonStat } from "./jsonstat.ts";
import type { Subject } from "./sheets.ts";
import { writeWorkbook } from "./workbook.ts";

/** The figures of one page (a figure, an indicator, a municipality, a county), and what all its files are made of. */
export interface Table {
  readonly edition: Edition;
  readonly meta: Publication;
  readonly subject: Subject;
  /** In the long form. */
  readonly rows: () => readonly ExportRow[];
  /** For programs that want more than rows; the shape is the page's own. */
  readonly json: () => Uint8Array;
}

/** One of the files that every such page has. */
export interface TableFile {
  /** After the page's own name: `-excel.csv`. */
  readonly ending: string;
  readonly mediaType: string;
  /** Whom it is for, in Norwegian. */
  readonly summary: string;
  /** `name` is the page's own, without an ending: `0301-oslo`. */
  readonly write: (table: Table, name: string) => Uint8Array | Promise<Uint8Array>;
}

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The same for each page, in the order in which they are told of. */
export const tableFiles: readonly TableFile[] = [
  {
    ending: ".csv",
    mediaType: "text/csv",
    summary: "CSV for programmer: UTF-8, komma, desimalpunktum.",
    write: ({ rows }) => writeCsv(rows()),
  },
  {
    ending: ".csv-metadata.json",
    mediaType: "application/json",
    summary: "Beskrivelse av kolonnene i CSV-filen (CSVW).",
    write: ({ meta, subject }, name) => csvwMetadata(`${name}.csv`, meta, subject),
  },
  {
    ending: "-excel.csv",
    mediaType: "text/csv",
    summary: "CSV for Excel på norsk: BOM, semikolon, desimalkomma.",
    write: ({ rows }) => writeExcelCsv(rows()),
  },
  {
    ending: ".xlsx",
    mediaType: xlsx,
    summary: "Excel, i lang og bred form, med definisjoner og kilder i egne ark.",
    write: ({ edition, rows, meta, subject }) => writeWorkbook(edition, rows(), meta, subject),
  },
  {
    ending: ".json",
    mediaType: "application/json",
    summary: "JSON med verdier, tegn og ord for hvorfor tall mangler.",
    write: ({ json }) => json(),
  },
  {
    ending: "-jsonstat.json",
    mediaType: "application/json",
    summary: "JSON-stat 2.0.",
    write: ({ edition, rows, meta, subject }) => writeJsonStat({ edition, rows: rows(), meta, subject }),
  },
];

/** The file of a table with the given ending. Throws where tables have none. */
export function tableFile(table: Table, ending: string, name = "tall"): Uint8Array | Promise<Uint8Array> {
  const file = tableFiles.find((one) => one.ending === ending);
  if (file === undefined) throw new Error(`tables have no file *${ending}`);
  return file.write(table, name);
}
