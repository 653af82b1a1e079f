import path from "node:path";
import { buildSite } from "../build.ts";
import { checkSite } from "../check-site.ts";
import type { SiteOptions } from "../options.ts";
import type { Progress } from "../progress.ts";
import { openSite } from "../site.ts";
import { commitOf } from "./commit.ts";
import { type Disk, realDisk } from "./disk.ts";
import { manifestOf } from "./manifest.ts";
import { type Released, release } from "./release.ts";
import { packageList } from "./sbom.ts";
import { verifySite } from "./verify/verify-site.ts";

export interface PublishRequest {
  readonly options: SiteOptions;
  /** Where releases lie, absolute. */
  readonly folder: string;
  readonly keep: number;
  /** False: what was made before is used again, which is fast; for a correction on the day. */
  readonly cold: boolean;
  /** True: from files that are in no commit, and the manifest names none. */
  readonly uncommitted: boolean;
  readonly disk?: Disk;
}

/**
 * Checks, builds, verifies and shows the whole site. Throws `IssuesError`, or with words for an operator; what readers see is then
 * untouched.
 */
export async function publishSite(request: PublishRequest, progress: Progress): Promise<Released> {
  const { options, folder, keep, cold, uncommitted, disk = realDisk } = request;
  if (options.drafts) throw new Error("En forhåndsvisning kan ikke publiseres.");
  const commit = uncommitted ? null : commitOf(options.root);
  checkSite(options);
  const site = openSite(options);
  refuseUnlocked(site);
  const packages = packageList(options.root);
  const released = await release({
    folder,
    keep,
    disk,
    async build(next) {
      await buildSite({ options, out: next, cold, forget: true }, progress);
      return `${JSON.stringify(manifestOf(next, site, commit), null, 1)}\n`;
    },
    async verify(next) {
      const stage = progress.stage("kontroll", 1);
      const problems = await verifySite(next, site.address);
      stage.tick();
      stage.done();
      return problems;
    },
  });
  if (!released.unchanged) {
    disk.makeFolder(path.join(folder, "pakkelister"));
    disk.write(path.join(folder, "pakkelister", `${released.name}.cdx.json`), packages);
  }
  return released;
}

/** What readers are given is what can be given again: every version is locked. */
function refuseUnlocked({ editions }: ReturnType<typeof openSite>): void {
  const open = editions.filter(({ base, permanentBase, lock }) => base === permanentBase && lock === undefined);
  if (open.length === 0) return;
  const names = open.map(({ edition }) => `${edition.id} ${edition.version}`);
  throw new Error(
    [
      `Ikke låst: ${names.join(", ")}. Det som publiseres, skal ikke kunne endres i det stille.`,
      ...names.map((name) => `  npm run laas -- ${name}`),
      "Sjekk deretter inn laas.json og indikatorene, og publiser på nytt.",
    ].join("\n"),
  );
}
