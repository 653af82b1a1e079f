import { parentPort, workerData } from "node:worker_threads";
import { formatIssues, IssuesError } from "../data/issue.ts";
import type { Artefact, Made, Planned } from "./artefact.ts";
import { openArtefactCache } from "./artefact-cache.ts";
import type { Answer, ThreadData } from "./artefact-thread.ts";
import { artefactsOf } from "./artefacts.ts";
import { fromEnvironment } from "./options.ts";
import { openSite, type PublishedSite } from "./site.ts";

/**
 * A thread that opens the site, tells what is to be made when it is asked to, and makes artefacts on request: it gets a key, writes the
 * file to the cache and answers with the key.
 */

const { root, cache: folder, plans }: ThreadData = workerData;

const site = open();
if (site !== undefined) {
  say({ kind: "opened", warnings: formatIssues(site.warnings), contentDigest: site.contentDigest });
  serve(site);
}

function open(): PublishedSite | undefined {
  try {
    return openSite(fromEnvironment(root, process.env));
  } catch (error) {
    if (!(error instanceof IssuesError)) throw error;
    say({ kind: "refused", issues: error.issues });
    return undefined;
  }
}

function serve(site: PublishedSite): void {
  const cache = openArtefactCache(folder);
  const made: Made = async (other) => (cache.has(other.key) ? cache.read(other.key) : other.render(made));
  const artefacts = artefactsOf(site);
  const byKey = new Map(artefacts.map((artefact) => [artefact.key, artefact]));
  parentPort?.on("message", async (key: string) => {
    const artefact = byKey.get(key);
    const path = artefact?.paths[0] ?? key;
    try {
      if (artefact === undefined) throw new Error(`no artefact has the key ${key}`);
      cache.write(key, await artefact.render(made));
      say({ kind: "made" });
    } catch (error) {
      const isPlain = error instanceof IssuesError || !(error instanceof Error);
      say({ kind: "failed", path, message: isPlain ? String(error) : (error.stack ?? error.message) });
    }
  });
  if (plans) say({ kind: "planned", artefacts: artefacts.map(planOf) });
}

function planOf({ paths, kind, key, large = false }: Artefact): Planned {
  return { paths, kind, key, large };
}

function say(answer: Answer): void {
  parentPort?.postMessage(answer);
}
