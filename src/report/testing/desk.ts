import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { EditionId, VersionId } from "../../data/codes.ts";
import type { Edition } from "../../data/edition.ts";
import type { Issue } from "../../data/issue.ts";
import type { Figures } from "../bind/figures.ts";
import { figuresOf } from "../bind/remembered-series.ts";
import type { Manifest, Report } from "../chapter.ts";
import { checkDates } from "../check-dates.ts";
import { strayFolders } from "../discover-versions.ts";
import { readManifest } from "../manifest.ts";
import type { ExampleFile } from "../messages/message.ts";
import { bindChapters } from "../read-chapters.ts";

/** Front matter that is right; six lines, so that a chapter's text begins on line 7. */
export const head = `---
tittel: Eksempel
malform: nb
sist_faglig_endret: 2021-04-30
status: klar
---
`;

const manifest: Manifest = {
  edition: EditionId.parse("2020"),
  version: VersionId.parse("v1"),
  file: "reports/2020/v1/rapport.yml",
  title: { nb: "Omsorg i kommunene 2020", nn: "Omsorg i kommunane 2020" },
  subtitle: undefined,
  year: 2020,
  publishes: "2021-05-01T08:00:00+02:00",
  status: "klar",
  pins: new Map(),
  keyFigures: [],
  changes: [],
  at: { publishes: { line: 1 }, structure: { line: 1 } },
  digest: "",
};

export interface DeskOptions {
  readonly edition: Edition;
  readonly drafts?: boolean;
  readonly keyFigures?: Manifest["keyFigures"];
  /** Other figures than the edition's own. */
  readonly figures?: Figures;
}

/** Reads the files as the chapters of 2020 v1; `files` by path below the version's folder. */
export function readFiles(
  files: Readonly<Record<string, ExampleFile>>,
  options: DeskOptions,
): { report: Report; issues: readonly Issue[] } {
  const own = { ...manifest, keyFigures: options.keyFigures ?? [] };
  const figures = options.figures ?? figuresOf(options.edition);
  return withFiles(manifest.version, files, (root) => {
    return bindChapters({ root, manifest: own, figures, drafts: options.drafts ?? true });
  });
}

/** What is told of the files of a version of 2020 with its own `rapport.yml`. */
export function readVersion(
  files: Readonly<Record<string, ExampleFile>>,
  version: VersionId,
  edition: Edition,
): readonly Issue[] {
  return withFiles(version, files, (root) => {
    const { manifest: own, issues } = readManifest({ root, edition: manifest.edition, version });
    const stray = strayFolders(root);
    if (own === undefined) return [...stray, ...issues];
    const read = bindChapters({ root, manifest: own, figures: figuresOf(edition), drafts: true });
    const { manifest: before } =
      version === "v1" ? {} : readManifest({ root, edition: own.edition, version: manifest.version });
    return [
      ...stray,
      ...issues,
      ...read.issues,
      ...checkDates({ report: read.report, edition, before: before === undefined ? undefined : { manifest: before } }),
    ];
  });
}

/** Runs with a project of these files, which is gone afterwards. */
function withFiles<T>(version: VersionId, files: Readonly<Record<string, ExampleFile>>, run: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), "rapport-"));
  try {
    for (const [path, content] of Object.entries(files)) {
      const file = join(root, "reports", manifest.edition, version, path);
      mkdirSync(dirname(file), { recursive: true });
      if (typeof content === "object" && "link" in content) symlinkSync(content.link, file);
      else writeFileSync(file, content);
    }
    return run(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Reads one chapter, `01-eksempel.md`, whose text is given. */
export function readText(text: string, edition: Edition) {
  return readFiles({ "01-eksempel.md": head + text }, { edition });
}
