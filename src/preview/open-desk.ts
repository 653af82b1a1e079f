import type { Issue } from "../data/issue.ts";
import type { SiteOptions } from "../publish/options.ts";
import { isPublic, readVersion } from "../publish/site.ts";
import type { Manifest } from "../report/chapter.ts";
import { type ChapterSummary, shareOfNynorsk, summarise } from "../report/chapter-summary.ts";
import { discoverVersions } from "../report/discover-versions.ts";
import { readManifest } from "../report/manifest.ts";

/** One version as its editors see it, finished or not. */
export interface DeskVersion {
  /** `2020 v1` */
  readonly name: string;
  /** Where the preview shows it: `2020/v1`. */
  readonly base: string;
  readonly file: string;
  /** Absent where `rapport.yml` cannot be read. */
  readonly manifest: Manifest | undefined;
  readonly state: "public" | "waits" | "draft";
  /** True when it has been locked: nothing in it may change. */
  readonly locked: boolean;
  readonly chapters: readonly ChapterSummary[];
  /** The part of the words that is nynorsk, 0–1. */
  readonly nynorsk: number | undefined;
  /** What is wrong outside the chapters: in `rapport.yml`, the glossary and the data. */
  readonly elsewhere: readonly Issue[];
}

/** Every version in `reports/`, newest first, however much is wrong with it. */
export function openDesk(options: SiteOptions): readonly DeskVersion[] {
  return discoverVersions(options.root)
    .filter(({ edition }) => options.edition === undefined || options.edition === edition)
    .map(({ edition, version }): DeskVersion => {
      const { manifest, issues } = readManifest({ root: options.root, edition, version });
      const place = { name: `${edition} ${version}`, base: `${edition}/${version}` };
      const file = `reports/${edition}/${version}/rapport.yml`;
      if (manifest === undefined) {
        const empty = { chapters: [], nynorsk: undefined, locked: false, state: "draft" } as const;
        return { ...place, ...empty, file, manifest, elsewhere: issues };
      }
      return { ...place, ...openDeskVersion(options, manifest, issues) };
    });
}

function openDeskVersion(
  options: SiteOptions,
  manifest: Manifest,
  found: readonly Issue[],
): Omit<DeskVersion, "name" | "base"> {
  const read = readVersion(options, manifest);
  const issues = [...found, ...read.issues];
  const chapters = (read.content?.report.all ?? []).map((chapter) => summarise(chapter, issues));
  const files = new Set(chapters.map(({ chapter }) => chapter.file));
  return {
    file: manifest.file,
    manifest,
    state: manifest.status === "utkast" ? "draft" : isPublic(manifest, options.now) ? "public" : "waits",
    locked: read.lock !== undefined,
    chapters,
    nynorsk: shareOfNynorsk(chapters),
    elsewhere: issues.filter(({ file }) => !files.has(file)),
  };
}
