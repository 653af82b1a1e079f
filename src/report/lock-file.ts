import { existsSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { EditionId, VersionId } from "../data/codes.ts";
import type { Issue } from "../data/issue.ts";
import { readText } from "../data/read-text.ts";
import { parseStructured } from "../data/structured.ts";

const Digest = z.string().regex(/^[0-9a-f]{64}$/);
const Digests = z.record(z.string(), Digest);

/** sha256 of the numbers and of the words that a published version says, each in a text form that has no looks. */
const Content = z.strictObject({
  /** By address: `statistikk/tjenester`. */
  kapitler: Digests,
  /** By id: `fig-eldre`. */
  figurer: Digests,
  /** What the front page says: title, subtitle and key figures. */
  forside: Digest,
  /** By code of the area: `0301`, `fylke-46`, `EKG13`, `landet`. */
  tall: Digests,
  /** What is said of each municipality, by its number. */
  ord: Digests,
});
export type LockedContent = z.output<typeof Content>;

const LockFile = z.strictObject({
  /** Every file that the version is made from, by its path from the project's folder. */
  filer: Digests,
  /** The folder with the indicators as they were. */
  indikatorer: z.string().regex(/^data\/indikatorer\/\d{4}-v\d+$/),
  innhold: Content,
});

/** `laas.json` beside the `rapport.yml` of a published version: what it was when it was locked. */
export type Lock = z.output<typeof LockFile>;

/** Relative to the project: `reports/2020/v1/laas.json`. */
export function lockPath(edition: EditionId, version: VersionId): string {
  return `reports/${edition}/${version}/laas.json`;
}

/** The last text that was a lock, by file: the preview opens every version at each save, and these are long. */
const remembered = new Map<string, { readonly text: string; readonly lock: Lock }>();

/** The lock of a version; neither lock nor issues where it has none. */
export function readLock(root: string, edition: EditionId, version: VersionId, issues: Issue[]): Lock | undefined {
  const file = lockPath(edition, version);
  if (!existsSync(path.join(root, file))) return undefined;
  const text = readText(root, file, issues);
  if (text === undefined) return undefined;
  const known = remembered.get(file);
  if (known?.text === text) return known.lock;
  const lock = parseStructured(text, LockFile, file, issues);
  if (lock !== undefined) remembered.set(file, { text, lock });
  return lock;
}

/** Writes a lock whole or not at all. */
export function writeLock(root: string, edition: EditionId, version: VersionId, lock: Lock): void {
  const target = path.join(root, lockPath(edition, version));
  const temporary = path.join(path.dirname(target), `.laas-${process.pid}`);
  writeFileSync(temporary, `${JSON.stringify(lock, null, 2)}\n`);
  renameSync(temporary, target);
}
