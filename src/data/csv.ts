import { dsvFormat } from "d3-dsv";
import type { Issue } from "./issue.ts";

export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly fields: readonly string[] }[];
}

const comma = dsvFormat(",");

/**
 * Parses a comma-separated text strictly: no byte order mark, `\n` alone between lines, the same number of fields in each,
 * no empty line, no line break inside a field. What breaks a rule becomes an issue at its line; rows that keep them are returned.
 */
export function parseCsv(text: string, file: string, issues: Issue[]): CsvTable {
  const complain = (line: number, message: string, hint: string) =>
    issues.push({ file, line, message, hint, severity: "error" });
  if (text.startsWith("\ufeff")) {
    complain(
      1,
      "Filen begynner med et usynlig tegn (BOM).",
      "Regneark setter det inn. Eksporter som «CSV UTF-8 uten BOM», eller importer filen på nytt med npm run import.",
    );
    text = text.slice(1);
  }
  if (text.includes("\r")) {
    complain(
      text.slice(0, text.indexOf("\r")).split("\n").length,
      "Filen har Windows-linjeskift (CRLF).",
      "Lagre den med linjeskift LF, eller importer filen på nytt med npm run import.",
    );
    text = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  }
  const all = comma.parseRows(text);
  if (all.length > 0 && all.at(-1)?.length === 1 && all.at(-1)?.[0] === "") all.pop();
  const header = all[0] ?? [];
  if (header.length === 0 || (header.length === 1 && header[0] === "")) {
    complain(1, "Filen er tom.", "Første linje skal være kolonnenavnene.");
    return { header: [], rows: [] };
  }
  const rows: { line: number; fields: string[] }[] = [];
  let line = 2;
  for (const fields of all.slice(1)) {
    const height = fields.reduce((sum, field) => sum + field.split("\n").length - 1, 1);
    if (height > 1) {
      complain(line, "Et felt går over flere linjer.", "Se etter et anførselstegn som ikke er lukket på denne linjen.");
    } else if (fields.length !== header.length) {
      complain(
        line,
        `Linjen har ${fields.length} felt, men kolonnenavnene er ${header.length}.`,
        "Se etter et komma for mye eller for lite. Desimaltall skrives med punktum: 12.5.",
      );
    } else {
      rows.push({ line, fields });
    }
    line += height;
  }
  return { header, rows };
}
