import type { Year } from "../../data/codes.ts";
import type { Issue } from "../../data/issue.ts";
import type { Language } from "../../data/language.ts";
import type { Figures } from "../bind/figures.ts";
import type { Said } from "../messages/message.ts";
import type { At } from "../tokens.ts";

/** What the words of a chapter are held against, and where to tell of what does not agree. */
export interface CheckScope {
  /** The chapter's file, relative to the project root. */
  readonly file: string;
  readonly language: Language;
  readonly figures: Figures;
  readonly issues: Issue[];
  /** The years that the section has named so far; emptied where a heading begins another. */
  readonly named: Set<Year>;
  /** What leads up to a list that is being read: «Andel i prosent:». */
  readonly lead?: string;
  /** `2.1` → `kap-statistikk-tjenester`. */
  readonly chapterIds: ReadonlyMap<string, string>;
}

export function tell({ file, issues }: CheckScope, { line, column }: At, said: Said): void {
  issues.push({ file, line, ...(column === undefined ? {} : { column }), ...said });
}
