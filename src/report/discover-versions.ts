import { readdirSync } from "node:fs";
import path from "node:path";
import { EditionId, VersionId } from "../data/codes.ts";

/** The folders `reports/<edition>/<version>/`, newest first. */
export function discoverVersions(root: string): { edition: EditionId; version: VersionId }[] {
  const folders = (below: string) =>
    readdirSync(path.join(root, below), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders("reports")
    .flatMap(({ name }) => EditionId.safeParse(name).data ?? [])
    .sort((a, b) => Number(b) - Number(a))
    .flatMap((edition) =>
      folders(`reports/${edition}`)
        .flatMap(({ name }) => VersionId.safeParse(name).data ?? [])
        .sort((a, b) => Number(b.slice(1)) - Number(a.slice(1)))
        .map((version) => ({ edition, version })),
    );
}
