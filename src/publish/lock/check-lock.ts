import { folderDigests } from "../../data/folder-digests.ts";
import type { Issue } from "../../data/issue.ts";
import type { Manifest } from "../../report/chapter.ts";
import { type Lock, type LockedContent, lockPath } from "../../report/lock-file.ts";

/** The folders that hold all that a version is made from; `indicators` is where its indicators are. */
export function lockedFolders({ file, pins }: Manifest, indicators: string): string[] {
  const data = [...pins].map(([dataset, version]) => `data/${dataset}/${version}`);
  return [file.replace(/\/rapport\.yml$/, ""), ...data, indicators];
}

/** sha256 of every file of a version; the lock itself is not one of them. */
export function lockedFiles(root: string, manifest: Manifest, indicators: string): Record<string, string> {
  const own = lockPath(manifest.edition, manifest.version);
  const all = Object.entries(folderDigests(root, lockedFolders(manifest, indicators)));
  return Object.fromEntries(all.filter(([file]) => file !== own));
}

/** An error for each file of a locked version that is changed, gone or new since it was locked. */
export function checkLockedFiles(root: string, manifest: Manifest, lock: Lock): Issue[] {
  const now = new Map(Object.entries(lockedFiles(root, manifest, lock.indikatorer)));
  const then = new Map(Object.entries(lock.filer));
  const { edition, version } = manifest;
  const complain = (file: string, what: string): Issue => ({
    file,
    line: 1,
    message: `Filen hører til ${edition} ${version}, som er publisert og låst, og ${what}.`,
    hint: `Sett den tilbake slik den var («git checkout -- ${file}», eller fra en eldre innsjekking). Skal noe endres, lag en ny versjon: npm run ny-versjon -- ${edition}.`,
    severity: "error",
  });
  return [
    ...[...then].filter(([file]) => !now.has(file)).map(([file]) => complain(file, "er borte")),
    ...[...now].flatMap(([file, digest]) => {
      const before = then.get(file);
      if (before === digest) return [];
      return [complain(file, before === undefined ? "er ny" : "er endret siden")];
    }),
  ];
}

/**
 * An error for each part of a version whose numbers or words are not those that were locked, although its files are: the code
 * that makes them has been changed.
 */
export function checkLockedContent(manifest: Manifest, locked: LockedContent, now: LockedContent): Issue[] {
  const { edition, version } = manifest;
  const changed = [
    ...namesOf(locked.kapitler, now.kapitler).map((name) => `kapittelet «${name}»`),
    ...namesOf(locked.figurer, now.figurer).map((name) => `figuren eller tabellen «${name}»`),
    ...(locked.forside === now.forside ? [] : ["utgavens forside"]),
    ...namesOf(locked.tall, now.tall).map((name) => `tallene for ${name}`),
    ...namesOf(locked.ord, now.ord).map((name) => `det som skrives om ${name}`),
  ];
  if (changed.length === 0) return [];
  const rest = changed.length > named ? ` og ${changed.length - named} til` : "";
  return [
    {
      file: lockPath(edition, version),
      line: 1,
      message: `${edition} ${version} er låst, men sier noe annet enn da den ble publisert: ${changed.slice(0, named).join(", ")}${rest}.`,
      hint: "Filene er de samme, så det er programmet som er endret. Det kan endre hvordan en låst versjon ser ut, men ikke et tall eller et ord i den.",
      severity: "error",
    },
  ];
}

/** How many parts are named; the rest are counted. */
const named = 10;

/** What was there and is now other or gone. What has come in addition changes nothing that was published. */
function namesOf(before: Record<string, string>, after: Record<string, string>): string[] {
  const now = new Map(Object.entries(after));
  return Object.entries(before)
    .filter(([name, digest]) => now.get(name) !== digest)
    .map(([name]) => name);
}
