import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A page of the built site, by its path: `/2020/kommune/0301-oslo/`, `/404.html`. */
export interface SitePage {
  readonly path: string;
  readonly file: string;
  /** What the page is one of: `/:utgave/kommune/:kommune/`. */
  readonly template: string;
}

/** Every file of a built site with its path from the root, in order: `/2020/rapport.pdf`. */
export function listSiteFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll("\\", "/"))
    .sort();
}

/** Every page of a built site but those that only lead on to where a page has moved. */
export function listSitePages(folder: string): readonly SitePage[] {
  const moved = movedPages(folder);
  return listSiteFiles(folder)
    .filter((path) => path.endsWith(".html") && !moved.has(path))
    .map((file) => {
      const path = file.replace(/\/index\.html$/, "/");
      return { path, file: join(folder, file), template: templateOf(path) };
    });
}

/** Files that stand where a page was, as `_redirects` has them. */
export function movedPages(folder: string): ReadonlySet<string> {
  const list = join(folder, "_redirects");
  if (!existsSync(list)) return new Set();
  const lines = readFileSync(list, "utf8").split("\n");
  return new Set(lines.flatMap((line) => (/^\S+\/ /.test(line) ? [`${line.split(" ")[0]}index.html`] : [])));
}

const fixedFolders = [
  "kommune",
  "fylke",
  "figur",
  "indikator",
  "nyhetstips",
  "data",
  "endringer",
  "avstemming",
  "ordliste",
  "register",
];

/** The kind of page that a path is of; two pages of one template come from the same Astro file. */
export function templateOf(path: string): string {
  const [edition = "", ...rest] = path.split("/").slice(1, -1);
  if (!/^\d{4}$/.test(edition)) return path;
  const [version = "", ...below] = rest;
  const permanent = /^v\d+$/.test(version);
  const parts = permanent ? below : rest;
  const named = fixedFolders.includes(parts[0] ?? "")
    ? parts.map((part, depth) => (depth === 0 ? part : `:${parts[0]}`))
    : parts.map((_, depth) => (depth === 0 ? ":kapittel" : ":underkapittel"));
  return ["", ":utgave", ...(permanent ? [":versjon"] : []), ...named, ""].join("/");
}
