import { dsvFormat } from "d3-dsv";
import type { Issue } from "../../issue.ts";
import type { Mapping } from "./mapping.ts";
import type { SourceTable } from "./source-table.ts";

/** Reads separated text as the mapping describes it. What is wrong becomes issues with the file's own lines. */
export function readDelimited(
  bytes: Uint8Array,
  file: string,
  format: Mapping["fil"],
  issues: Issue[],
): SourceTable | undefined {
  const complain = (line: number, message: string, hint: string) =>
    issues.push({ file, line, message, hint, severity: "error" });
  const text = decode(bytes, format.tegnsett);
  if (text === undefined) {
    complain(
      1,
      "Filen er ikke lagret som UTF-8.",
      "Skriv «tegnsett: latin1» under «fil», eller lagre filen som UTF-8.",
    );
    return undefined;
  }
  const lines = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  const body = lines.split("\n").slice(format["hopp-over"]).join("\n");
  const separator = format.skilletegn === "tab" ? "\t" : format.skilletegn;
  const all = dsvFormat(separator).parseRows(body);
  const header = (all[0] ?? []).map((name) => name.trim());
  let line = format["hopp-over"] + 1 + heightOf(all[0] ?? []);
  if (header.length < 2) {
    const found = [";", ",", "\t"].find(
      (candidate) => candidate !== separator && body.split("\n", 1)[0]?.includes(candidate),
    );
    const hint =
      found === undefined
        ? "Se på «hopp-over» under «fil»."
        : `Skriv «skilletegn: "${found === "\t" ? "tab" : found}"» under «fil».`;
    complain(line - 1, "Linjen med kolonnenavn har bare én kolonne.", hint);
    return undefined;
  }
  const rows: { line: number; cells: string[] }[] = [];
  for (const cells of all.slice(1)) {
    const empty = cells.every((cell) => cell.trim() === "");
    if (!empty && cells.length !== header.length) {
      const message = `Linjen har ${cells.length} felt, men kolonnenavnene er ${header.length}.`;
      complain(
        line,
        message,
        "Se etter et skilletegn for mye eller for lite, eller et anførselstegn som ikke er lukket.",
      );
    } else if (!empty) rows.push({ line, cells });
    line += heightOf(cells);
  }
  return { header, rows };
}

/** `undefined` when the bytes are not UTF-8; every byte is something in Windows-1252, which «latin1» means in practice. */
function decode(bytes: Uint8Array, encoding: Mapping["fil"]["tegnsett"]): string | undefined {
  if (encoding === "latin1") return new TextDecoder("windows-1252").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function heightOf(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 1);
}
