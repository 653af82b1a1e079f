import type { At } from "../tokens.ts";
import type { TypstScope } from "../typst.ts";
import { stringLiteral } from "./literal.ts";

/** A column of words is given room for this many letters before its lines are broken. */
const comfortable = 14;

/** How many of a column's words and cells are measured: the one with most letters is not always the widest. */
const measured = 3;

/** Tables of no more rows are measured whole. */
const short = 12;

/** Which rows of a long table to measure to know how wide it is, from 0: those with most letters in a column. */
export function sampleArguments(rows: readonly (readonly string[])[]): string[] {
  if (rows.length <= short) return [];
  const columns = Array.from(rows[0] ?? [], (_, column) => {
    const byLength = rows.map((row, index) => ({ index, length: row[column]?.length ?? 0 }));
    return byLength.sort((a, b) => b.length - a.length || a.index - b.index).slice(0, measured);
  });
  const indices = new Set(columns.flat().map(({ index }) => index));
  return [`bredeste: (${[...indices].sort((a, b) => a - b).join(", ")},)`];
}

/**
 * What the template needs to know to set a table that is wide: the words of each column that cannot be parted, whether
 * a page can be turned for it, and where it stands. `texts`: the head and the rows.
 */
export function widthArguments(
  scope: TypstScope,
  texts: readonly (readonly string[])[],
  numeric: readonly boolean[],
  at: At,
): string[] {
  if (numeric.length < 5) return [];
  const columns = numeric.map((isNumeric, column) => {
    const cells = texts.map((row) => row[column] ?? "");
    return widest(cells, isNumeric);
  });
  const words = columns.map((column) => `(${column.map((word) => `${stringLiteral(word)},`).join(" ")})`);
  const place = `${scope.chapter.file}:${at.line}`;
  return [`bredest: (${words.join(", ")})`, ...(scope.inner ? ["inni: true"] : []), `sted: ${stringLiteral(place)}`];
}

function widest(cells: readonly string[], isNumeric: boolean): string[] {
  const longest = Math.max(...cells.map((cell) => cell.length));
  const words = new Set(cells.flatMap((cell) => cell.split(/[ \n]+|(?<=-)/)));
  const room = isNumeric ? [] : ["n".repeat(Math.min(longest, comfortable))];
  return [...[...words].sort((a, b) => b.length - a.length).slice(0, measured), ...room];
}
