import { isSign } from "../../data/signs.ts";
import { pointedNumber, writtenNumber } from "../bind/fixed-table.ts";
import { figureMessages } from "../messages/figures.ts";
import { say } from "../messages/message.ts";
import { type At, type Inline, plainText } from "../tokens.ts";
import { inlinesIn } from "../walk.ts";
import { type CheckScope, tell } from "./check-scope.ts";

/** A column of a table as an editor wrote it; what the data wrote into a cell is words like others. */
export interface WrittenColumn {
  readonly head: string;
  readonly cells: readonly WrittenCell[];
}

interface WrittenCell {
  /** The first cell of its row. */
  readonly row: string;
  readonly text: string;
  readonly at: At;
}

const signs = "«..» der tallet mangler, «.» der det ikke kan finnes, og «:» der det er skjult";
const form = "ett tall, med komma foran desimaler og mellomrom mellom tusen: «1,5» og «95 364»";

/**
 * Tells of cells among numbers that are none: «n/a» and «-», «1,2,3» and «12.3», «12 %» and «ca. 12»; and of other decimals in a column
 * of per cent. `isAligned`: a `tabell`, whose columns are set to the right when all of their cells are numbers or signs.
 */
export function checkCells(scope: CheckScope, column: WrittenColumn, isAligned: boolean): void {
  const { head, cells } = column;
  const plain = cells.filter(({ text }) => writtenNumber.test(text));
  // «2021» and «–» below «Frist».
  if (plain.length > 0 && plain.every(({ text }) => year.test(text))) return;
  if (plain.length === 0) {
    checkUnitInEach(scope, column, isAligned);
    return;
  }
  const odd = cells.filter(({ text }) => !writtenNumber.test(text) && !isSign(text));
  const ofPercent = /prosent|%|(?<!\p{L})(?:an)?del(?!\p{L})/iu.test(head);
  const words = odd.filter(({ text }) => !missing.test(text));
  const strict = isAligned && plain.length > words.length;
  // «12.3» in a column that has nothing else wrong is an error, and told of where the table is made.
  const isTold = isAligned && odd.every(({ text }) => pointedNumber.test(text));
  for (const { row, text, at } of isTold ? [] : odd) {
    const riktig = instead(text, { strict, ofPercent });
    if (riktig !== undefined)
      tell(scope, at, say(figureMessages.cellNoNumber, { hode: head, rad: row, skrevet: text, riktig }));
  }
  if (isAligned && ofPercent) checkDecimals(scope, head, plain);
}

type Cells = readonly (readonly Inline[])[];

/**
 * The same of a table in Markdown, whose rows stand on a line each below the head's two. The numbers from the data are not asked of,
 * nor «12.3» in a `:fast`, which is told of as one in a sentence is.
 */
export function checkTableCells(
  scope: CheckScope,
  { header, rows, at }: { readonly header: Cells; readonly rows: readonly Cells[]; readonly at: At },
): void {
  for (const [index, head] of [...header.entries()].slice(1)) {
    const cells = rows.flatMap((row, line): WrittenCell[] => {
      const inlines = row[index] ?? [];
      const kinds = new Set([...inlinesIn(inlines)].map(({ kind }) => kind));
      const written = plainText(inlines).trim();
      const isTold = kinds.has("bound") || (kinds.has("fixed") && pointedNumber.test(written));
      const text = isTold ? "1" : written;
      return text === "" ? [] : [{ row: plainText(row[0] ?? []), text, at: { line: at.line + 2 + line } }];
    });
    checkCells(scope, { head: plainText(head), cells }, false);
  }
}

/** «12 %» in every cell: the column is set as words. */
function checkUnitInEach(scope: CheckScope, { head, cells }: WrittenColumn, isAligned: boolean): void {
  const [first] = cells;
  if (!isAligned || first === undefined) return;
  const own = cells.filter(({ text }) => !isSign(text));
  if (own.length < 2 || !own.every(({ text }) => percent.test(text))) return;
  tell(scope, first.at, say(figureMessages.unitInCells, { hode: head, skrevet: own[0]?.text ?? "" }));
}

const percent = /^([-\u2212]?[\d \u00a0]+(?:,\d+)?)[ \u00a0]?(?:%|prosent|pst\.?)$/iu;
const missing =
  /^(?:[-\u2010-\u2015\u2212]+|n\.?\/?a\.?|i\.?\/?a\.?|…|\.{3,}|null|nan|\?|ukjent|ukjend|mangler|manglar)$/iu;

const year = /^(?:19|20)\d{2}$/;
/** A day, a year or a span of years. */
const time = /^\d{1,2}\.[ \u00a0]?\d{1,2}\.|(?:19|20)\d{2}/u;

/** What to write in the place of a cell; `undefined` for words that may be meant. `strict`: most others in the column are numbers. */
function instead(
  text: string,
  { strict, ofPercent }: { readonly strict: boolean; readonly ofPercent: boolean },
): string | undefined {
  if (missing.test(text)) return signs;
  const share = percent.exec(text)?.[1];
  if (share !== undefined && (strict || ofPercent)) return `bare tallet, «${share.trim()}», og «prosent» i hodet`;
  if (time.test(text)) return undefined;
  if (/^[-\u2212]?[\d.,'’\s]*\d[\d.,'’\s]*$/u.test(text)) return repaired(text) ?? form;
  if (!strict || !/\d/.test(text)) return undefined;
  const rise = /^\+[ \u00a0]?(\d.*)$/.exec(text)?.[1];
  if (rise !== undefined && writtenNumber.test(rise)) return `«${rise}», uten pluss`;
  return /^[<≤]/u.test(text) ? "«:» der tallet er skjult" : "bare tallet. Et forbehold setter du i «merknad»";
}

/** «12.3» → «12,3», «95.364» and «95'364» → «95 364», where it can be told. */
function repaired(text: string): string | undefined {
  const plain = text.replace(/[\s'’]/gu, " ");
  const thousands = /^([-\u2212]?\d{1,3}(?:[. ]\d{3})+)(,\d+)?$/.exec(plain);
  if (thousands !== null) return `«${(thousands[1] ?? "").replace(/\./g, " ")}${thousands[2] ?? ""}»`;
  const english = /^([-\u2212]?\d{1,3}(?:,\d{3})+)\.(\d+)$/.exec(plain);
  if (english !== null) return `«${(english[1] ?? "").replace(/,/g, " ")},${english[2]}»`;
  return /^[-\u2212]?\d+\.\d+$/.test(plain) ? `«${plain.replace(".", ",")}»` : undefined;
}

/** A figure with other decimals than most; 0 and 100 per cent are often written without. */
function checkDecimals(scope: CheckScope, hode: string, cells: readonly WrittenCell[]): void {
  const counted = cells
    .filter(({ text }) => text !== "0" && text !== "100")
    .map((cell) => ({ ...cell, decimals: writtenNumber.exec(cell.text)?.[1]?.length ?? 0 }));
  const sizes = [...Map.groupBy(counted, ({ decimals }) => decimals).values()].sort((a, b) => b.length - a.length);
  const [[usual] = [], ...others] = sizes;
  const [other] = others.flat();
  if (usual === undefined || other === undefined) return;
  const said = { hode, skrevet: other.text, vanlig: usual.text, rad: other.row };
  tell(scope, other.at, say(figureMessages.cellOtherDecimals, said));
}
