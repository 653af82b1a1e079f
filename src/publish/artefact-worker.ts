import { parentPort, workerData } from "node:worker_threads";
import { IssuesError } from "../data/issue.ts";
import type { Made } from "./artefact.ts";
import { openArtefactCache } from "./artefact-cache.ts";
import { artefactsOf } from "./artefacts.ts";
import { fromEnvironment } from "./options.ts";
import { openSite } from "./site.ts";

/** A thread that makes artefacts on request: it gets a key, writes the file to the cache and answers with the key. */

export interface WorkerData {
  readonly root: string;
  readonly cache: string;
}

export type WorkerAnswer =
  | { readonly key: string; readonly ok: true }
  | { readonly key: string; readonly ok: false; readonly path: string; readonly message: string };

const { root, cache: folder }: WorkerData = workerData;
const cache = openArtefactCache(folder);
const site = openSite(fromEnvironment(root, process.env));
const made: Made = async (other) => (cache.has(other.key) ? cache.read(other.key) : other.render(made));
const byKey = new Map(artefactsOf(site).map((artefact) => [artefact.key, artefact]));

parentPort?.on("message", async (key: string) => {
  const artefact = byKey.get(key);
  const path = artefact?.paths[0] ?? key;
  try {
    if (artefact === undefined) throw new Error(`no artefact has the key ${key}`);
    cache.write(key, await artefact.render(made));
    parentPort?.postMessage({ key, ok: true } satisfies WorkerAnswer);
  } catch (error) {
    const message =
      error instanceof IssuesError || !(error instanceof Error) ? String(error) : (error.stack ?? error.message);
    parentPort?.postMessage({ key, ok: false, path, message } satisfies WorkerAnswer);
  }
});
