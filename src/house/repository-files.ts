import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const projectRoot = join(import.meta.dirname, "..", "..");

export interface RepositoryFile {
  /** From the project root, with `/`: `src/data/cell.ts`. */
  readonly path: string;
  readonly text: string;
}

/**
 * The files of the repository that are under version control or would be with the next `git add .`, in the order of
 * their paths. Throws where git is missing or this is not a working copy.
 */
export function listFiles(): readonly string[] {
  const listed = execFileSync(
    "git",
    ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"],
    {
      cwd: projectRoot,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return listed.split("\0").filter((path) => path !== "");
}

/** The files whose path matches, read as UTF-8. One deleted but not yet committed is left out. */
export function readFiles(matching: RegExp): readonly RepositoryFile[] {
  return listFiles()
    .filter((path) => matching.test(path))
    .flatMap((path) => {
      const text = readIfThere(join(projectRoot, path));
      return text === undefined ? [] : [{ path, text }];
    });
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
