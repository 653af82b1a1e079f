import { EditionId, VersionId } from "../../data/codes.ts";
import type { Publication } from "../publication.ts";

/** For tests: what the files of a published edition say of it. */
export const testPublication: Publication = {
  siteName: "Omsorg i kommunene",
  address: "https://eksempel.no",
  editionTitle: "Omsorg i kommunene 2020",
  edition: EditionId.parse("2020"),
  version: VersionId.parse("v1"),
  published: "2026-11-22",
  licence: { name: "CC-BY-4.0", title: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/deed.no" },
  publisher: "Utgiveren",
  contact: "redaksjon@eksempel.no",
};
