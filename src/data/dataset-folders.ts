import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { DatasetId, DatasetVersion } from "./codes.ts";

/** The datasets that there are folders for below `root`, with their versions, oldest first. */
export function datasetVersions(root: string): Map<DatasetId, DatasetVersion[]> {
  const found = namesIn(root, "data").flatMap((name): [DatasetId, DatasetVersion[]][] => {
    const id = DatasetId.safeParse(name).data;
    const versions = namesIn(root, `data/${name}`).flatMap((version) => DatasetVersion.safeParse(version).data ?? []);
    return id === undefined || versions.length === 0 ? [] : [[id, versions]];
  });
  return new Map(found);
}

/** The newest version of each. */
export function newestVersions(root: string): Map<DatasetId, DatasetVersion> {
  return new Map(
    [...datasetVersions(root)].flatMap(([id, versions]): [DatasetId, DatasetVersion][] => {
      const newest = versions.at(-1);
      return newest === undefined ? [] : [[id, newest]];
    }),
  );
}

function namesIn(root: string, folder: string): string[] {
  if (!existsSync(path.join(root, folder))) return [];
  return (
    readdirSync(path.join(root, folder), { withFileTypes: true })
      .map(({ name }) => name)
      // A dataset that is kept elsewhere may be linked to.
      .filter((name) => statSync(path.join(root, folder, name), { throwIfNoEntry: false })?.isDirectory())
      .sort()
  );
}
