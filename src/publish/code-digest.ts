import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { digestOf } from "../data/digest.ts";

/**
 * sha256 over every file below some folders, names and contents, of the lockfile and of the runtime's version: two runs
 * with the same digest run the same code. Tests are left out.
 */
export function codeDigest(root: string, folders: readonly string[]): string {
  const parts: (string | Uint8Array)[] = [process.version, readFileSync(path.join(root, "package-lock.json"))];
  for (const file of folders.flatMap((folder) => filesBelow(root, folder)).sort()) {
    if (/\.test\.ts$|__snapshots__|\/fixtures?\//.test(file)) continue;
    parts.push(file, readFileSync(path.join(root, file)));
  }
  return digestOf(...parts);
}

/** Every file below a folder, relative to the root, with `/` between the parts. */
export function filesBelow(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
}
