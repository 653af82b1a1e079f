import path from "node:path";
import type { Disk } from "./disk.ts";

/** The link that a web server has as its root. */
export const siteLink = "nettsted";
const folderOfReleases = "utgivelser";

/** `0007-3fa9c1d2e4b5`: a number that only grows, and the beginning of the digest of the manifest. */
export type ReleaseName = string;

/** All finished releases in a folder, oldest first. */
export function listReleases(folder: string, disk: Disk): ReleaseName[] {
  return disk.list(path.join(folder, folderOfReleases)).filter((name) => /^\d{4,}-[0-9a-f]{12}$/.test(name));
}

export function releaseFolder(folder: string, name: ReleaseName): string {
  return path.join(folder, folderOfReleases, name);
}

/** The release that readers see; `undefined` before the first. Throws when what stands there is no link. */
export function currentRelease(folder: string, disk: Disk): ReleaseName | undefined {
  try {
    const target = disk.linkTarget(path.join(folder, siteLink));
    return target === undefined ? undefined : path.basename(target);
  } catch (error) {
    const link = path.join(folder, siteLink);
    throw new Error(`${link} er ikke en lenke som publiseringen har laget. Flytt den, eller velg en annen mappe.`, {
      cause: error,
    });
  }
}

export function nextName(folder: string, digest: string, disk: Disk): ReleaseName {
  const last = listReleases(folder, disk).at(-1);
  const number = last === undefined ? 1 : Number.parseInt(last, 10) + 1;
  return `${String(number).padStart(4, "0")}-${digest.slice(0, 12)}`;
}

/** Shows readers a release, in one movement: a link takes the place of another. */
export function show(folder: string, name: ReleaseName, disk: Disk): void {
  const temporary = path.join(folder, `.${siteLink}-${process.pid}`);
  disk.remove(temporary);
  disk.link(path.join(folderOfReleases, name), temporary);
  disk.rename(temporary, path.join(folder, siteLink));
}

/** Removes all but the newest and the one that is shown. A folder is moved away first, so that no half one has a release's name. */
export function prune(folder: string, keep: number, disk: Disk): ReleaseName[] {
  const current = currentRelease(folder, disk);
  const old = listReleases(folder, disk)
    .slice(0, -keep)
    .filter((name) => name !== current);
  for (const name of old) {
    const away = path.join(folder, `.slettes-${name}`);
    disk.rename(releaseFolder(folder, name), away);
    disk.remove(away);
  }
  return old;
}

/** Removes what a run that was killed has left behind. Nobody else may be publishing. */
export function tidy(folder: string, disk: Disk): void {
  for (const name of disk.list(folder)) {
    if (/^\.(?:bygges|slettes|nettsted|publiseres-etterlatt)-/.test(name)) disk.remove(path.join(folder, name));
  }
}
