import type { Edition } from "../data/edition.ts";
import type { Issue } from "../data/issue.ts";
import type { Figures } from "./bind/figures.ts";
import { figuresOf } from "./bind/remembered-series.ts";
import type { Chapter, Manifest, Report, Target } from "./chapter.ts";
import { checkConcerns } from "./check-changes.ts";
import { checkReferences } from "./check-references.ts";
import { convertChapter } from "./convert/chapter.ts";
import { NoteBook } from "./convert/notes.ts";
import type { Scope } from "./convert/scope.ts";
import { discoverChapters, type Place } from "./discover.ts";
import { splitFrontMatter } from "./front-matter.ts";
import type { Glossary } from "./glossary/glossary.ts";
import { markWords } from "./glossary/mark-words.ts";
import { readGlossary } from "./glossary/read-glossary.ts";
import { checkGlyphs, checkOwnGlyphs } from "./glyphs.ts";
import { checkKeyFigures } from "./key-figures.ts";
import { fileMessages } from "./messages/files.ts";
import { say } from "./messages/message.ts";
import { readPicture } from "./picture.ts";
import { readSource, sha256 } from "./source.ts";
import { Targets } from "./targets.ts";

export interface ReadInput {
  readonly root: string;
  readonly manifest: Manifest;
  readonly edition: Edition;
  /** True where drafts are shown, as in the preview; a release has none. */
  readonly drafts: boolean;
}

/**
 * Reads, checks and fills in all chapters of a version. Everything wrong with them is in `issues`, in no order; a
 * report is returned also then, with what could be read, so that a preview has something to show.
 */
export function readChapters(input: ReadInput): { report: Report; issues: readonly Issue[] } {
  return bindChapters({ ...input, figures: figuresOf(input.edition) });
}

/** As `readChapters`, with the figures given. */
export function bindChapters(input: Omit<ReadInput, "edition"> & { readonly figures: Figures }): {
  report: Report;
  issues: readonly Issue[];
} {
  const { root, manifest, figures } = input;
  const folder = manifest.file.replace(/\/rapport\.yml$/, "");
  const { places, issues } = discoverChapters(root, folder);
  const { glossary, issues: glossaryIssues } = readGlossary(root, folder);
  issues.push(...glossaryIssues);
  const drafts = input.drafts ? new Map<string, string>() : draftsAmong(root, places);
  const kept = input.drafts ? places : renumber(places.flatMap((place) => released(drafts, place)));
  const flat = kept.flatMap(flatten);
  if (!input.drafts && kept.length === 0) issues.push(nothingReady(manifest, [...drafts.keys()]));
  const desk: Desk = {
    root,
    figures,
    issues,
    targets: new Targets(flat),
    chapters: new Map(flat.map(({ file, path }) => [file, path])),
    drafts,
    pictures: new Set(),
    chapterIds: new Map(flat.map(({ number, path }) => [number, `kap-${path.join("-")}`])),
    glossary,
  };
  const chapters = kept.flatMap((place) => readPlace(desk, place));
  const all = chapters.flatMap(flattenChapters);
  const targets: ReadonlyMap<string, Target> = desk.targets.all;
  const inDrafts = () =>
    drafts.size === 0 ? new Map() : targetsIn(drafts, bindChapters({ ...input, drafts: true }).report);
  issues.push(...checkReferences(all, targets, inDrafts), ...checkConcerns({ manifest, targets }));
  const keyFigures = checkKeyFigures(manifest, figures, issues);
  const digest = sha256(
    [manifest.digest, ...all.map((each) => `${each.file} ${each.digest}`), ...desk.pictures, glossary.digest].join(
      "\n",
    ),
  );
  return { report: { manifest, chapters, all, targets, keyFigures, glossary, digest }, issues };
}

interface Desk {
  readonly root: string;
  readonly figures: Figures;
  readonly issues: Issue[];
  readonly targets: Targets;
  readonly chapters: ReadonlyMap<string, readonly string[]>;
  readonly drafts: ReadonlyMap<string, string>;
  readonly pictures: Set<string>;
  /** By number. */
  readonly chapterIds: ReadonlyMap<string, string>;
  readonly glossary: Glossary;
}

