import type { DatasetId, DatasetVersion } from "../data/codes.ts";
import { datasetVersions, newestVersions } from "../data/dataset-folders.ts";
import { failOnErrors, type Issue } from "../data/issue.ts";
import { nearMiss } from "../data/near-miss.ts";
import { rememberedEdition } from "../data/remembered-edition.ts";
import type { Manifest, Report } from "./chapter.ts";
import { discoverVersions } from "./discover-versions.ts";
import { editionSpec, readManifest } from "./manifest.ts";
import { type Said, say, sayNear } from "./messages/message.ts";
import { openingMessages } from "./messages/openings.ts";
import { readChapters } from "./read-chapters.ts";
import { type SentenceChange, sentenceChanges } from "./sentence-changes.ts";

/** What two readings of an edition differ in, and what is wrong with the second that was not with the first. */
export interface OpeningComparison {
  readonly changes: readonly SentenceChange[];
  readonly issues: readonly Issue[];
}

/**
 * Reads an edition twice and tells which sentences differ. `asked` is either one or two versions of it (`v1 v2`; one is set
 * against the newest), or other dataset versions for the newest version's chapters (`omsorgstjenester=2027-06-15`); with
 * nothing asked, the newest of every dataset. Throws `IssuesError` when there is nothing of that name.
 */
export function compareOpenings(root: string, edition: string, asked: readonly string[]): OpeningComparison {
  const manifests = manifestsOf(root, edition);
  const [newest] = manifests;
  if (newest === undefined) throw new Error("an edition without a version");
  if (asked.some((each) => /^v\d/.test(each))) {
    const [before = newest, after = newest] = asked.map((version) => named(manifests, version));
    return compare(open(root, before), open(root, after));
  }
  const pins = asked.length === 0 ? known(newest, newestVersions(root)) : pinsOf(root, asked);
  return compare(open(root, newest), open(root, { ...newest, pins: new Map([...newest.pins, ...pins]) }));
}

function compare(before: Opening, after: Opening): OpeningComparison {
  const key = ({ file, line, column, message }: Issue) => JSON.stringify([file, line, column, message]);
  const old = new Set(before.issues.map(key));
  return {
    changes: sentenceChanges(before.report, after.report),
    issues: after.issues.filter((issue) => !old.has(key(issue))),
  };
}

interface Opening {
  readonly report: Report;
  readonly issues: readonly Issue[];
}

function open(root: string, manifest: Manifest): Opening {
  const issues: Issue[] = [];
  const edition = rememberedEdition(root, editionSpec(manifest), manifest.file, issues);
  failOnErrors(issues);
  if (edition === undefined) throw new Error("an edition gave neither itself nor an error");
  return readChapters({ root, manifest, edition, drafts: true });
}

/** The edition's versions, newest first. */
function manifestsOf(root: string, edition: string): Manifest[] {
  const all = discoverVersions(root);
  const own = all.filter((each) => each.edition === edition);
  const names = [...new Set(all.map((each) => each.edition))].join(", ");
  if (own.length === 0) stop(say(openingMessages.noSuchEdition, { utgave: edition, utgaver: names }));
  const read = own.map((place) => readManifest({ root, ...place }));
  failOnErrors(read.flatMap(({ issues }) => issues));
  return read.flatMap(({ manifest }) => manifest ?? []);
}

function named(manifests: readonly Manifest[], version: string): Manifest {
  const found = manifests.find((manifest) => manifest.version === version);
  if (found !== undefined) return found;
  const versjoner = manifests.map((manifest) => manifest.version).join(", ");
  return stop(say(openingMessages.noSuchVersion, { utgave: manifests[0]?.edition ?? "", versjon: version, versjoner }));
}

function pinsOf(root: string, asked: readonly string[]): [DatasetId, DatasetVersion][] {
  const all = [...datasetVersions(root)].flatMap(([id, versions]) => versions.map((version) => ({ id, version })));
  return asked.map((written) => {
    const found = all.find(({ id, version }) => `${id}=${version}` === written);
    if (found !== undefined) return [found.id, found.version];
    const names = all.map(({ id, version }) => `${id}=${version}`);
    return stop(sayNear(openingMessages.noSuchPin, { skrevet: written }, nearMiss(written, names)));
  });
}

/** Only datasets that the edition has a version of already. */
function known(manifest: Manifest, pins: ReadonlyMap<DatasetId, DatasetVersion>): [DatasetId, DatasetVersion][] {
  return [...pins].filter(([id]) => manifest.pins.has(id));
}

function stop(said: Said): never {
  failOnErrors([{ file: "reports", line: 1, ...said, severity: "error" }]);
  throw new Error("an error that did not stop");
}
