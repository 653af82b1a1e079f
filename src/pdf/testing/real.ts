import { countyProfile } from "../../analysis/county-profile.ts";
import { countySummary } from "../../analysis/county-summary.ts";
import { profile } from "../../analysis/profile.ts";
import { CountyCode, EditionId, MunicipalityCode, VersionId } from "../../data/codes.ts";
import type { Issue } from "../../data/issue.ts";
import { openEdition } from "../../data/open-edition.ts";
import { readManifest } from "../../report/manifest.ts";
import { readChapters } from "../../report/read-chapters.ts";
import { testPublication } from "../../report/testing/publication.ts";
import { countyPdf } from "../county.ts";
import { municipalityPdf } from "../municipality.ts";
import { portraitOf } from "../portrait.ts";
import type { ReportSource } from "../report.ts";

/** For tests: the documents of 2024 as they are published, without what is attached to them. */

const root = process.cwd();
const place = { edition: EditionId.parse("2024"), version: VersionId.parse("v1") };

export const realSource: ReportSource = readSource();

export function realMunicipality(code: string): Uint8Array {
  const { edition } = realSource;
  const made = profile(edition, MunicipalityCode.parse(code));
  return municipalityPdf(root, made, testPublication, [], portraitOf(edition, made, 2020));
}

export function realCounty(code: string): Uint8Array {
  const profile = countyProfile(realSource.edition, CountyCode.parse(code));
  return countyPdf(root, profile, testPublication, [], countySummary(realSource.edition, profile));
}

function readSource(): ReportSource {
  const issues: Issue[] = [];
  const { manifest } = readManifest({ root: ".", ...place });
  if (manifest === undefined) throw new Error("no manifest");
  const spec = { ...manifest, id: place.edition };
  const edition = openEdition(".", spec, manifest.file, issues);
  if (edition === undefined) throw new Error("no edition");
  const { report } = readChapters({ root: ".", manifest, edition, drafts: false });
  return { root, report, edition, publication: testPublication, attachments: [] };
}
