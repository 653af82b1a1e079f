import type { EditionId, VersionId } from "../data/codes.ts";
import { digestOf } from "../data/digest.ts";
import type { Edition } from "../data/edition.ts";
import { failOnErrors, type Issue } from "../data/issue.ts";
import { rememberedEdition } from "../data/remembered-edition.ts";
import type { Manifest, Report } from "../report/chapter.ts";
import { checkDates } from "../report/check-dates.ts";
import { discoverVersions, strayFolders } from "../report/discover-versions.ts";
import { type Lock, readLock } from "../report/lock-file.ts";
import { editionSpec, readManifest } from "../report/manifest.ts";
import { rememberedChapters } from "../report/remembered-chapters.ts";
import { readSite, type Site } from "../report/site.ts";
import { withNotices } from "./changes/notices.ts";
import { type Compared, type VersionChanges, versionChanges } from "./changes/version-changes.ts";
import { checkAddresses, type KnownSite } from "./check-addresses.ts";
import { checkLockedFiles } from "./lock/check-lock.ts";
import type { SiteOptions } from "./options.ts";

/** One version of one edition at one address: the newest version stands at two, `2020` and `2020/v1`. */
export interface PublishedEdition {
  readonly edition: Edition;
  readonly report: Report;
  /** Where this one stands: `2020` or `2020/v1`. */
  readonly base: string;
  /** The address that lasts: `2020/v1`. */
  readonly permanentBase: string;
  /** The edition's newest version, for search engines and for readers of an older one: `2020`. */
  readonly newestBase: string;
  readonly isNewest: boolean;
  /** True when it is shown in the preview only: a draft, or its time has not come. */
  readonly isPreview: boolean;
  /** The chapters as their own files have them, without what is told of changes since the version before. */
  readonly source: Report;
  /** What is new since the version before; `undefined` for the first. */
  readonly changes: VersionChanges | undefined;
  /** What it was when it was locked; `undefined` while it may still be changed. */
  readonly lock: Lock | undefined;
  /** All versions of the edition that are shown, newest first. */
  readonly versions: readonly ShownVersion[];
}

export interface ShownVersion {
  readonly version: VersionId;
  readonly base: string;
  readonly isNewest: boolean;
  readonly manifest: Manifest;
}

/** Everything that a build or a preview may show, and nothing else. */
export interface PublishedSite extends Site {
  readonly options: SiteOptions;
  /** Newest edition first; within it the newest version's own address, then every version at its permanent one. */
  readonly editions: readonly PublishedEdition[];
  /** Warnings; errors have been thrown, but for those in chapters that are shown with faults. */
  readonly warnings: readonly Issue[];
  /** sha256 over all that is shown. */
  readonly contentDigest: string;
}

/** Reads what the options allow to be shown. Throws `IssuesError` with every error of every edition that is. */
export function openSite(options: SiteOptions): PublishedSite {
  const issues: Issue[] = [];
  const read = readSite(options.root);
  issues.push(...read.issues, ...strayFolders(options.root));
  const manifests = discoverVersions(options.root)
    .filter(({ edition }) => options.edition === undefined || options.edition === edition)
    .flatMap((place) => {
      const { manifest, issues: found } = readManifest({ root: options.root, ...place });
      issues.push(...found);
      return manifest === undefined ? [] : [manifest];
    })
    .filter((manifest) => options.drafts || isPublic(manifest, options.now));
  const versions = manifests.map((manifest) => readVersion(options, manifest));
  issues.push(...issuesOf(options, versions));
  const editions = versions.flatMap((version) => addressesOf(options, version, versions));
  if (editions.length === 0 && issues.every(({ severity }) => severity === "warning"))
    issues.push(nothingToShow(options));
  failOnErrors(options.faults === true ? issues.filter((issue) => !isInChapter(issue, versions)) : issues);
  if (read.site === undefined) throw new Error("nettsted.yml gave neither a site nor an error");
  const parts = editions.flatMap(({ base, edition, report }) => [base, edition.digest, report.digest]);
  return {
    ...read.site,
    options,
    editions,
    warnings: issues,
    contentDigest: digestOf(read.site.digest, ...parts),
  };
}

/** What is wrong with versions as they are shown and, where that is asked for, as they will be published; each thing once. */
function issuesOf(options: SiteOptions, versions: readonly ReadVersion[]): Issue[] {
  const told = [
    ...versions.flatMap((version) => version.issues),
    ...versions.flatMap((version, index) => dateIssues(version, versions[index + 1])),
    ...linkIssues(options, versions),
  ];
  if (!options.drafts || options.asPublished !== true) return told;
  const released = { ...options, drafts: false };
  const ready = versions
    .filter(({ manifest }) => manifest.status === "klar")
    .map((version) => (losesChapters(version) ? readVersion(released, version.manifest) : version));
  const then = [...ready.flatMap((version) => version.issues), ...linkIssues(released, ready)];
  // (What there is instead may differ.)
  const placeOfFault = ({ file, line, column, message }: Issue) => JSON.stringify([file, line, column, message]);
  const known = new Set(told.map(placeOfFault));
  return [...told, ...then.filter((issue) => !known.has(placeOfFault(issue)))];
}

/** Dates of a version that do not agree, while they may be mended; `next` is the one that is shown after it. */
function dateIssues({ manifest, lock, content }: ReadVersion, next: ReadVersion | undefined): Issue[] {
  if (content === undefined || lock !== undefined) return [];
  const before = next?.manifest.edition === manifest.edition ? next : undefined;
  const known = before === undefined ? undefined : { manifest: before.manifest, report: before.content?.report };
  return checkDates({ ...content, before: known });
}

