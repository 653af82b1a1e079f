import { z } from "zod";
import type { TableFigure, TableValue } from "../../charts/figure.ts";
import { type Cell, cellSign, hidden, missingCell, valueCell } from "../../data/cell.ts";
import { explainCell } from "../../data/format.ts";
import type { Language } from "../../data/language.ts";
import { isSign, type Sign } from "../../data/signs.ts";
import { blockMessages } from "../messages/blocks.ts";
import { say } from "../messages/message.ts";
import { common, commonExamples } from "./figure-spec.ts";
import { Fault } from "./figures.ts";

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

/** A fault in a row, counted from 0. */
export class RowFault extends Fault {
  readonly row: number;
  constructor(row: number, fault: Pick<Fault, "message" | "hint">) {
    super(fault);
    this.row = row;
  }
}

/** The table as written: numbers and signs to the right, signs explained, the source below; or all that is wrong with its rows. */
export function fixedTable({ spec, id, language }: Input): TableFigure | readonly RowFault[] {
  const { kolonner, rader } = spec;
  const faults = rowFaults(spec);
  if (faults.length > 0) return faults;
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

/** A number as Norwegian has it: «1,5» and «95 364»; what follows its comma is caught. */
export const writtenNumber = /^[-\u2212]?(?:\d+|\d{1,3}(?:[ \u00a0]\d{3})+)(?:,(\d+))?$/;

/** «1.5» or «95.364». */
export const pointedNumber = /^[-\u2212]?\d+(?:\.\d+)+$/;

const signs: Readonly<Record<Sign, Cell>> = {
  ":": hidden,
  "..": missingCell("not-reported"),
  ".": missingCell("not-collected"),
};

function isNumeric(texts: readonly string[]): boolean {
  return (
    texts.every((text) => writtenNumber.test(text) || isSign(text)) && texts.some((text) => writtenNumber.test(text))
  );
}

/** Each row that cannot be read, and each number in it that is written in another language's way. */
function rowFaults({ kolonner, rader }: FixedTableSpec): RowFault[] {
  const pointed = pointedColumns(rader);
  return rader.flatMap((cells, row): RowFault[] => {
    const rad = row + 1;
    if (cells.length !== kolonner.length) {
      const asked = { rad, celler: cells.length, kolonner: kolonner.length };
      return [new RowFault(row, say(blockMessages.unevenRow, asked))];
    }
    if (cells.some((cell) => cell.trim() === "")) return [new RowFault(row, say(blockMessages.emptyCell, { rad }))];
    const wrong = cells.filter((cell, column) => pointed.has(column) && pointedNumber.test(cell));
    return wrong.map((cell) => new RowFault(row, say(blockMessages.decimalPoint, { skrevet: cell })));
  });
}

/** Columns that would be of numbers but for their points; as they are, they would be set as words. */
function pointedColumns(rader: readonly (readonly string[])[]): ReadonlySet<number> {
  const widest = Math.max(...rader.map((row) => row.length));
  const columns = Array.from({ length: widest }, (_, column) => rader.flatMap((row) => row[column]?.trim() || []));
  const plainly = (text: string) => (pointedNumber.test(text) ? "1" : text);
  const wrong = (texts: readonly string[]) => !isNumeric(texts) && isNumeric(texts.map(plainly));
  return new Set(columns.flatMap((texts, column) => (column > 0 && wrong(texts) ? [column] : [])));
}

function readNumber(text: string): TableValue {
  const sign = isSign(text) ? signs[text] : undefined;
  if (sign !== undefined) return { kind: "cell", cell: sign, decimals: 0 };
  const decimals = writtenNumber.exec(text)?.[1]?.length ?? 0;
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
