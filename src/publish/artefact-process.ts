import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { type Issue, IssuesError } from "../data/issue.ts";
import type { Planned } from "./artefact.ts";
import type { ChapterLink } from "./chapter-links.ts";
import { type SiteOptions, toEnvironment } from "./options.ts";

/** What a process is told when it begins. */
export interface Task {
  readonly root: string;
  /** The folder that what is made is put in. */
  readonly cache: string;
  /** Whether it is to tell what there is to make. */
  readonly plans: boolean;
}

/** What a process says: once how opening the site went, then what there is to make, then one answer for each key. */
export type Answer =
  | ({ readonly kind: "opened" } & OpenedSite)
  | { readonly kind: "refused"; readonly issues: readonly Issue[] }
  | { readonly kind: "planned"; readonly artefacts: readonly Planned[] }
  | { readonly kind: "made" }
  | { readonly kind: "failed"; readonly path: string; readonly message: string };

/** The site as a process has opened it. */
export interface OpenedSite {
  readonly warnings: string;
  readonly contentDigest: string;
  /** What the chapters' own texts link to on the site itself. */
  readonly links: readonly ChapterLink[];
}

/** Requests that a process has before it has answered: enough that it never waits. */
const ahead = 2;

/** Megabytes of each half of what V8 keeps of new objects: with a smaller one, twice the time goes to clearing it. */
export const youngGeneration = "--max-semi-space-size=32";

/**
 * A process that has the site open and makes artefacts. All that they are made of is in there, and is gone with it: who asks for
 * them needs no more than their names and keys. Threads of one process wait for each other's memory, which takes a tenth of
 * the time of PDFs.
 */
export class ArtefactProcess {
  /** Fails with an `IssuesError` where the site cannot be opened. */
  readonly opened: Promise<OpenedSite>;
  /** Everything that the site has besides pages; where the process is asked to plan. */
  readonly planned: Promise<readonly Planned[]>;
  readonly #child: ChildProcess;
  #answer: (answer: Answer) => void = () => {};
  #fail: (error: Error) => void = () => {};

  constructor(options: SiteOptions, folder: string, { plans }: { readonly plans: boolean }) {
    const task: Task = { root: options.root, cache: folder, plans };
    this.#child = fork(new URL("./artefact-child.ts", import.meta.url), [JSON.stringify(task)], {
      execArgv: [youngGeneration],
      serialization: "advanced",
      env: {
        // There is a process for each core: Typst's own threads would only take turns with them.
        RAYON_NUM_THREADS: "1",
        // Read once, our modules are found translated by the next process: half of the time that it takes to load them.
        NODE_COMPILE_CACHE: path.join(options.root, ".cache", "moduler"),
        ...process.env,
        ...toEnvironment(options),
      },
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
    this.#child.on("error", fail);
    this.#child.on("exit", (code, signal) =>
      fail(new Error(`En prosess stoppet (${signal ?? `kode ${code}`}) med filer ugjort.`)),
    );
    this.#child.on("message", (answer: Answer) => {
      if (answer.kind === "opened") opened.resolve(answer);
      else if (answer.kind === "refused") fail(new IssuesError(answer.issues));
      else if (answer.kind === "planned") planned.resolve(answer.artefacts);
      else this.#answer(answer);
    });
  }

  /** Its number in the operating system. */
  get id(): number | undefined {
    return this.#child.pid;
  }

  /**
   * Takes groups of keys from the queue until it is empty and all that it took has been answered, and then ends. `tick` hears of
   * each key.
   */
  async work(queue: (readonly string[])[], tick: (failure?: string) => void): Promise<void> {
    try {
      await new Promise<void>((resolve, reject) => {
        let waiting = 0;
        let taken: readonly string[] = [];
        const next = () => {
          const [key, ...others] = taken.length > 0 ? taken : (queue.shift() ?? []);
          taken = others;
          if (key !== undefined) {
            waiting++;
            this.#child.send(key);
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

  /** Ends it, whatever it is at. */
  async close(): Promise<void> {
    this.#fail = () => {};
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, "exit");
    this.#child.kill();
    await ended;
  }
}
