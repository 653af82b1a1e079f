import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { projectRoot } from "../house/repository-files.ts";
import { serveFolder } from "../publish/static-server.ts";
import { buildSite } from "./build-site.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the built site. */
    siteFolder: string;
    /** Where it is served: `http://localhost:40123/`. */
    siteUrl: string;
  }
}

/**
 * Builds the site once for all browser tests, from nothing and as for release, and serves it while they run.
 * With NETTSTED set to the folder of a site that is built already, that one is tested.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const ready = process.env.NETTSTED;
  const folder =
    ready === undefined
      ? buildSite(projectRoot, join(projectRoot, ".cache", "nettlesertest"))
      : join(projectRoot, ready);
  const server = await serveFolder(folder, "127.0.0.1", 0);
  project.provide("siteFolder", folder);
  project.provide("siteUrl", server.url);
  return () => server.close();
}
