/** What an import does to the world besides files, given in so that tests need not wait. */
export interface Effects {
  /** Milliseconds since some moment; only differences are used, and nothing of it is written. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** A line for the person at the keyboard. */
  readonly tell: (line: string) => void;
}
