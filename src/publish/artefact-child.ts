import { flushCompileCache } from "node:module";
import { formatIssues, IssuesError } from "../data/issue.ts";
import type { Artefact, Made, Planned } from "./artefact.ts";
import { openArtefactCache } from "./artefact-cache.ts";
import type { Answer, Task } from "./artefact-process.ts";
import { artefactsOf } from "./artefacts.ts";
import { chapterLinks } from "./chapter-links.ts";
import { fromEnvironment } from "./options.ts";
import { openSite, type PublishedSite } from "./site.ts";

/**
 * A process that opens the site, tells what is to be made when it is asked to, and makes artefacts on request: it gets a key, writes the
 * file to the cache and answers that it is made.
 */

const { root, cache: folder, plans }: Task = JSON.parse(process.argv[2] ?? "");

// Whoever asked for it is gone.
process.on("disconnect", () => process.exit());

const site = open();
if (site !== undefined) {
  const reports = new Set(site.editions.map(({ source }) => source));
  const links = [...reports].flatMap(chapterLinks);
  say({ kind: "opened", warnings: formatIssues(site.warnings), contentDigest: site.contentDigest, links });
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
  process.on("message", async (key: string) => {
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
  // For those that are started while this one works: by itself, it would be written at the end.
  flushCompileCache();
}

function planOf({ paths, kind, key, group, large = false }: Artefact): Planned {
  return { paths, kind, key, large, ...(group === undefined ? {} : { group }) };
}

function say(answer: Answer): void {
  process.send?.(answer);
}
