import type { Year } from "../../data/codes.ts";
import type { Issue } from "../../data/issue.ts";
import type { Language } from "../../data/language.ts";
import type { Figures } from "../bind/figures.ts";
import type { Glossary } from "../glossary/glossary.ts";
import type { PictureFault } from "../picture.ts";
import type { Lines } from "../position.ts";
import type { At, Picture } from "../tokens.ts";
import type { NoteBook } from "./notes.ts";

/** What one chapter's Markdown is converted with. */
export interface Scope {
  /** The chapter's file, relative to the project root. */
  readonly file: string;
  readonly language: Language;
  readonly source: Lines;
  readonly figures: Figures;
  readonly glossary: Glossary;
  /** Chapters by their files, for links between them. */
  readonly chapters: ReadonlyMap<string, readonly string[]>;
  /** The files of chapters that are left out, and the draft that is why. */
  readonly drafts: ReadonlyMap<string, string>;
  readonly notes: NoteBook;
  readonly issues: Issue[];
  /** The years that the section has named so far; emptied where a heading begins another. */
  readonly named: Set<Year>;
  /** What leads up to a list that is being read: «Andel i prosent:». */
  readonly lead?: string;
  /** `2.1` → `kap-statistikk-tjenester`. */
  readonly chapterIds: ReadonlyMap<string, string>;
  /** Reads a picture below the project's root, or tells what is wrong with it. */
  picture(file: string): Picture | PictureFault;
  /** The next free number of its kind in this part of the report: `2.1`. Tells of an id that is taken. */
  register(target: { kind: "figure" | "table"; id: string; title: string; at: At }): string;
}

export function reportError(scope: Scope, at: At, fault: { message: string; hint: string }): void {
  scope.issues.push({ file: scope.file, ...at, message: fault.message, hint: fault.hint, severity: "error" });
}

export function reportWarning(scope: Scope, at: At, fault: { message: string; hint: string }): void {
  scope.issues.push({ file: scope.file, ...at, message: fault.message, hint: fault.hint, severity: "warning" });
}