/** Whether it will be another when it is published, or have nothing to publish. */
function losesChapters({ content }: ReadVersion): boolean {
  const { all = [] } = content?.report ?? {};
  return content !== undefined && (all.length === 0 || all.some(({ status }) => status === "utkast"));
}

/** Links in the versions that are shown to what is not. */
function linkIssues(options: SiteOptions, versions: readonly ReadVersion[]): Issue[] {
  const known: KnownSite = {
    versions: versions.map(({ manifest, content }) => ({ ...placeOf(manifest), content: () => content })),
    others: new Map(
      discoverVersions(options.root).map(({ edition }) => {
        // In the preview all are shown, but for one that cannot be read.
        const isLeftOut = options.drafts || (options.edition !== undefined && options.edition !== edition);
        return [edition, isLeftOut ? undefined : notPublic(edition)];
      }),
    ),
  };
  return versions.flatMap(({ content }) => (content === undefined ? [] : checkAddresses(content.report, known)));
}

function placeOf({ edition, version }: Manifest): Pick<Manifest, "edition" | "version"> {
  return { edition, version };
}

/** What is told of a link to an edition that readers do not have. */
export function notPublic(edition: EditionId): string {
  return `Utgaven ${edition} er ikke publisert når denne er det. Stryk lenken, eller vent med den til en ny versjon.`;
}

function isInChapter({ file }: Issue, versions: readonly ReadVersion[]): boolean {
  return versions.some(({ content }) => content?.report.all.some((chapter) => chapter.file === file));
}

/** Whether readers may see it: declared ready, and its time has come. */
export function isPublic(manifest: Manifest, now: string): boolean {
  return manifest.status === "klar" && Date.parse(manifest.publishes) <= Date.parse(now);
}

/** What stands in the folder of one version. Everything wrong with it is in `issues`. */
export interface ReadVersion {
  readonly manifest: Manifest;
  readonly lock: Lock | undefined;
  /** Absent where its data cannot be opened: chapters checked against none would be told of errors that are not theirs. */
  readonly content: { readonly edition: Edition; readonly report: Report } | undefined;
  readonly issues: readonly Issue[];
}

/** Reads one version; errors do not stop it, so that the preview has something to show while one is written. */
export function readVersion(options: SiteOptions, manifest: Manifest): ReadVersion {
  const issues: Issue[] = [];
  const lock = readLock(options.root, manifest.edition, manifest.version, issues);
  if (lock !== undefined) issues.push(...checkLockedFiles(options.root, manifest, lock));
  const spec = { ...editionSpec(manifest), ...(lock === undefined ? {} : { indicators: lock.indikatorer }) };
  const edition = rememberedEdition(options.root, spec, manifest.file, issues);
  if (edition === undefined || issues.some(({ severity }) => severity === "error")) {
    return { manifest, lock, content: undefined, issues };
  }
  const { report, issues: found } = rememberedChapters({
    root: options.root,
    manifest,
    edition,
    drafts: options.drafts,
  });
  return { manifest, lock, content: { edition, report }, issues: [...issues, ...found] };
}

/** The addresses of one version; none when it cannot be opened. */
function addressesOf(options: SiteOptions, version: ReadVersion, shown: readonly ReadVersion[]): PublishedEdition[] {
  const { manifest, lock, content } = version;
  if (content === undefined) return [];
  const siblings = shown.filter((other) => other.manifest.edition === manifest.edition);
  const isNewest = siblings[0] === version;
  const before = siblings[siblings.indexOf(version) + 1]?.content;
  const permanentBase = `${manifest.edition}/${manifest.version}`;
  const bases = isNewest ? [manifest.edition, permanentBase] : [permanentBase];
  const common = {
    edition: content.edition,
    ...compared(before, content),
    source: content.report,
    permanentBase,
    newestBase: manifest.edition,
    isNewest,
    isPreview: !isPublic(manifest, options.now),
    lock,
    versions: siblings.map((other) => ({
      version: other.manifest.version,
      base: `${other.manifest.edition}/${other.manifest.version}`,
      isNewest: other === siblings[0],
      manifest: other.manifest,
    })),
  };
  return bases.map((base) => ({ ...common, base }));
}

/** A version's report with what is told of changes in it, and the changes; the first version has none. */
function compared(
  before: Compared | undefined,
  after: Compared,
): { readonly report: Report; readonly changes: VersionChanges | undefined } {
  if (before === undefined) return { report: after.report, changes: undefined };
  const changes = versionChanges(before, after);
  const digest = digestOf(before.edition.digest, before.report.digest, after.report.digest);
  return { report: { ...withNotices(after.report, changes), digest }, changes };
}

function nothingToShow({ root, edition }: SiteOptions): Issue {
  const known = new Set<string>(discoverVersions(root).map((version) => version.edition));
  if (edition !== undefined && !known.has(edition)) {
    return {
      file: "reports",
      line: 1,
      message: `Det er ingen utgave ${edition}.`,
      hint: known.size === 0 ? "Det er ingen utgaver ennå." : `Det er ${[...known].sort().join(", ")}.`,
      severity: "error",
    };
  }
  return {
    file: "reports",
    line: 1,
    message: edition === undefined ? "Ingen utgave kan publiseres." : `Utgaven ${edition} kan ikke publiseres.`,
    hint: "En utgave vises når «status» er klar og «publiseres» er passert. Bruk npm run dev for å se utkast.",
    severity: "error",
  };
}
