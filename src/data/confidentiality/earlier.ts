import { cellValue } from "../cell.ts";
import type { MunicipalityCode, Year } from "../codes.ts";
import type { MunicipalTable } from "../municipal-table.ts";
import type { Count } from "./counts.ts";

/** A version of a dataset that is older than the one to be shown, with the same municipal numbers. */
export interface EarlierVersion {
  /** As the source has it. */
  readonly raw: MunicipalTable;
  /** As it may be shown. */
  readonly secured: MunicipalTable;
}

/** What earlier versions have shown of a cell, newest first; the versions come oldest first. */
export function shownBefore(
  earlier: readonly EarlierVersion[],
  column: string,
  code: MunicipalityCode,
  year: Year,
): readonly number[] {
  if (earlier.length === 0) return [];
  return earlier.toReversed().flatMap(({ secured }) => cellValue(secured.observation(column, code, year).cell) ?? []);
}

/**
 * The counts that could be shown, but that an earlier version had the same figure of and hid for another's sake, as long as
 * there is something to hide in their municipality: what they protected may be worked out with what that version showed.
 */
export function keptHidden(
  counts: ReadonlyMap<string, Count>,
  table: MunicipalTable,
  earlier: readonly EarlierVersion[],
  year: Year,
): ReadonlySet<string> {
  if (earlier.length === 0) return new Set();
  const secretive = new Set([...counts.values()].flatMap(({ kind, code }) => (kind === "secret" ? [code] : [])));
  const kept = [...counts.values()].filter(({ kind, column, code }) => {
    const value = cellValue(table.observation(column, code, year).cell);
    return (
      kind === "shown" &&
      secretive.has(code) &&
      value !== undefined &&
      shownBefore(earlier, column, code, year).length === 0 &&
      earlier.some(({ raw, secured }) => {
        const then = secured.observation(column, code, year).cell;
        const hidden = then.kind === "hidden" && then.why === "secondary";
        return hidden && cellValue(raw.observation(column, code, year).cell) === value;
      })
    );
  });
  return new Set(kept.map(({ key }) => key));
}
