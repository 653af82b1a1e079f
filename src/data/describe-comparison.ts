import type { CellChange, ColumnComparison, TableComparison, TextComparison } from "./compare-datasets.ts";
import { formatCell, formatNumber } from "./format.ts";

/** How many rows and cells are named; the rest are counted. */
const named = 10;

/** A comparison in plain lines for a person to read before an edition is pinned to the new version. */
export function describeComparison(comparison: TableComparison): string[] {
  const { table, columnsCome, columnsGone, rowsCome, rowsGone, columns, texts } = comparison;
  const lines = [
    ...list("Nye kolonner", columnsCome),
    ...list("Kolonner som er borte", columnsGone),
    ...list("Nye linjer", rowsCome),
    ...list("Linjer som er borte", rowsGone),
    ...columns.flatMap(describeColumn),
    ...texts.flatMap(describeTexts),
  ];
  return lines.length === 0 ? [`${table}: ingen forskjeller.`] : [`${table}:`, ...lines.map((line) => `  ${line}`)];
}

function list(what: string, all: readonly string[]): string[] {
  if (all.length === 0) return [];
  const rest = all.length > named ? ` og ${formatNumber(all.length - named, 0)} til` : "";
  return [`${what} (${formatNumber(all.length, 0)}): ${all.slice(0, named).join(" · ")}${rest}`];
}

function headOf(column: string, changed: number, compared: number): string {
  const share = formatNumber((changed / compared) * 100, 1);
  return `${column}: ${formatNumber(changed, 0)} av ${formatNumber(compared, 0)} celler er endret (${share} prosent).`;
}

function restOf(changed: number): string[] {
  return changed > named ? [`  … og ${formatNumber(changed - named, 0)} til`] : [];
}

/** Words and codes, from and to. */
function describeTexts({ column, compared, changes }: TextComparison): string[] {
  const shown = changes.slice(0, named).map(({ key, before, after }) => `  ${key}: «${before}» → «${after}»`);
  return [headOf(column, changes.length, compared), ...shown, ...restOf(changes.length)];
}

function describeColumn({ column, compared, changes, shift }: ColumnComparison): string[] {
  const whole =
    shift === undefined
      ? []
      : [`  Hele kolonnen er forskjøvet om lag ${signed(shift * 100, 1)} prosent: ny definisjon, enhet eller nevner?`];
  return [
    headOf(column, changes.length, compared),
    ...whole,
    ...changes.slice(0, named).map((change) => `  ${describeChange(change)}`),
    ...restOf(changes.length),
  ];
}

function describeChange({ key, before, after, difference, relative }: CellChange): string {
  const decimals = 2;
  const size = difference === undefined ? "" : ` (${signed(difference, decimals)}`;
  const part = relative === undefined ? "" : `, ${signed(relative * 100, 1)} prosent`;
  const end = difference === undefined ? "" : `${part})`;
  return `${key}: ${formatCell(before, decimals)} → ${formatCell(after, decimals)}${size}${end}`;
}

function signed(value: number, decimals: number): string {
  return value > 0 ? `+${formatNumber(value, decimals)}` : formatNumber(value, decimals);
}
