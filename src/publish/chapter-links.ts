import type { Issue } from "../data/issue.ts";
import type { Report } from "../report/chapter.ts";
import { inlinesOf } from "../report/walk.ts";

/** A link in a chapter's own text to an address of the site itself, and where it is written. */
export interface ChapterLink {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
  /** As written; it begins with a slash. */
  readonly address: string;
}

/** Every link in the chapters of a report that begins with a slash. */
export function chapterLinks({ all }: Pick<Report, "all">): ChapterLink[] {
  return all.flatMap(({ file, tokens, footnotes }) => {
    const blocks = [...tokens, ...footnotes.flatMap((note) => note.blocks)];
    return [...inlinesOf(blocks)].flatMap((inline) => {
      if (inline.kind !== "link" || inline.target.kind !== "site") return [];
      return [{ file, ...inline.at, address: inline.target.path }];
    });
  });
}

/** Where on the site a link leads. */
export interface Address {
  /** From the site's root, with a slash first: `/2020/data/`. */
  readonly path: string;
  /** Its parts; the last is empty where the path ends in a slash. */
  readonly parts: readonly [string, ...string[]];
  readonly anchor: string;
}

/** Reads an address as a browser does; `undefined` where it leads to another site. */
export function addressOf({ address }: Pick<ChapterLink, "address">): Address | undefined {
  const home = "https://nettsted.invalid";
  if (!URL.canParse(address, home)) return undefined;
  const url = new URL(address, home);
  if (url.origin !== home) return undefined;
  const path = decoded(url.pathname);
  const [first = "", ...rest] = path.slice(1).split("/");
  return { path, parts: [first, ...rest], anchor: decoded(url.hash.slice(1)) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An error for a link; `hint` says what there is instead. */
export function deadLink({ address, ...at }: ChapterLink, hint: string): Issue {
  return { ...at, message: `Lenken «${address}» fører ingen steder på nettstedet.`, hint, severity: "error" };
}
