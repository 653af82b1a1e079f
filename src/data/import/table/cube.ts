/** What a dimension is about. */
export type Role = "time" | "geo" | "metric";

export interface Category {
  readonly code: string;
  readonly label: string;
  /** Of a metric: «prosent», «personer». */
  readonly unit?: string;
  readonly notes: readonly string[];
}

export interface Dimension {
  readonly id: string;
  readonly label: string;
  readonly role?: Role;
  /** In the order of the figures. */
  readonly categories: readonly Category[];
  readonly notes: readonly string[];
}

/** A table of figures in any number of dimensions, as JSON-stat has it; the last dimension varies fastest. */
export interface Cube {
  readonly label: string;
  readonly source?: string;
  /** When the source last changed it, in the source's own writing. */
  readonly updated?: string;
  readonly notes: readonly string[];
  readonly dimensions: readonly Dimension[];
  readonly size: number;
  /** The raw figure at a position: a number, a source's sign as text (FHI), or nothing. */
  value(position: number): number | string | undefined;
  /** The status at a position, such as `..` or `:`. */
  status(position: number): string | undefined;
}
