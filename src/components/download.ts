/** A file that a page offers. */
export interface Download {
  /** What it is: «PDF», «Excel-regneark». */
  readonly name: string;
  /** Whom it is for or what it holds, half a sentence. */
  readonly what: string;
  readonly href: string;
}
