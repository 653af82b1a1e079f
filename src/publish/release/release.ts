import path from "node:path";
import { sha256 } from "../../data/digest.ts";
import { claim } from "./claim.ts";
import type { Disk } from "./disk.ts";
import {
  currentRelease,
  listReleases,
  nextName,
  prune,
  type ReleaseName,
  releaseFolder,
  show,
  tidy,
} from "./releases.ts";

export interface ReleaseRequest {
  /** Where releases lie, absolute; `nettsted` in it is what readers see. */
  readonly folder: string;
  /** How many releases stay, the new one included. */
  readonly keep: number;
  readonly disk: Disk;
  /** Builds the site into a folder that is not there; returns the text of its `manifest.json`. */
  build(folder: string): Promise<string>;
  /** What is wrong with the built site, a sentence each; nothing is published when there is anything. */
  verify(folder: string): Promise<readonly string[]>;
}

export interface Released {
  readonly name: ReleaseName;
  /** True when readers have this very site already. */
  readonly unchanged: boolean;
  readonly removed: readonly ReleaseName[];
}

/**
 * Builds, verifies and shows a site. Readers have the old one or the new one, whole, whatever happens: until the last movement,
 * which puts one link in the place of another, nothing that they see is touched.
 */
export async function release({ folder, keep, disk, build, verify }: ReleaseRequest): Promise<Released> {
  disk.makeFolder(folder);
  const giveUp = claim(folder, disk);
  const next = path.join(folder, `.bygges-${process.pid}`);
  try {
    tidy(folder, disk);
    const current = currentRelease(folder, disk);
    const manifest = await build(next);
    disk.write(path.join(next, "manifest.json"), manifest);
    const problems = await verify(next);
    if (problems.length > 0) throw new Error(refusal(problems));
    if (current !== undefined && disk.read(path.join(releaseFolder(folder, current), "manifest.json")) === manifest) {
      return { name: current, unchanged: true, removed: [] };
    }
    const digest = sha256(manifest);
    const name = neverShown(folder, digest, current, disk) ?? nextName(folder, digest, disk);
    if (!listReleases(folder, disk).includes(name)) {
      disk.flush(next);
      disk.makeFolder(path.dirname(releaseFolder(folder, name)));
      disk.rename(next, releaseFolder(folder, name));
    }
    show(folder, name, disk);
    return { name, unchanged: false, removed: prune(folder, keep, disk) };
  } finally {
    try {
      disk.remove(next);
    } finally {
      giveUp();
    }
  }
}

/** The same site, made and found good by a run that was stopped before it was shown, or that was gone back from. */
function neverShown(folder: string, digest: string, current: ReleaseName | undefined, disk: Disk) {
  return listReleases(folder, disk).find((name) => name > (current ?? "") && name.endsWith(`-${digest.slice(0, 12)}`));
}

/** Shows the release before the one that is shown, or a named one. Throws with words for an operator when there is none. */
export function goBack(folder: string, disk: Disk, to?: string): { from: ReleaseName; to: ReleaseName } {
  const current = currentRelease(folder, disk);
  if (current === undefined)
    throw new Error(`Ingenting er publisert til ${folder}, så det er ikke noe å gå tilbake fra.`);
  const giveUp = claim(folder, disk);
  try {
    const all = listReleases(folder, disk);
    const target =
      to === undefined
        ? all.findLast((name) => name < current)
        : all.find((name) => name === to || name.startsWith(`${to}-`));
    if (target === undefined) {
      const there = all.join(", ");
      throw new Error(
        to === undefined
          ? `Det er ingen eldre utgivelse enn ${current}. Det som er der: ${there}.`
          : `Det er ingen utgivelse ${to}. Det som er der: ${there}.`,
      );
    }
    show(folder, target, disk);
    return { from: current, to: target };
  } finally {
    giveUp();
  }
}

/** How many problems are told; the rest are counted. */
const told = 40;

function refusal(problems: readonly string[]): string {
  const rest = problems.length > told ? [`  … og ${problems.length - told} til`] : [];
  return [
    "Nettstedet er bygget, men ikke publisert:",
    ...problems.slice(0, told).map((one) => `  ${one}`),
    ...rest,
  ].join("\n");
}
