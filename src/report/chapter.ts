import type { Point } from "../analysis/series.ts";
import type { Area } from "../data/area.ts";
import type { DatasetId, DatasetVersion, EditionId, VersionId, Year } from "../data/codes.ts";
import type { Indicator } from "../data/indicator.ts";
import type { Language, Localized } from "../data/language.ts";
import type { Glossary } from "./glossary/glossary.ts";
import type { At, Block, Footnote, Heading } from "./tokens.ts";

export type Status = "utkast" | "klar";

/** `rapport.yml`: what an edition's version is, before any chapter is read. */
export interface Manifest {
  readonly edition: EditionId;
  readonly version: VersionId;
  /** Relative to the project root: `reports/2020/v1/rapport.yml`. */
  readonly file: string;
  readonly title: Localized;
  readonly subtitle: Localized | undefined;
  /** The last year that is shown. */
  readonly year: Year;
  /** The municipal structure, a year or an ISO day; the newest where it is not written. */
  readonly structure?: string | undefined;
  /** ISO date-time with zone; nothing of the edition is public before it. */
  readonly publishes: string;
  readonly status: Status;
  readonly pins: ReadonlyMap<DatasetId, DatasetVersion>;
  /** As written; `Report.keyFigures` has them checked. */
  readonly keyFigures: readonly { readonly indicator: string; readonly place: string; readonly at: At }[];
  /** What is new in this version, newest first as written. */
  readonly changes: readonly VersionChange[];
  /** Where in the file these stand. */
  readonly at: { readonly publishes: At; readonly structure: At };
  /** sha256 of the file. */
  readonly digest: string;
}

/** One thing that is new in a version: a correction mends an error, a revision is better figures. */
export interface VersionChange {
  readonly date: string;
  /** What has been changed. */
  readonly text: Localized;
  /** These three are there in every version but the first. */
  readonly kind: "rettelse" | "revisjon" | undefined;
  readonly severity: "liten" | "vesentlig" | "alvorlig" | undefined;
  readonly why: Localized | undefined;
  /** Ids of figures, tables and chapters: `fig-eldre`, `kap-tjenester`. */
  readonly concerns: readonly string[];
  readonly concernsAt: At;
  readonly at: At;
}

/** One Markdown file, read, checked and filled with figures. */
export interface Chapter {
  /** `tjenester`, from the file name without its number. */
  readonly slug: string;
  /** Slugs from the top: `["statistikk", "tjenester"]`. */
  readonly path: readonly string[];
  /** `kap-statistikk-tjenester`: for `@kap-…` and for labels. */
  readonly id: string;
  /** From the order of the files: `2.1`. */
  readonly number: string;
  /** 1 for a chapter, 2 for a sub-chapter. */
  readonly depth: number;
  readonly title: string;
  readonly language: Language;
  /** ISO date of the last professional change. */
  readonly lastChanged: string;
  readonly lastChangedAt: At;
  readonly status: Status;
  readonly file: string;
  readonly tokens: readonly Block[];
  readonly headings: readonly Heading[];
  readonly footnotes: readonly Footnote[];
  readonly children: readonly Chapter[];
  /** sha256 of the source text: with the edition's digest, all that the chapter's rendering depends on. */
  readonly digest: string;
}

/** What `@fig-x`, `@tab-x` and `@kap-x` lead to. */
export interface Target {
  readonly kind: "figure" | "table" | "chapter";
  readonly id: string;
  /** `2.1` */
  readonly number: string;
  readonly title: string;
  /** The chapter it stands in (or is). */
  readonly chapter: readonly string[];
}

/** One number on the edition's front page. */
export interface KeyFigure {
  readonly indicator: Indicator;
  readonly area: Area;
  /** The edition's year, or the last year of a national series that ends before it. */
  readonly point: Point;
}

/** A whole edition's version: words with figures in them. */
export interface Report {
  readonly manifest: Manifest;
  /** The top level, in order; sub-chapters are their `children`. */
  readonly chapters: readonly Chapter[];
  /** All chapters in reading order, for previous and next. */
  readonly all: readonly Chapter[];
  readonly targets: ReadonlyMap<string, Target>;
  readonly keyFigures: readonly KeyFigure[];
  readonly glossary: Glossary;
  /** sha256 over the manifest, all chapters, pictures and the glossary. */
  readonly digest: string;
}
