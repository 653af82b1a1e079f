import { failOnErrors, type Issue } from "../data/issue.ts";
import type { Manifest } from "../report/chapter.ts";
import { discoverVersions } from "../report/discover-versions.ts";
import { readManifest } from "../report/manifest.ts";
import { isPublic } from "./site.ts";

/** The versions that readers may see at a moment, newest first. Throws `IssuesError` when a `rapport.yml` is not sound. */
export function publicVersions(root: string, now: string): Manifest[] {
  const issues: Issue[] = [];
  const manifests = discoverVersions(root).flatMap((place) => {
    const { manifest, issues: found } = readManifest({ root, ...place });
    issues.push(...found);
    return manifest ?? [];
  });
  failOnErrors(issues);
  return manifests.filter((manifest) => isPublic(manifest, now));
}
