import { diffArrays } from "diff";
import type { Chapter, Report } from "./chapter.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

/** A sentence that two readings of an edition do not share. */
export type SentenceChange = {
  /** Its chapter, in the newer reading where that has it. */
  readonly chapter: { readonly path: readonly string[]; readonly title: string; readonly file: string };
  /** The heading that it stands under, as for `#` in an address. */
  readonly heading: { readonly id: string; readonly text: string } | undefined;
  /** Line in the chapter's file, where it is known: that of the first number from the data. */
  readonly line: number | undefined;
} & (
  | {
      readonly kind: "changed";
      readonly before: string;
      readonly after: string;
      /** `data`: the words are the same, and only what is written from the data differs. */
      readonly by: "data" | "words";
      /** What is written from the data and differs, pair by pair; empty when the words are others. */
      readonly numbers: readonly { readonly before: string; readonly after: string }[];
    }
  | { readonly kind: "added"; readonly after: string }
  | { readonly kind: "removed"; readonly before: string }
);

/**
 * What differs in the text of two readings of an edition, sentence by sentence, in reading order: the same chapters on other
 * figures, or two versions. Chapters are paired by their address. Figures and tables are not looked at.
 */
export function sentenceChanges(before: Report, after: Report): SentenceChange[] {
  const old = new Map(before.all.map((chapter) => [chapter.path.join("/"), chapter]));
  const now = new Set(after.all.map(({ path }) => path.join("/")));
  const gone = before.all.filter(({ path }) => !now.has(path.join("/")));
  return [
    ...after.all.flatMap((chapter) => chapterChanges(old.get(chapter.path.join("/")), chapter)),
    ...gone.flatMap((chapter) => chapterChanges(chapter, undefined)),
  ];
}

function chapterChanges(before: Chapter | undefined, after: Chapter | undefined): SentenceChange[] {
  const chapter = after ?? before;
  if (chapter === undefined) return [];
  const { path, title, file } = chapter;
  const of = { path, title, file };
  const [old, now] = [before, after].map((each) => (each === undefined ? [] : sentencesOf(each)));
  return pair(old ?? [], now ?? []).flatMap((both) => toChange(of, both));
}

interface Pair {
  readonly before: Sentence | undefined;
  readonly after: Sentence | undefined;
}

function toChange(chapter: SentenceChange["chapter"], { before, after }: Pair): SentenceChange[] {
  const sentence = after ?? before;
  if (sentence === undefined || before?.text === after?.text) return [];
  const common = { chapter, heading: sentence.heading, line: sentence.at?.line };
  if (before === undefined) return [{ ...common, kind: "added", after: sentence.text }];
  if (after === undefined) return [{ ...common, kind: "removed", before: sentence.text }];
  const by = before.frame === after.frame ? "data" : "words";
  const numbers = before.bound.flatMap(({ text }, index) => {
    const other = after.bound[index]?.text;
    return by === "words" || other === undefined || other === text ? [] : [{ before: text, after: other }];
  });
  return [{ ...common, kind: "changed", before: before.text, after: after.text, by, numbers }];
}

/** Sentences of the same words are the same sentence, whatever their numbers; those between are paired by likeness. */
function pair(before: readonly Sentence[], after: readonly Sentence[]): Pair[] {
  const pairs: Pair[] = [];
  let [gone, come]: [Sentence[], Sentence[]] = [[], []];
  const settle = () => {
    pairs.push(...pairByLikeness(gone, come));
    [gone, come] = [[], []];
  };
  let at = 0;
  for (const part of diffArrays([...before], [...after], { comparator: (a, b) => a.frame === b.frame })) {
    if (part.removed) gone.push(...part.value);
    else if (part.added) come.push(...part.value);
    else settle();
    if (part.removed || part.added) {
      if (part.removed) at += part.count;
      continue;
    }
    part.value.forEach((sentence, index) => {
      pairs.push({ before: before[at + index], after: sentence });
    });
    at += part.count;
  }
  settle();
  return pairs;
}

/** Of the sentences that went and those that came, in their order: the ones that share at least half of their words. */
function pairByLikeness(gone: readonly Sentence[], come: readonly Sentence[]): Pair[] {
  const pairs: Pair[] = [];
  let from = 0;
  for (const after of come) {
    const index = gone.findIndex((before, place) => place >= from && likeness(before.frame, after.frame) >= 0.5);
    if (index === -1) {
      pairs.push({ before: undefined, after });
      continue;
    }
    pairs.push(...gone.slice(from, index).map((before) => ({ before, after: undefined })));
    pairs.push({ before: gone[index], after });
    from = index + 1;
  }
  return [...pairs, ...gone.slice(from).map((before) => ({ before, after: undefined }))];
}

/** Words that both have, as a part of all words that one of them has. */
function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const shared = left.filter((word) => right.includes(word)).length;
  const all = new Set([...left, ...right]).size;
  return all === 0 ? 0 : shared / all;
}

function wordsOf(text: string): string[] {
  return [...new Set(text.toLowerCase().match(/[\p{L}\ufffc]+/gu) ?? [])];
}
