import { spawnSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeSync,
} from "node:fs";

/** All that a release does to a disk, one small movement each, so that a test can stop it before any of them. */
export interface Disk {
  makeFolder(path: string): void;
  /** Names in a folder; none where there is no folder. */
  list(path: string): string[];
  /** The text of a file; `undefined` where there is none. */
  read(path: string): string | undefined;
  /** Seconds since a file was last touched; `undefined` where there is none. */
  age(path: string): number | undefined;
  touch(path: string): void;
  /** Writes a file that is not there; `false` where it is. */
  create(path: string, text: string): boolean;
  write(path: string, text: string): void;
  /** Takes the place of a file or link that is there, in one movement. */
  rename(from: string, to: string): void;
  link(target: string, path: string): void;
  /** Where a link leads; `undefined` where there is none, and an error where something else stands there. */
  linkTarget(path: string): string | undefined;
  remove(path: string): void;
  /** Returns when all that has been written below a folder is on the disk itself. */
  flush(path: string): void;
}

export const realDisk: Disk = {
  makeFolder: (path) => {
    mkdirSync(path, { recursive: true });
  },
  list: (path) => (existsSync(path) ? readdirSync(path).sort() : []),
  read: (path) => unlessMissing(() => readFileSync(path, "utf8")),
  age: (path) => unlessMissing(() => (Date.now() - lstatSync(path).mtimeMs) / 1000),
  touch: (path) => {
    const now = new Date();
    unlessMissing(() => utimesSync(path, now, now));
  },
  create(path, text) {
    const file = unlessCode("EEXIST", () => openSync(path, "wx"));
    if (file === undefined) return false;
    try {
      writeSync(file, text);
    } catch (error) {
      rmSync(path, { force: true });
      throw error;
    } finally {
      closeSync(file);
    }
    return true;
  },
  write(path, text) {
    const file = openSync(path, "w");
    writeSync(file, text);
    closeSync(file);
  },
  rename: renameSync,
  link: (target, path) => symlinkSync(target, path),
  linkTarget: (path) => unlessMissing(() => readlinkSync(path)),
  remove: (path) => rmSync(path, { recursive: true, force: true }),
  flush(path) {
    // A system without `sync` writes in its own time; only a power failure could tell.
    spawnSync("sync", ["-f", path]);
  },
};

function unlessMissing<T>(act: () => T): T | undefined {
  return unlessCode("ENOENT", act);
}

function unlessCode<T>(code: string, act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    if (codeOf(error) === code) return undefined;
    throw error;
  }
}

/** `ENOENT`, `EEXIST` and so on; empty for what is no error of the system's. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
