import type { Point } from "../analysis/series.ts";
import type { Cell, Mark } from "../data/cell.ts";
import { cellSign, cellValue } from "../data/cell.ts";
import { explainCell, explainMark, formatNumber, nbsp } from "../data/format.ts";
import { exportedPart, exportedValue } from "./precision.ts";

/** What a file may say of one year of a series. Numbers are rounded as in `exportedValue`. */
export interface PublicPoint {
  readonly value: number | undefined;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  /** SSB's sign where there is no figure; else the marks in a word each, or nothing. */
  readonly mark: string;
  /** Why there is no figure, or what to beware of. */
  readonly note: string;
}

/**
 * The one place that decides what of a point leaves the house. Numerator and denominator follow only with a figure,
 * and only when neither is hidden: with one of them and the figure, the other could be worked out. The source's own
 * figures for an area stand alone, since the parts we know are not the ones it divided.
 */
export function publicPoint(point: Point, decimals: number): PublicPoint {
  const { cell } = point;
  if (cell.kind !== "value") {
    const mark = cellSign(cell);
    return { value: undefined, numerator: undefined, denominator: undefined, mark, note: explainCell(cell, "nb") };
  }
  const open = point.origin !== "official" && !isHidden(point.numerator) && !isHidden(point.denominator);
  const marks = marksOf(cell.marks, point.break);
  return {
    value: exportedValue(cell.value, decimals),
    numerator: open ? part(point.numerator) : undefined,
    denominator: open ? part(point.denominator) : undefined,
    mark: marks.map((mark) => markWord[mark]).join(", "),
    note: [...marks.map((mark) => explainMark(mark, "nb")), ...originNotes(point)].join("; "),
  };
}

/** A mark in a word that can be filtered on. */
export const markWord: Record<Mark, string> = {
  preliminary: "foreløpig",
  break: "brudd",
  corrected: "rettet",
  doubtful: "tvilsom",
  incomplete: "mangelfull",
};

function marksOf(marks: readonly Mark[], isBreak: boolean): readonly Mark[] {
  return isBreak && !marks.includes("break") ? [...marks, "break"] : marks;
}

function originNotes(point: Point): string[] {
  if (point.origin === "official") return ["kildens eget tall"];
  if (point.coverage === undefined || point.coverage > 0.9995) return [];
  return [`kommunene med tall dekker ${formatNumber(point.coverage * 100, 1)}${nbsp}prosent av området`];
}

function isHidden(cell: Cell | undefined): boolean {
  return cell?.kind === "hidden";
}

function part(cell: Cell | undefined): number | undefined {
  const value = cell === undefined ? undefined : cellValue(cell);
  return value === undefined ? undefined : exportedPart(value);
}
