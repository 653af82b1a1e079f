import { formatNumber } from "../format.ts";
import type { TableDifference, VersionDifference } from "./difference-from-newest.ts";

/** Names of a list that are printed before the rest is only counted. */
const shown = 8;

export function count(value: number): string {
  return formatNumber(value, 0);
}

/** «1 linje», «1 782 linjer». */
export function countOf(value: number, one: string, many: string): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

/** «812 byte», «40 kB», «31 MB». */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} byte`;
  return bytes < 1_000_000 ? `${count(bytes / 1000)} kB` : `${count(bytes / 1_000_000)} MB`;
}

/** What is different from the newest version, a line for each thing. */
export function differenceLines(difference: VersionDifference | undefined): readonly string[] {
  if (difference === undefined) return ["Det er ingen eldre versjon å sammenligne med."];
  const { older, tables, come, gone } = difference;
  const lines = [
    ...come.map((name) => `  tabellen «${name}» er ny`),
    ...gone.map((name) => `  tabellen «${name}» er borte`),
    ...tables.flatMap(tableLines),
  ];
  return lines.length === 0 ? [`Likt med versjonen ${older}.`] : [`Mot versjonen ${older}:`, ...lines];
}

function tableLines({ file, rows, columns, changed, codes }: TableDifference): readonly string[] {
  const lines = [
    ...(rows.come + rows.gone === 0 ? [] : [`linjer: ${countOf(rows.come, "ny", "nye")}, ${count(rows.gone)} borte`]),
    ...comeAndGone("kolonner", columns.come, columns.gone),
    ...codes.flatMap(({ column, come, gone }) => comeAndGone(`koder i ${column}`, come, gone)),
    ...[...changed].map(
      ([column, cells]) => `endrede celler i ${column}: ${count(cells)} av ${count(rows.now - rows.come)}`,
    ),
  ];
  return lines.map((line) => `  ${file}, ${line}`);
}

function comeAndGone(what: string, come: readonly string[], gone: readonly string[]): readonly string[] {
  if (come.length + gone.length === 0) return [];
  return [`${what}: ${[list("nye", come), list("borte", gone)].filter((part) => part !== "").join("; ")}`];
}

function list(word: string, names: readonly string[]): string {
  if (names.length === 0) return "";
  const more = names.length > shown ? ` og ${count(names.length - shown)} til` : "";
  return `${word} ${names.slice(0, shown).join(", ")}${more}`;
}
