/** A cell of a file: text, or a number where the file itself says that it is one (XLSX). */
export type SourceCell = string | number;

/** A table as it stands in a file, before it is understood. */
export interface SourceTable {
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly SourceCell[] }[];
}
