import { z } from "zod";
import { type Cell, hidden, type Mark, missingCell, valueCell } from "./cell.ts";
import type { CorrectedCell } from "./dataset.ts";
import type { Issue } from "./issue.ts";
import { didYouMean } from "./near-miss.ts";
import { parseStructured } from "./structured.ts";
import type { CorrectableTable } from "./table.ts";

const marks: Readonly<Record<string, Mark>> = {
  tvilsom: "doubtful",
  mangelfull: "incomplete",
  foreløpig: "preliminary",
  brudd: "break",
};

const signOrNumber = z.union([z.number(), z.literal(":"), z.literal(".."), z.literal(".")]);

const Correction = z.strictObject({
  /** The file without `.csv`; may be left out when the dataset has one. */
  tabell: z.string().optional(),
  /** Column → value; a line must have all of them. */
  der: z.record(z.string(), z.string()),
  kolonner: z.array(z.string()).min(1),
  handling: z.enum(["merk", "skjul", "erstatt"]),
  merke: z.enum(["tvilsom", "mangelfull", "foreløpig", "brudd"]).optional(),
  /** What the source says now, in every cell concerned. When it has been repaired, the correction is out of date. */
  forventet: signOrNumber.optional(),
  ny: signOrNumber.optional(),
  grunn: z.string().min(10),
  lenke: z.url().optional(),
});
type Correction = z.output<typeof Correction>;

const CorrectionsFile = z.strictObject({ rettelser: z.array(Correction) });

/** Known errors of a source, as data. */
export interface Corrections {
  /**
   * Puts marks and replacements in place and tells which cells they concern; issues for those that match nothing or no
   * longer fit the source.
   */
  apply(tables: ReadonlyMap<string, CorrectableTable>, issues: Issue[]): CorrectedCell[];
}

/** Reads `rettelser.yml`; an empty text is an empty list. */
export function readCorrections(text: string, file: string, issues: Issue[]): Corrections {
  const parsed = text.trim() === "" ? undefined : parseStructured(text, CorrectionsFile, file, issues);
  const list = parsed?.rettelser ?? [];
  const lines = correctionLines(text);
  return {
    apply(tables, found) {
      return list.flatMap((correction, index) => {
        const complain = (message: string, hint: string) =>
          found.push({ file, line: lines[index] ?? 1, message, hint, severity: "error" });
        return applyOne(correction, tables, complain);
      });
    },
  };
}

type Complain = (message: string, hint: string) => void;

function applyOne(
  correction: Correction,
  tables: ReadonlyMap<string, CorrectableTable>,
  complain: Complain,
): CorrectedCell[] {
  const name = correction.tabell ?? [...tables.keys()][0] ?? "";
  const table = tables.get(name);
  if (table === undefined) {
    complain(`Det er ingen tabell «${name}» i datasettet.`, `Rett «tabell».${didYouMean(name, tables.keys())}`);
    return [];
  }
  const columns = table.resource.schema.fields.map((field) => field.name);
  const unknown = [...correction.kolonner, ...Object.keys(correction.der)].filter((key) => !columns.includes(key));
  for (const key of unknown) complain(`Ukjent kolonne «${key}».`, `Rett kolonnenavnet.${didYouMean(key, columns)}`);
  if (unknown.length > 0) return [];

  const where = Object.entries(correction.der);
  const hits = table.where(where);
  if (hits.length === 0) {
    const shown = where.map(([column, value]) => `${column} ${value}`).join(", ");
    complain(`Rettelsen gjelder ingen linje: ${shown}.`, "Rett «der», eller fjern rettelsen.");
  }
  for (const index of hits) correctLine(table, index, correction, complain);
  const { kolonner, handling, grunn: reason, lenke: link } = correction;
  return hits.flatMap((index) => {
    const { texts } = table.row(index);
    return kolonner.map((column) => ({ table: name, column, texts, action: actions[handling], reason, link }));
  });
}

const actions = { merk: "mark", skjul: "hide", erstatt: "replace" } as const;

function correctLine(table: CorrectableTable, index: number, correction: Correction, complain: Complain): void {
  for (const column of correction.kolonner) {
    const cell = table.cell(column, index);
    if (cell === undefined) continue;
    if (correction.forventet !== undefined && !isExpected(cell, correction.forventet)) {
      complain(
        `Kilden er endret: «${column}» er ikke lenger ${correction.forventet}.`,
        "Se om rettelsen fortsatt trengs. Fjern den, eller rett «forventet».",
      );
      continue;
    }
    table.correct(column, index, correctCell(cell, correction, complain));
  }
}

function isExpected(cell: Cell, expected: z.output<typeof signOrNumber>): boolean {
  if (typeof expected === "number") return cell.kind === "value" && cell.value === expected;
  if (expected === ":") return cell.kind === "hidden";
  return cell.kind === "missing" && cell.why === (expected === ".." ? "not-reported" : "not-collected");
}

function correctCell(cell: Cell, correction: Correction, complain: Complain): Cell {
  switch (correction.handling) {
    case "merk": {
      const mark = marks[correction.merke ?? ""];
      if (mark === undefined) {
        complain("Handlingen «merk» trenger et «merke».", `Velg ett av: ${Object.keys(marks).join(", ")}.`);
        return cell;
      }
      return cell.kind === "value" ? valueCell(cell.value, [...cell.marks, mark]) : cell;
    }
    case "skjul":
      return hidden;
    case "erstatt": {
      if (correction.ny === undefined || correction.forventet === undefined) {
        complain("Handlingen «erstatt» trenger «forventet» og «ny».", "Skriv hva kilden sier, og hva som skal stå.");
        return cell;
      }
      return replacement(correction.ny);
    }
    default:
      return correction.handling satisfies never;
  }
}

function replacement(value: z.output<typeof signOrNumber>): Cell {
  if (typeof value === "number") return valueCell(value, ["corrected"]);
  if (value === ":") return hidden;
  return missingCell(value === ".." ? "not-reported" : "not-collected");
}

/** The line of each entry: those that begin with `- ` at the indentation of the first. */
function correctionLines(text: string): number[] {
  const lines = text.split("\n");
  const indent = lines.map((line) => /^( *)- /.exec(line)?.[1]).find((found) => found !== undefined);
  if (indent === undefined) return [];
  return lines.flatMap((line, index) => (line.startsWith(`${indent}- `) ? [index + 1] : []));
}
