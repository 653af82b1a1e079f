import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { digestOf } from "../digest.ts";

/** Answers already fetched for an import that is not finished, one file each, so that a second try need not ask again. */
export interface PartCache {
  /** The file of a question's answer; it may not be there yet. */
  file(question: { readonly url: string; readonly body?: unknown }, stamp: string): string;
  read(file: string): string | undefined;
  /** Whole or not at all. */
  write(file: string, text: string): void;
  /** When the import has succeeded. */
  clear(): void;
}

/** In `.cache/import/<dataset>/<version>/` below the root. */
export function partCache(root: string, dataset: string, version: string): PartCache {
  const folder = path.join(root, ".cache", "import", dataset, version);
  return {
    file({ url, body }, stamp) {
      return path.join(folder, `${digestOf(url, JSON.stringify(body ?? null), stamp).slice(0, 32)}.json`);
    },
    read: (file) => (existsSync(file) ? readFileSync(file, "utf8") : undefined),
    write(file, text) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${file}.ny`, text);
      renameSync(`${file}.ny`, file);
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}
