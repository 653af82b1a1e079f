import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { serveFolder } from "../publish/static-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the built site. */
    siteFolder: string;
    /** Where it is served: `http://localhost:40123/`. */
    siteUrl: string;
  }
}

const root = join(import.meta.dirname, "..", "..");

/**
 * Builds the site once for all browser tests, from nothing and as for release, and serves it while they run.
 * With NETTSTED set to the folder of a site that is built already, that one is tested.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const ready = process.env.NETTSTED;
  const folder = ready === undefined ? buildSite(join(root, ".cache", "nettlesertest")) : join(root, ready);
  const server = await serveFolder(folder, "127.0.0.1", 0);
  project.provide("siteFolder", folder);
  project.provide("siteUrl", server.url);
  return () => server.close();
}

/** A cold release build into `folder`. Throws when it fails; what went wrong has then been printed. */
export function buildSite(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  const build = spawnSync(process.execPath, ["scripts/build.ts", "--ut", folder, "--uten-cache"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (build.status !== 0) throw new Error("Nettstedet lot seg ikke bygge; se meldingene over.");
  return folder;
}
