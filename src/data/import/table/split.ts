import { importError } from "../import-error.ts";
import type { Choice } from "./selection.ts";

/**
 * Splits a selection into parts of at most `mostCells` cells, so that the parts one after the other give the rows in the
 * order of the whole. The variable `whole` (the one whose values become columns) is never split.
 * Throws `ImportError` when a single row is already too large.
 */
export function splitSelection(
  selection: readonly Choice[],
  mostCells: number,
  whole?: string,
): readonly (readonly Choice[])[] {
  if (countCells(selection) <= mostCells) return [selection];
  const place = selection.findIndex(({ variable, values }) => variable !== whole && values.length > 1);
  const choice = selection[place];
  if (choice === undefined) {
    throw importError(
      "too-large",
      `Én linje av tabellen har ${countCells(selection)} celler, og kilden gir høyst ${mostCells} om gangen.`,
      `Velg færre verdier av «${whole ?? ""}».`,
    );
  }
  const perValue = countCells(selection) / choice.values.length;
  const atATime = Math.max(1, Math.floor(mostCells / perValue));
  const parts: Choice[][] = [];
  for (let start = 0; start < choice.values.length; start += atATime) {
    const values = choice.values.slice(start, start + atATime);
    parts.push(selection.with(place, { variable: choice.variable, values }));
  }
  return parts.flatMap((part) => splitSelection(part, mostCells, whole));
}

/** The number of cells that a selection has: the product of its values. */
export function countCells(selection: readonly Choice[]): number {
  return selection.reduce((product, { values }) => product * values.length, 1);
}
