import type { Profile } from "../analysis/profile-types.ts";
import type { Publication } from "../report/publication.ts";
import type { Attachment } from "./attachment.ts";
import { compilePdf } from "./compile.ts";
import { fileDate } from "./file-date.ts";
import { municipalityData } from "./municipality-data.ts";
import type { Portrait } from "./portrait.ts";

/**
 * A municipality's figures on four pages: at a glance, indicator by indicator, its inhabitants and neighbours in kind, what is missing.
 * `root` is the project's; `attachments` are the figures behind the charts; `portrait` is what is told beside the indicators. Throws an `IssuesError` when the document cannot be set.
 */
export function municipalityPdf(
  root: string,
  profile: Profile,
  meta: Publication,
  attachments: readonly Attachment[],
  portrait: Portrait,
): Uint8Array {
  const { name } = profile.municipality;
  const files = new Map([
    ["kommune.json", JSON.stringify(municipalityData(profile, portrait, meta))],
    ["sted.json", JSON.stringify({ name })],
  ]);
  return compilePdf({
    root,
    main: "kommune.typ",
    files,
    title: `${name} – ${meta.editionTitle}`,
    date: fileDate(meta),
    language: "nb",
    attachments,
  });
}
