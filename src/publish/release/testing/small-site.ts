import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sha256 } from "../../../data/digest.ts";
import { type Disk, realDisk } from "../disk.ts";
import { type Released, release } from "../release.ts";

/** How many pages the small site has: enough that a half one can be seen. */
const pages = 5;

/** Writes a site that says the same words on each of its pages, and returns its manifest. `pause`: milliseconds before each page. */
export async function buildSmallSite(folder: string, words: string, pause = 0): Promise<string> {
  const files: Record<string, string> = {};
  mkdirSync(folder, { recursive: true });
  for (let page = 1; page <= pages; page++) {
    await new Promise((go) => setTimeout(go, pause));
    writeFileSync(path.join(folder, `side-${page}.html`), words);
    files[`side-${page}.html`] = sha256(words);
  }
  return JSON.stringify({ filer: files });
}

/** What a reader finds: the words, the same on all pages. Throws where a page is gone or says other words than another. */
export function readSmallSite(folder: string): string {
  const found = Array.from({ length: pages }, (_, page) =>
    readFileSync(path.join(folder, "nettsted", `side-${page + 1}.html`), "utf8"),
  );
  if (new Set(found).size !== 1) throw new Error(`a mixture: ${found.join(" | ")}`);
  return found[0] ?? "";
}

/** A folder to publish to, and a short way to do it. */
export function publishingFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), "omsorg-publisert-"));
  return {
    folder,
    publish: (words: string, disk: Disk = realDisk, keep = 3): Promise<Released> =>
      release({ folder, keep, disk, build: (next) => buildSmallSite(next, words), verify: async () => [] }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
