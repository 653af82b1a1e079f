import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const projectRoot = join(import.meta.dirname, "..", "..");

export interface RepositoryFile {
  /** From the project root, with `/`: `src/data/cell.ts`. */
  readonly path: string;
  readonly text: string;
}

/** What .gitignore names: made by commands. Git itself is not asked, as a copy of the files need not be a clone. */
const made = /^(\.git|node_modules|dist(-.*)?|forhandsvisning|\.astro|\.cache|coverage|.*\.log)$/;

/** The files that the project is made of, in the order of their paths. */
function listFiles(folder: string): readonly string[] {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true })
    .filter(({ name }) => !made.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return listFiles(path);
      return entry.isFile() ? [path] : [];
    });
}

/** The project's files whose path matches, read as UTF-8. */
export function readFiles(matching: RegExp): readonly RepositoryFile[] {
  return listFiles("")
    .filter((path) => matching.test(path))
    .map((path) => ({ path, text: readFileSync(join(projectRoot, path), "utf8") }));
}
