import { DatasetId, DatasetVersion, EditionId, VersionId } from "../../data/codes.ts";
import type { Edition } from "../../data/edition.ts";
import { IssuesError } from "../../data/issue.ts";
import { openEdition } from "../../data/open-edition.ts";

const datasets = [
  "geografi",
  "geografi-fliser",
  "omsorgstjenester",
  "folkemengde",
  "ssb-12209",
  "velferdsteknologi",
  "framskriving",
  "kvalitetsindikatorer",
  "noekkeltall",
];

/** The 2020 edition on the project's own figures, pinned here so that what tests expect of it stays. */
export function openRealEdition(): Edition {
  const issues: IssuesError["issues"][number][] = [];
  const version = DatasetVersion.parse("2026-11-22");
  const pins = new Map(datasets.map((id) => [DatasetId.parse(id), version]));
  const spec = { id: EditionId.parse("2020"), version: VersionId.parse("v1"), year: 2020, pins };
  const edition = openEdition(".", spec, "reports/2020/v1/rapport.yml", issues);
  if (edition === undefined) throw new IssuesError(issues);
  return edition;
}
