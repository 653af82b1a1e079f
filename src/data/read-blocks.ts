import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import path from "node:path";
import type { Issue } from "./issue.ts";

/** A file that is read piece by piece. */
export interface BlockFile {
  /** In bytes, when it was opened. */
  readonly size: number;
  /** Its bytes from the beginning, to be used before the next are asked for. Can be walked through once. */
  blocks(): Generator<Uint8Array>;
  close(): void;
}

const blockSize = 1 << 18;

/** Larger than any data file of ours; a program that reads it is more likely to have been given a wrong one. */
export const largestFile = 1_000_000_000;

/**
 * Opens a file below `root`; `undefined` and an issue where there is none, where it lies outside the project, or where it is
 * larger than `largest`.
 */
export function openBlocks(
  root: string,
  file: string,
  issues: Issue[],
  largest: number = largestFile,
): BlockFile | undefined {
  const full = pathInside(root, file, issues);
  if (full === undefined) return undefined;
  let handle: number | undefined;
  try {
    handle = openSync(full, "r");
    const stat = fstatSync(handle);
    if (!stat.isFile()) throw new Error("not a file");
    const { size } = stat;
    const opened = handle;
    if (size <= largest) return { size, blocks: () => blocksOf(opened), close: () => closeSync(opened) };
    issues.push(tooLarge(file, largest));
  } catch {
    issues.push(unreadable(file));
  }
  if (handle !== undefined) closeSync(handle);
  return undefined;
}

function* blocksOf(handle: number): Generator<Uint8Array> {
  const buffer = new Uint8Array(blockSize);
  for (;;) {
    const read = readSync(handle, buffer, 0, blockSize, null);
    if (read === 0) return;
    yield buffer.subarray(0, read);
  }
}

/** The whole path; `undefined` and an issue where it leads out of `root`. */
export function pathInside(root: string, file: string, issues: Issue[]): string | undefined {
  const full = path.resolve(root, file);
  if (!path.relative(root, full).startsWith("..")) return full;
  issues.push({
    file,
    line: 1,
    message: "Filen ligger utenfor prosjektet.",
    hint: "Bruk en fil som ligger i prosjektets mappe.",
    severity: "error",
  });
  return undefined;
}

export function unreadable(file: string): Issue {
  return {
    file,
    line: 1,
    message: "Filen finnes ikke eller kan ikke leses.",
    hint: "Legg filen på plass, eller rett navnet der det er nevnt.",
    severity: "error",
  };
}

export function tooLarge(file: string, largest: number): Issue {
  return {
    file,
    line: 1,
    message: `Filen er større enn ${largest / 1e6} MB.`,
    hint: "Se etter en feil i filen, eller del den opp.",
    severity: "error",
  };
}
