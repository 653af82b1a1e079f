import type { EditionId, VersionId } from "../data/codes.ts";
import { formatDate } from "../data/format.ts";

/** What a downloaded file says of the publication it is from. Dates are ISO 8601; nothing is read from a clock. */
export interface PublicationMeta {
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
}

/** The address of the version, which lasts: `https://eksempel.no/2024/v1/`, with a path below it. */
export function permanentAddress(meta: PublicationMeta, path = ""): string {
  return `${meta.address}/${meta.edition}/${meta.version}/${path}`;
}

/** How the publication is cited, with an address that lasts. `part` is what the file is about: «Oslo». */
export function citation(meta: PublicationMeta, part: string | undefined, path: string): string {
  const date = meta.published === undefined ? "utkast, ikke publisert" : `publisert ${formatDate(meta.published)}`;
  const title = part === undefined ? meta.editionTitle : `${meta.editionTitle}: ${part}`;
  return `${title}. Versjon ${meta.version}, ${date}. ${permanentAddress(meta, path)}`;
}
