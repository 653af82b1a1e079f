import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Artefact, ArtefactKind } from "./artefact.ts";
import { type ArtefactCache, openArtefactCache } from "./artefact-cache.ts";
import type { WorkerAnswer, WorkerData } from "./artefact-worker.ts";
import { type SiteOptions, toEnvironment } from "./options.ts";
import type { Progress, Stage } from "./progress.ts";

const kindNames: Record<ArtefactKind, string> = {
  pdf: "PDF-er",
  card: "delingsbilder",
  script: "tall til sammenligning",
  download: "nedlastinger",
  figure: "figurer",
};

/** Requests that a thread has before it has answered: enough that it never waits. */
const ahead = 2;

/**
 * Makes every artefact that the cache lacks, in worker threads, and returns the cache. Throws with all that failed when any did.
 * One core is left to whoever makes the pages until `othersDone`: with a thread more, their memory would be added to its.
 */
export async function makeArtefacts(
  options: SiteOptions,
  artefacts: readonly Artefact[],
  folder: string,
  progress: Progress,
  othersDone: Promise<unknown> = Promise.resolve(),
): Promise<ArtefactCache> {
  const cache = openArtefactCache(folder);
  const lacking = artefacts.filter((artefact) => !cache.has(artefact.key));
  if (lacking.length === 0) return cache;
  const count = Math.max(1, Math.min(availableParallelism(), Math.ceil(lacking.length / 8)));
  const name = [...new Set(lacking.map((artefact) => kindNames[artefact.kind]))].join(", ");
  const stage = progress.stage(name, lacking.length);
  const queue = lacking.map((artefact) => artefact.key);
  const failures: string[] = [];
  const work = () => runWorker(options, folder, queue, stage, failures);
  const later = Array.from({ length: count - 1 }, () => othersDone.then(work));
  await Promise.all([work(), ...later]);
  stage.done();
  if (failures.length > 0) throw new Error(`${failures.length} filer kunne ikke lages:\n${failures.join("\n")}`);
  return cache;
}

/** One thread, until the queue is empty and all that it was given has been answered. */
function runWorker(
  options: SiteOptions,
  folder: string,
  queue: string[],
  stage: Stage,
  failures: string[],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const workerData: WorkerData = { root: options.root, cache: folder };
    const worker = new Worker(new URL("./artefact-worker.ts", import.meta.url), {
      workerData,
      env: { ...process.env, ...toEnvironment(options) },
      resourceLimits: { maxYoungGenerationSizeMb: 12 },
    });
    let waiting = 0;
    const next = () => {
      const key = queue.shift();
      if (key !== undefined) {
        waiting++;
        worker.postMessage(key);
      } else if (waiting === 0) {
        resolve();
        void worker.terminate();
      }
    };
    worker.on("message", (answer: WorkerAnswer) => {
      waiting--;
      stage.tick();
      if (!answer.ok) failures.push(`${answer.path}: ${answer.message}`);
      next();
    });
    worker.on("error", reject);
    worker.on("exit", (code) => {
      if (waiting > 0) reject(new Error(`En arbeidstråd stoppet (kode ${code}) med ${waiting} filer ugjort.`));
    });
    for (let request = 0; request < ahead; request++) next();
  });
}
