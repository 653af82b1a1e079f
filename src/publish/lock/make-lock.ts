import { cpSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import type { EditionId, VersionId } from "../../data/codes.ts";
import { failOnErrors, formatIssues, type Issue } from "../../data/issue.ts";
import { openEdition } from "../../data/open-edition.ts";
import { indicatorFolder } from "../../data/read-indicators.ts";
import type { Manifest } from "../../report/chapter.ts";
import { checkDates } from "../../report/check-dates.ts";
import { discoverVersions } from "../../report/discover-versions.ts";
import { type Lock, type LockedContent, readLock, writeLock } from "../../report/lock-file.ts";
import { editionSpec, readManifest } from "../../report/manifest.ts";
import { draftFiles, readChapters } from "../../report/read-chapters.ts";
import { checkAddresses, type KnownSite, type LinkedVersion } from "../check-addresses.ts";
import { isPublic, notPublic, readVersion } from "../site.ts";
import { checkLockedFiles, lockedFiles } from "./check-lock.ts";
import { contentDigests } from "./content-digests.ts";

/** How a version came to be locked: now, again before its time, or it was so already and is unchanged. */
export type Locked = "new" | "renewed" | "unchanged";

/**
 * Locks a version: keeps a copy of the indicators' definitions and writes `laas.json`. A version that readers have may not be locked
 * anew; one whose time has not come may. Throws `IssuesError`, or with words for an editor. `now`: an ISO date-time; `strict`: a version
 * that there are warnings of is not locked, since nothing in it can be mended afterwards.
 */
export function lockVersion(
  root: string,
  edition: EditionId,
  version: VersionId,
  now: string,
  { strict = false } = {},
): Locked {
  const issues: Issue[] = [];
  const { manifest, issues: found } = readManifest({ root, edition, version });
  failOnErrors(found);
  if (manifest === undefined) throw new Error("a manifest that gave neither itself nor an error");
  if (manifest.status !== "klar") {
    throw new Error(`${edition} ${version} er et utkast. Sett «status: klar» i ${manifest.file} før den låses.`);
  }
  const known = readLock(root, edition, version, issues);
  failOnErrors(issues);
  if (known !== undefined && isPublic(manifest, now)) {
    failOnErrors(checkLockedFiles(root, manifest, known));
    return "unchanged";
  }

  const { innhold, warnings } = contentOf(root, manifest, now);
  if (strict && warnings.length > 0) throw new Error(refusal(manifest, warnings));
  const indicators = `${indicatorFolder}/${edition}-${version}`;
  keepIndicators(root, indicators);
  const lock: Lock = { filer: lockedFiles(root, manifest, indicators), indikatorer: indicators, innhold };
  if (JSON.stringify(lock) === JSON.stringify(known)) return "unchanged";
  writeLock(root, edition, version, lock);
  return known === undefined ? "new" : "renewed";
}

/** What is not in a version when it is locked, in words for an editor: it is never published in that version. */
export function leftOut(root: string, edition: EditionId, version: VersionId): string[] {
  const drafts = draftFiles(root, `reports/${edition}/${version}`);
  if (drafts.length === 0) return [];
  return [`  Ikke med, fordi de er utkast: ${drafts.join(", ")}. I en låst versjon kan de ikke komme til siden.`];
}

function refusal({ edition, version }: Manifest, warnings: readonly Issue[]): string {
  return `${formatIssues(warnings)}

${edition} ${version} er ikke låst, for det som er galt i den, kan ikke rettes etterpå.
Rett det, eller lås den likevel: npm run laas -- ${edition} ${version} --med-advarsler`;
}

/** What a version says, read from the files as they are, and what is warned of. Throws `IssuesError` when they are not sound. */
function contentOf(
  root: string,
  manifest: Manifest,
  now: string,
): { readonly innhold: LockedContent; readonly warnings: readonly Issue[] } {
  const issues: Issue[] = [];
  const edition = openEdition(root, editionSpec(manifest), manifest.file, issues);
  failOnErrors(issues);
  if (edition === undefined) throw new Error("an edition that gave neither itself nor an error");
  const { report, issues: found } = readChapters({ root, manifest, edition, drafts: false });
  const links = checkAddresses(report, siteWith(root, manifest, { edition, report }, now));
  const dates = checkDates({ report, edition, before: versionBefore(root, manifest) });
  const warnings = [...issues, ...found, ...links, ...dates];
  failOnErrors(warnings);
  return { innhold: contentDigests(report, edition), warnings };
}

/** The version of the edition that readers have had until now. */
function versionBefore(root: string, { edition, version }: Manifest): { readonly manifest: Manifest } | undefined {
  const own = discoverVersions(root).filter((place) => place.edition === edition);
  const place = own[own.findIndex((each) => each.version === version) + 1];
  const manifest = place === undefined ? undefined : readManifest({ root, ...place }).manifest;
  return manifest === undefined ? undefined : { manifest };
}

/** What readers may see when a version comes out, and it with them. */
function siteWith(root: string, own: Manifest, content: ReturnType<LinkedVersion["content"]>, now: string): KnownSite {
  const moment = Date.parse(own.publishes) > Date.parse(now) ? own.publishes : now;
  const all = discoverVersions(root).flatMap((place) => readManifest({ root, ...place }).manifest ?? []);
  const versions = all
    .filter((manifest) => isPublic(manifest, moment))
    .map((manifest): LinkedVersion => {
      const { edition, version } = manifest;
      const isOwn = edition === own.edition && version === own.version;
      const read = () => readVersion({ root, now, drafts: false }, manifest).content;
      return { edition, version, content: isOwn ? () => content : read };
    });
  const unseen = all.filter(({ edition }) => versions.every((version) => version.edition !== edition));
  return { versions, others: new Map(unseen.map(({ edition }) => [edition, notPublic(edition)])) };
}

/** A copy of the definitions, put in place in one movement; one that is there from before is replaced. */
function keepIndicators(root: string, folder: string): void {
  const source = path.join(root, indicatorFolder);
  const target = path.join(root, folder);
  const temporary = mkdtempSync(path.join(source, ".laas-"));
  try {
    for (const name of readdirSync(source).filter((file) => file.endsWith(".yml"))) {
      cpSync(path.join(source, name), path.join(temporary, name));
    }
    if (existsSync(target)) rmSync(target, { recursive: true });
    renameSync(temporary, target);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
