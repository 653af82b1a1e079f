import { formatDate } from "../data/format.ts";
import type { Language } from "../data/language.ts";

/** What a PDF says of the publication it is from. Dates are ISO 8601; nothing is read from a clock. */
export interface PdfMeta {
  /** «Omsorg i kommunene». */
  readonly siteName: string;
  /** Where the site stands, without a slash at the end: `https://eksempel.no`. */
  readonly address: string;
  /** «Omsorg i kommunene 2024». */
  readonly editionTitle: string;
  readonly edition: string;
  readonly version: string;
  /** `2026-11-22`; `undefined` for a draft, and then every page says so. */
  readonly published: string | undefined;
  /** The licence of the publication's own texts and compilations. */
  readonly licence: { readonly name: string; readonly title: string; readonly url: string };
}

/** What a report and its chapters say besides. */
export interface ReportMeta extends PdfMeta {
  readonly publisher: string;
  /** An e-mail address. */
  readonly contact: string;
}

/** The date in the file: that of publication, and for a draft the last day of the edition's year. */
export function fileDate(meta: PdfMeta): string {
  return meta.published ?? `${meta.edition}-12-31`;
}

/** The address of the version, which lasts: `https://eksempel.no/2024/v1/kommune/0301-oslo/`. */
export function lastingAddress(meta: PdfMeta, path: string): string {
  return `${meta.address}/${meta.edition}/${meta.version}/${path}`;
}

/** «Publisert 22. november 2026», or that it is not. */
export function publishedText(meta: PdfMeta, language: Language): string {
  if (meta.published === undefined) return language === "nn" ? "Utkast, ikkje publisert" : "Utkast, ikke publisert";
  return `Publisert ${formatDate(meta.published)}`;
}
