/** A worksheet as data: what `xlsx.ts` writes, free of any library. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Columns that stay in sight at the left. */
  readonly frozenColumns: number;
  /** Arrows in the header for filtering and sorting. */
  readonly filter: boolean;
}

export interface SheetColumn {
  readonly label: string;
  /** In letters. */
  readonly width: number;
  /** Codes such as `0301`: text that looks like numbers, about which Excel is not to complain. */
  readonly codes?: boolean;
  /** Sentences that are broken over lines. */
  readonly wrap?: boolean;
  /** Numbers: the header stands at the right, above them. */
  readonly numeric?: boolean;
}

export type SheetCell =
  | { readonly kind: "text"; readonly text: string }
  /** A sign in place of a number (`:`), set as numbers are. */
  | { readonly kind: "sign"; readonly text: string }
  | { readonly kind: "number"; readonly value: number; readonly decimals: number; readonly grouped: boolean }
  | { readonly kind: "empty" };

export const emptyCell: SheetCell = { kind: "empty" };

export function textCell(text: string): SheetCell {
  return text === "" ? emptyCell : { kind: "text", text };
}

export function numberCell(value: number | undefined, decimals: number): SheetCell {
  return value === undefined ? emptyCell : { kind: "number", value, decimals, grouped: true };
}

/** A year: a number, but 2024 and not 2 024. */
export function yearCell(year: number): SheetCell {
  return { kind: "number", value: year, decimals: 0, grouped: false };
}
