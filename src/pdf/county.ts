import type { CountyProfile } from "../analysis/county-profile.ts";
import type { Publication } from "../report/publication.ts";
import type { Attachment } from "./attachment.ts";
import { compilePdf } from "./compile.ts";
import { countyData } from "./county-data.ts";
import { fileDate } from "./file-date.ts";

/**
 * A county's figures: at a glance, indicator by indicator, each of its municipalities, what is missing and how to read it.
 * `root` is the project's; `attachments` are the figures behind the charts; `summary` is what it begins with, a sentence each. Throws an `IssuesError` when the document
 * cannot be set.
 */
export function countyPdf(
  root: string,
  profile: CountyProfile,
  meta: Publication,
  attachments: readonly Attachment[],
  summary: readonly string[],
): Uint8Array {
  const { name } = profile.county;
  const files = new Map([
    ["fylke.json", JSON.stringify(countyData(profile, summary, meta))],
    ["sted.json", JSON.stringify({ name })],
  ]);
  return compilePdf({
    root,
    main: "fylke.typ",
    files,
    title: `${name} – ${meta.editionTitle}`,
    date: fileDate(meta),
    language: "nb",
    attachments,
  });
}
