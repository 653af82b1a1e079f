import { z } from "zod";
import type { TableFigure, TableValue } from "../../charts/figure.ts";
import { type Cell, cellSign, hidden, missingCell, valueCell } from "../../data/cell.ts";
import { explainCell } from "../../data/format.ts";
import type { Language } from "../../data/language.ts";
import { blockMessages } from "../messages/blocks.ts";
import { say } from "../messages/message.ts";
import { common, commonExamples } from "./figure-spec.ts";
import { BlockFault } from "./selection.ts";

const words = z.string().min(1);

/** A `tabell` whose figures stand in the chapter itself, with their source. */
export const FixedTableSpec = z.strictObject({
  id: common.id,
  tittel: common.tittel,
  undertittel: common.undertittel,
  merknad: common.merknad,
  test: common.test,
  /** «talt»: its zeros have been counted, and are not years before a service was registered. */
  nuller: z.literal("talt").optional(),
  kolonner: z.array(words).min(2),
  /** A row is a list, or a line with `|` between the cells, where a comma needs no quotes. */
  rader: z
    .array(z.union([z.array(z.string()), z.string().transform((line) => line.split("|").map((cell) => cell.trim()))]))
    .min(1),
  kilde: words,
});
export type FixedTableSpec = z.output<typeof FixedTableSpec>;

export const fixedTableExamples = {
  id: commonExamples.id,
  tittel: commonExamples.tittel,
  undertittel: commonExamples.undertittel,
  merknad: commonExamples.merknad,
  test: commonExamples.test,
  nuller: "nuller: talt",
  kolonner: "kolonner: [Tiltak, 2019, 2020]",
  rader: "rader: [Trygghetsalarm | 80 404 | 96 000]",
  kilde: "kilde: Helsedirektoratet, årsrapport for 2020, tabell 3",
};

/** True for the text of a block that has rows of its own. */
export function hasOwnRows(text: string): boolean {
  return /^(?:rader|kolonner)\s*:/m.test(text);
}

interface Input {
  readonly spec: FixedTableSpec;
  /** With its prefix: `tab-x`. */
  readonly id: string;
  readonly language: Language;
}

/** The table as written: numbers and signs to the right, signs explained, the source below. */
export function fixedTable({ spec, id, language }: Input): TableFigure | BlockFault {
  const { kolonner, rader } = spec;
  const odd = rader.findIndex((row) => row.length !== kolonner.length);
  if (odd >= 0) {
    const celler = rader[odd]?.length ?? 0;
    return new BlockFault("rader", say(blockMessages.unevenRow, { rad: odd + 1, celler, kolonner: kolonner.length }));
  }
  const empty = rader.findIndex((row) => row.some((cell) => cell.trim() === ""));
  if (empty >= 0) {
    return new BlockFault("rader", say(blockMessages.emptyCell, { rad: empty + 1 }));
  }
  const point = pointed(rader);
  if (point !== undefined) return new BlockFault("rader", say(blockMessages.decimalPoint, { skrevet: point }));
  const numeric = kolonner.map((_, column) => column > 0 && isNumeric(rader.map((row) => row[column] ?? "")));
  const rows = rader.map((row) =>
    row.map((text, column) => (numeric[column] === true ? readNumber(text) : plain(text))),
  );
  return {
    kind: "table",
    id,
    language,
    unit: { kind: "count", one: { nb: "", nn: "" }, many: { nb: "", nn: "" } },
    decimals: 0,
    table: {
      caption: spec.tittel,
      columns: kolonner.map((label, column) => ({ label, numeric: numeric[column] === true })),
      rows,
    },
    text: {
      title: spec.tittel,
      subtitle: spec.undertittel ?? "",
      source: `${language === "nb" ? "Kilde" : "Kjelde"}: ${spec.kilde}`,
      notes: [...signNotes(rows, language), ...(spec.merknad === undefined ? [] : [spec.merknad])],
    },
  };
}

const signs: Readonly<Record<string, Cell>> = {
  ":": hidden,
  "..": missingCell("not-reported"),
  ".": missingCell("not-collected"),
};

const written = /^[-\u2212]?(?:\d+|\d{1,3}(?:[ \u00a0]\d{3})+)(?:,(\d+))?$/;

function isNumeric(texts: readonly string[]): boolean {
  return texts.every((text) => written.test(text) || text in signs) && texts.some((text) => written.test(text));
}

/** «1.5» or «95.364» in a column that would be of numbers without it; as it is, it would be set as words. */
function pointed(rader: readonly (readonly string[])[]): string | undefined {
  const columns = (rader[0] ?? []).slice(1).map((_, column) => rader.map((row) => row[column + 1] ?? ""));
  const plainly = (text: string) => (/^[-\u2212]?\d+(?:\.\d+)+$/.test(text) ? "1" : text);
  const wrong = columns.find((texts) => !isNumeric(texts) && isNumeric(texts.map(plainly)));
  return wrong?.find((text) => plainly(text) !== text);
}

function readNumber(text: string): TableValue {
  const sign = signs[text];
  if (sign !== undefined) return { kind: "cell", cell: sign, decimals: 0 };
  const decimals = written.exec(text)?.[1]?.length ?? 0;
  const value = Number(
    text
      .replace(/[ \u00a0]/g, "")
      .replace("\u2212", "-")
      .replace(",", "."),
  );
  return { kind: "cell", cell: valueCell(value), decimals };
}

function plain(text: string): TableValue {
  return { kind: "text", text };
}

function signNotes(rows: readonly (readonly TableValue[])[], language: Language): string[] {
  const cells = rows.flat().flatMap((value) => (value.kind === "cell" ? [value.cell] : []));
  const notes = cells.flatMap((cell) =>
    cell.kind === "value" ? [] : [`«${cellSign(cell)}»: ${explainCell(cell, language)}.`],
  );
  return [...new Set(notes)];
}
