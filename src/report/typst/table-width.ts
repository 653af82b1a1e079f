import type { At } from "../tokens.ts";
import type { TypstScope } from "../typst.ts";
import { stringLiteral } from "./literal.ts";

/** A column of words is given room for this many letters before its lines are broken. */
const comfortable = 14;

/** How many of a column's words are measured: the one with most letters is not always the widest. */
const measured = 3;

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
