import type { Year } from "../../data/codes.ts";
import { blockMessages } from "../messages/blocks.ts";
import { say } from "../messages/message.ts";
import type { At } from "../tokens.ts";
import { checkCaption } from "./check-caption.ts";
import { checkCells } from "./check-cells.ts";
import { type CheckScope, tell } from "./check-scope.ts";

/** A table whose figures an editor has written, as far as its words are held against each other. */
interface WrittenTable {
  readonly tittel: string;
  readonly undertittel?: string | undefined;
  readonly nuller?: "talt" | undefined;
  readonly kolonner: readonly string[];
  readonly rader: readonly (readonly string[])[];
}

/**
 * Holds a table's title against the years of its own heads, and finds cells that are no numbers among those that are, and zeros that most
 * likely were never counted. `at`: where a key, or one of its rows, stands in the file.
 */
export function checkFixedTable(scope: CheckScope, spec: WrittenTable, at: (...path: (string | number)[]) => At): void {
  const ofColumns = spec.kolonner.map(yearOf);
  const years = [...ofColumns, ...spec.rader.map(([first = ""]) => yearOf(first))].flatMap((year) => year ?? []);
  const shows = { indicators: [], areas: [], years };
  for (const key of ["tittel", "undertittel"] as const) {
    const text = spec[key];
    if (text !== undefined) checkCaption(scope, text, shows, at(key));
  }
  for (const [column, head] of [...spec.kolonner.entries()].slice(1)) {
    const cells = spec.rader.flatMap((row, index) => {
      const text = row[column]?.trim() ?? "";
      return text === "" ? [] : [{ row: row[0] ?? "", text, at: at("rader", index) }];
    });
    checkCells(scope, { head, cells }, true);
  }
  if (spec.nuller === "talt") return;
  for (const row of spec.rader) {
    const over = row.flatMap((cell, column) => {
      const year = ofColumns[column];
      return year === undefined ? [] : [{ year, cell: cell.trim() }];
    });
    const inTime = over.sort((a, b) => a.year - b.year);
    const begun = inTime.find(({ cell }) => /[1-9]/.test(cell));
    const [first] = inTime;
    if (first?.cell !== "0" || begun === undefined) continue;
    const told = { rad: row[0] ?? "", år: first.year, "første år": begun.year };
    tell(scope, at("rader"), say(blockMessages.zeroBefore, told));
  }
}

function yearOf(head: string): Year | undefined {
  const written = /^(?:19|20)\d{2}$/.exec(head.trim())?.[0];
  return written === undefined ? undefined : Number(written);
}
