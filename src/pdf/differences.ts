/** What differs between a report's figures and those of the version before it, as its appendix tells it: ready to print. */

export interface DatasetDifferences {
  readonly title: string;
  /** «Versjonen fra 22. november 2026 er byttet ut med den fra 23. november 2026.» */
  readonly about: string;
  readonly columns: readonly ColumnDifferences[];
}

export interface ColumnDifferences {
  readonly title: string;
  /** Place, year, the figure that was, the one that is, and why; those that matter most first. */
  readonly rows: readonly (readonly [string, string, string, string, string])[];
  /** How many there are in all; more than `rows` where the appendix has no room for them. */
  readonly total: number;
}
