import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Issue } from "../data/issue.ts";
import { fileMessages } from "./messages/files.ts";
import { say } from "./messages/message.ts";
import { isReserved } from "./reserved.ts";

/** Where a chapter lies and what it is called, from names and order alone. */
export interface Place {
  /** Relative to the project root. */
  readonly file: string;
  readonly slug: string;
  readonly path: readonly string[];
  readonly number: string;
  readonly children: readonly Place[];
}

const named = /^(\d{2})-([a-z0-9]+(?:-[a-z0-9]+)*)(\.md)?$/;

/** The tree of chapters in a version's folder: `01-x.md` is a chapter, `02-y/index.md` one with sub-chapters. */
export function discoverChapters(root: string, folder: string): { places: Place[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const places = readFolder({ root, folder, path: [], numbers: [], issues });
  return { places, issues };
}

interface Folder {
  readonly root: string;
  readonly folder: string;
  readonly path: readonly string[];
  readonly numbers: readonly number[];
  readonly issues: Issue[];
}

function readFolder(input: Folder): Place[] {
  const { root, folder, path, numbers, issues } = input;
  const places: Place[] = [];
  const numbered = new Map<string, string>();
  issues.push(...misfits(join(root, folder)).map((name) => notMarkdown(`${folder}/${name}`)));
  for (const entry of chapterEntries(join(root, folder))) {
    if (entry.name === "index.md" && path.length > 0) continue;
    const file = `${folder}/${entry.name}`;
    const match = named.exec(entry.name);
    const [, digits, slug] = match ?? [];
    if (match === null || digits === undefined || slug === undefined || (match[3] === ".md") === entry.folder) {
      issues.push(badName(file, entry.folder));
      continue;
    }
    const same = numbered.get(digits);
    if (same === undefined) numbered.set(digits, file);
    else issues.push({ file, line: 1, ...say(fileMessages.sameNumber, { tall: digits, fil: same }) });
    const wrong = wrongSlug(slug, path, places);
    if (wrong !== undefined) issues.push({ file, line: 1, ...wrong });
    // One whose address is taken is read under another, so that what is wrong in it is told at the same time.
    const own = wrong === undefined ? slug : `${slug}-${places.length + 1}`;
    const at = { path: [...path, own], numbers: [...numbers, places.length + 1] };
    const number = at.numbers.join(".");
    if (!entry.folder) {
      places.push({ file, slug: own, path: at.path, number, children: [] });
      continue;
    }
    const index = `${file}/index.md`;
    if (!existsSync(join(root, index))) issues.push(noIndex(index));
    const children = readFolder({ root, folder: file, ...at, issues });
    places.push({ file: index, slug: own, path: at.path, number, children });
  }
  return places;
}

function chapterEntries(folder: string): { name: string; folder: boolean }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => (entry.isDirectory() ? isChapterFolder(entry.name) : entry.name.endsWith(".md")))
    .map((entry) => ({ name: entry.name, folder: entry.isDirectory() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Files that someone has written a text in, under names that no chapter has: they would be left out without a word. */
function misfits(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^[._~]/.test(entry.name))
    .map(({ name }) => name)
    .filter((name) => /\.(?:docx?|odt|rtf|pages|txt|markdown|mdx?)$/i.test(name) && !name.endsWith(".md"))
    .sort();
}

/** `bilder/` holds pictures; names that begin with a dot or an underscore are the editors' own. */
function isChapterFolder(name: string): boolean {
  return name !== "bilder" && !/^[._]/.test(name);
}

function wrongSlug(slug: string, path: readonly string[], before: readonly Place[]) {
  if (path.length === 0 && isReserved(slug)) {
    return say(fileMessages.reserved, { adresse: slug });
  }
  const other = before.find((place) => place.slug === slug);
  if (other !== undefined) {
    return say(fileMessages.sameAddress, { navn: slug, fil: other.file });
  }
  return undefined;
}

function badName(file: string, folder: boolean): Issue {
  const example = folder ? "02-statistikk" : "01-sammendrag.md";
  return { file, line: 1, ...say(fileMessages.badName, { eksempel: example }) };
}

function notMarkdown(file: string): Issue {
  return { file, line: 1, ...say(fileMessages.notMarkdown, {}) };
}

function noIndex(file: string): Issue {
  return { file, line: 1, ...say(fileMessages.noIndex, {}) };
}