/** A chapter with its sub-chapters. Numbers of figures run on through them, so they are read in order. */
function readPlace(desk: Desk, place: Place): Chapter[] {
  const { source, issues } = readSource(desk.root, place.file);
  if (source === undefined) {
    const known = desk.issues.some(({ file }) => file === place.file);
    if (!known) desk.issues.push(...issues);
    return place.children.flatMap((child) => readPlace(desk, child));
  }
  const { front, body, firstLine, issues: faults } = splitFrontMatter(source);
  desk.issues.push(...faults);
  const lines = source.text.split("\n");
  desk.issues.push(...checkGlyphs(place.file, { lines, firstLine: 1 }));
  desk.issues.push(...checkOwnGlyphs(place.file, { lines: lines.slice(0, firstLine - 1), firstLine: 1 }));
  const title = front?.tittel ?? place.slug;
  desk.targets.addChapter(place, title);
  const scope: Scope = {
    file: place.file,
    language: front?.malform ?? "nb",
    source: { lines: body.split("\n"), firstLine },
    figures: desk.figures,
    glossary: desk.glossary,
    chapters: desk.chapters,
    drafts: desk.drafts,
    notes: new NoteBook(),
    issues: desk.issues,
    named: new Set(),
    chapterIds: desk.chapterIds,
    picture: (file) => {
      const picture = readPicture(desk.root, file);
      if (typeof picture !== "string") desk.pictures.add(picture.name);
      return picture;
    },
    register: (target) => desk.targets.register(place, target, desk.issues),
  };
  const converted = convertChapter(scope, body);
  return [
    {
      slug: place.slug,
      path: place.path,
      id: `kap-${place.path.join("-")}`,
      number: place.number,
      depth: place.path.length,
      title,
      language: scope.language,
      lastChanged: front?.sist_faglig_endret ?? "",
      lastChangedAt: { line: lines.findIndex((line) => line.includes("sist_faglig_endret")) + 1 },
      status: front?.status ?? "utkast",
      file: place.file,
      ...converted,
      tokens: markWords(converted.tokens, desk.glossary, scope.language),
      children: place.children.flatMap((child) => readPlace(desk, child)),
      digest: source.digest,
    },
  ];
}

/** The chapters that are left out of what is published, by their files: which is the draft, itself or one that it lies below. */
function draftsAmong(root: string, places: readonly Place[], above?: string): Map<string, string> {
  const drafts = places.flatMap((place): (readonly [string, string])[] => {
    const draft = above ?? (isDraft(root, place) ? place.file : undefined);
    const below = draftsAmong(root, place.children, draft);
    return draft === undefined ? [...below] : [[place.file, draft], ...below];
  });
  return new Map(drafts);
}

function isDraft(root: string, { file }: Place): boolean {
  const { source } = readSource(root, file);
  return source !== undefined && splitFrontMatter(source).front?.status === "utkast";
}

/** A place that is not left out, with those of its sub-chapters that are not. */
function released(drafts: ReadonlyMap<string, string>, place: Place): Place[] {
  if (drafts.has(place.file)) return [];
  return [{ ...place, children: place.children.flatMap((child) => released(drafts, child)) }];
}

/** What could be referred to if the drafts were ready: for each, the draft. `whole`: the report with them. */
function targetsIn(drafts: ReadonlyMap<string, string>, whole: Report): ReadonlyMap<string, string> {
  const files = new Map(whole.all.map(({ path, file }) => [path.join("/"), file]));
  const found = [...whole.targets].flatMap(([id, { chapter }]): (readonly [string, string])[] => {
    const draft = drafts.get(files.get(chapter.join("/")) ?? "");
    return draft === undefined ? [] : [[id, draft]];
  });
  return new Map(found);
}

/** The files of the chapters of a version that are left out of what is published. */
export function draftFiles(root: string, folder: string): string[] {
  return [...draftsAmong(root, discoverChapters(root, folder).places).keys()];
}

function nothingReady({ file }: Manifest, drafts: readonly string[]): Issue {
  const there =
    drafts.length === 0
      ? "Mappen har ingen kapitler. Legg dem der, eller sett «status: utkast»."
      : `Sett «status: klar» i hodet på dem som er ferdige. Utkast er ${drafts.join(", ")}.`;
  return { file, line: 1, ...say(fileMessages.nothingReady, { "det som er der": there }) };
}

/** Without the drafts, the numbers close up. */
function renumber(places: readonly Place[], above: readonly number[] = []): Place[] {
  return places.map((place, index) => {
    const numbers = [...above, index + 1];
    return { ...place, number: numbers.join("."), children: renumber(place.children, numbers) };
  });
}

function flatten(place: Place): Place[] {
  return [place, ...place.children.flatMap(flatten)];
}

function flattenChapters(chapter: Chapter): Chapter[] {
  return [chapter, ...chapter.children.flatMap(flattenChapters)];
}
