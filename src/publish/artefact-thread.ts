import { Worker } from "node:worker_threads";
import { type Issue, IssuesError } from "../data/issue.ts";
import type { Planned } from "./artefact.ts";
import { type SiteOptions, toEnvironment } from "./options.ts";

/** What a thread is told when it begins. */
export interface ThreadData {
  readonly root: string;
  /** The folder that what is made is put in. */
  readonly cache: string;
  /** Whether it is to tell what there is to make. */
  readonly plans: boolean;
}

/** What a thread says: once how opening the site went, then what there is to make, then one answer for each key. */
export type Answer =
  | { readonly kind: "opened"; readonly warnings: string; readonly contentDigest: string }
  | { readonly kind: "refused"; readonly issues: readonly Issue[] }
  | { readonly kind: "planned"; readonly artefacts: readonly Planned[] }
  | { readonly kind: "made" }
  | { readonly kind: "failed"; readonly path: string; readonly message: string };

/** The site as a thread has opened it. */
export interface OpenedSite {
  readonly warnings: string;
  readonly contentDigest: string;
}

/** Requests that a thread has before it has answered: enough that it never waits. */
const ahead = 2;

/**
 * A thread that has the site open and makes artefacts. All that they are made of is in there, and is gone with it: who asks for
 * them needs no more than their names and keys.
 */
export class ArtefactThread {
  /** Fails with an `IssuesError` where the site cannot be opened. */
  readonly opened: Promise<OpenedSite>;
  /** Everything that the site has besides pages; where the thread is asked to plan. */
  readonly planned: Promise<readonly Planned[]>;
  readonly #worker: Worker;
  #answer: (answer: Answer) => void = () => {};
  #fail: (error: Error) => void = () => {};

  constructor(options: SiteOptions, folder: string, { plans }: { readonly plans: boolean }) {
    const workerData: ThreadData = { root: options.root, cache: folder, plans };
    this.#worker = new Worker(new URL("./artefact-worker.ts", import.meta.url), {
      workerData,
      env: { ...process.env, ...toEnvironment(options) },
      // Three halves of 32, as for the pages.
      resourceLimits: { maxYoungGenerationSizeMb: 96 },
    });
    const opened = Promise.withResolvers<OpenedSite>();
    const planned = Promise.withResolvers<readonly Planned[]>();
    this.opened = opened.promise;
    this.planned = planned.promise;
    // Whoever waits for one of them is told; nobody has to wait for both.
    this.opened.catch(() => {});
    this.planned.catch(() => {});
    const fail = (error: Error) => {
      opened.reject(error);
      planned.reject(error);
      this.#fail(error);
    };
    this.#worker.on("error", fail);
    this.#worker.on("exit", (code) => fail(new Error(`En arbeidstråd stoppet (kode ${code}) med filer ugjort.`)));
    this.#worker.on("message", (answer: Answer) => {
      if (answer.kind === "opened") opened.resolve(answer);
      else if (answer.kind === "refused") fail(new IssuesError(answer.issues));
      else if (answer.kind === "planned") planned.resolve(answer.artefacts);
      else this.#answer(answer);
    });
  }

  /** Takes keys from the queue until it is empty and all that it took has been answered, and then ends. `tick` hears of each. */
  async work(queue: string[], tick: (failure?: string) => void): Promise<void> {
    try {
      await new Promise<void>((resolve, reject) => {
        let waiting = 0;
        const next = () => {
          const key = queue.shift();
          if (key !== undefined) {
            waiting++;
            this.#worker.postMessage(key);
          } else if (waiting === 0) resolve();
        };
        this.#fail = reject;
        this.#answer = (answer) => {
          waiting--;
          tick(answer.kind === "failed" ? `${answer.path}: ${answer.message}` : undefined);
          next();
        };
        // Its site is open, or what is wrong is told.
        this.opened.then(() => {
          for (let request = 0; request < ahead; request++) next();
        }, reject);
      });
    } finally {
      await this.close();
    }
  }

  async close(): Promise<void> {
    this.#fail = () => {};
    await this.#worker.terminate();
  }
}
