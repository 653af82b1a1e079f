import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { EditionId, VersionId } from "../data/codes.ts";
import type { Issue } from "../data/issue.ts";
import { fileMessages } from "./messages/files.ts";
import { say } from "./messages/message.ts";

/** What the two kinds of folders are called in messages, with a name that is right. */
const kinds = { edition: ["en utgave", "2025"], version: ["en versjon", "v1"] } as const;

/** Warnings of the folders in `reports/` and its editions that are neither editions nor versions by their names. */
export function strayFolders(root: string): Issue[] {
  const stray = (file: string, [hva, eksempel]: (typeof kinds)[keyof typeof kinds]): Issue => {
    return { file, line: 1, ...say(fileMessages.strayFolder, { hva, eksempel }) };
  };
  return foldersIn(root, "reports").flatMap((name) => {
    if (!EditionId.safeParse(name).success) return [stray(`reports/${name}`, kinds.edition)];
    const inside = foldersIn(root, `reports/${name}`).filter((version) => !VersionId.safeParse(version).success);
    return inside.map((version) => stray(`reports/${name}/${version}`, kinds.version));
  });
}

/** Names that begin with a dot or an underscore are the editors' own. */
function foldersIn(root: string, below: string): string[] {
  if (!existsSync(path.join(root, below))) return [];
  return readdirSync(path.join(root, below), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^[._]/.test(entry.name))
    .map(({ name }) => name);
}

/** The folders `reports/<edition>/<version>/`, newest first. */
export function discoverVersions(root: string): { edition: EditionId; version: VersionId }[] {
  return foldersIn(root, "reports")
    .flatMap((name) => EditionId.safeParse(name).data ?? [])
    .sort((a, b) => Number(b) - Number(a))
    .flatMap((edition) =>
      foldersIn(root, `reports/${edition}`)
        .flatMap((name) => VersionId.safeParse(name).data ?? [])
        .sort((a, b) => Number(b.slice(1)) - Number(a.slice(1)))
        .map((version) => ({ edition, version })),
    );
}
