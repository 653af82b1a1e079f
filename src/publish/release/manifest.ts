import { readFileSync } from "node:fs";
import path from "node:path";
import { sha256 } from "../../data/digest.ts";
import { filesBelow } from "../code-digest.ts";
import type { PublishedSite } from "../site.ts";

/** `manifest.json` of a published site: what it was built from, and every file in it. */
export interface ReleaseManifest {
  /** The commit, or `null` where it was built from files that are in none. */
  readonly innsjekking: string | null;
  readonly utgaver: readonly {
    readonly utgave: string;
    readonly versjon: string;
    readonly publisert: string;
    /** Datasets by id: the version, and sha256 over its description, files and corrections. */
    readonly data: Readonly<Record<string, { readonly versjon: string; readonly sha256: string }>>;
  }[];
  /** Paths from the site's root, without a slash in front → sha256. The manifest itself is not one of them. */
  readonly filer: Readonly<Record<string, string>>;
}

/** The name of the file in the site's root. */
export const manifestName = "manifest.json";

/** The manifest of a built site, the same for the same commit wherever and whenever it was built. */
export function manifestOf(
  folder: string,
  site: Pick<PublishedSite, "editions">,
  commit: string | null,
): ReleaseManifest {
  const versions = site.editions.filter(({ base, permanentBase }) => base === permanentBase);
  return {
    innsjekking: commit,
    utgaver: versions.map(({ edition, report }) => ({
      utgave: edition.id,
      versjon: edition.version,
      publisert: report.manifest.publishes,
      data: Object.fromEntries(
        [...edition.datasets.values()]
          .toSorted((a, b) => (a.id < b.id ? -1 : 1))
          .map(({ id, version, digest }) => [id, { versjon: version, sha256: digest }]),
      ),
    })),
    filer: digestsOf(folder),
  };
}

/** sha256 of every file of a built site but its manifest, by path. */
export function digestsOf(folder: string): Record<string, string> {
  const files = filesBelow(folder, ".").filter((file) => file !== manifestName);
  return Object.fromEntries(files.sort().map((file) => [file, sha256(readFileSync(path.join(folder, file)))]));
}
