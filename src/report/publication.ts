import type { EditionId, VersionId } from "../data/codes.ts";
import { formatDate } from "../data/format.ts";
import type { Language } from "../data/language.ts";

/** What every file says of the publication it is from. Dates are ISO 8601; nothing is read from a clock. */
export interface Publication {
  /** «Omsorg i kommunene». */
  readonly siteName: string;
  /** Where the site stands, without a slash at the end: `https://eksempel.no`. */
  readonly address: string;
  /** «Omsorg i kommunene 2024». */
  readonly editionTitle: string;
  readonly edition: EditionId;
  readonly version: VersionId;
  /** `2026-11-22`; `undefined` for a draft, and then the files say so. */
  readonly published: string | undefined;
  /** The licence of the publication's own texts and compilations. */
  readonly licence: { readonly name: string; readonly title: string; readonly url: string };
  readonly publisher: string;
  /** An e-mail address. */
  readonly contact: string;
  /** What is new in what a file shows since the version before, a sentence each; absent where nothing is. */
  readonly changed?: readonly string[];
}

/** The address of the version, which lasts: `https://eksempel.no/2024/v1/`, with a path below it. */
export function permanentAddress(publication: Publication, path = ""): string {
  return `${publication.address}/${publication.edition}/${publication.version}/${path}`;
}

/** «Publisert 22. november 2026», or that it is not. */
export function publishedText({ published }: Publication, language: Language): string {
  if (published === undefined) return language === "nn" ? "Utkast, ikkje publisert" : "Utkast, ikke publisert";
  return `Publisert ${formatDate(published)}`;
}
