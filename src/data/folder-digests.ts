import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { sha256 } from "./digest.ts";

/**
 * sha256 of every file below some folders, by its path from `root` with `/` between the parts, in the order of the paths. What
 * begins with a dot or an underscore is the editors' own and left out; a folder that is not there has no files.
 */
export function folderDigests(root: string, folders: readonly string[]): Record<string, string> {
  const files = folders.flatMap((folder) => filesOf(root, folder)).sort();
  return Object.fromEntries(files.map((file) => [file, sha256(readFileSync(path.join(root, file)))]));
}

function filesOf(root: string, folder: string): string[] {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !/^[._]/.test(name))
    .flatMap((entry) => {
      const file = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesOf(root, file);
      return entry.isFile() ? [file] : [];
    });
}
