import { availableParallelism } from "node:os";
import type { ArtefactKind, Planned } from "./artefact.ts";
import { type ArtefactCache, openArtefactCache } from "./artefact-cache.ts";
import { ArtefactProcess } from "./artefact-process.ts";
import type { SiteOptions } from "./options.ts";
import type { Progress } from "./progress.ts";

const kindNames: Record<ArtefactKind, string> = {
  pdf: "PDF-er",
  card: "delingsbilder",
  script: "tall til sammenligning",
  download: "nedlastinger",
  figure: "figurer",
};

/**
 * Makes every artefact that the cache lacks, in processes of their own, and returns the cache. Throws with all that failed when any did.
 * One core is left to whoever makes the pages until `othersDone`: with a process more, its memory would be added to theirs.
 * `first` is one that has the site open already; it is ended when there is no more to make.
 */
export async function makeArtefacts(
  options: SiteOptions,
  artefacts: readonly Planned[],
  folder: string,
  progress: Progress,
  othersDone: Promise<unknown> = Promise.resolve(),
  first?: ArtefactProcess,
): Promise<ArtefactCache> {
  const cache = openArtefactCache(folder);
  const lacking = artefacts.filter((artefact) => !cache.has(artefact.key));
  if (lacking.length === 0) {
    await first?.close();
    return cache;
  }
  const count = Math.max(1, Math.min(availableParallelism(), Math.ceil(lacking.length / 8)));
  const name = [...new Set(lacking.map((artefact) => kindNames[artefact.kind]))].join(", ");
  const stage = progress.stage(name, lacking.length);
  const queue = inGroups(inOrder(lacking)).map((group) => group.map(({ key }) => key));
  const failures: string[] = [];
  const work = (maker = new ArtefactProcess(options, folder, { plans: false })) =>
    maker.work(queue, (failure) => {
      stage.tick();
      if (failure !== undefined) failures.push(failure);
    });
  const later = Array.from({ length: count - 1 }, () => othersDone.then(() => (queue.length > 0 ? work() : undefined)));
  await Promise.all([work(first), ...later]);
  stage.done();
  if (failures.length > 0) throw new Error(`${failures.length} filer kunne ikke lages:\n${failures.join("\n")}`);
  return cache;
}

/** Large ones in the middle, when the pages of a whole edition are made and others are left for the other process. */
function inOrder(artefacts: readonly Planned[]): readonly Planned[] {
  const others = artefacts.filter(({ large }) => large !== true);
  return others.toSpliced(others.length / 2, 0, ...artefacts.filter(({ large }) => large === true));
}

/** What one process makes at a time: artefacts of one group that follow each other, others by themselves. */
function inGroups(artefacts: readonly Planned[]): readonly (readonly Planned[])[] {
  const groups: Planned[][] = [];
  for (const artefact of artefacts) {
    const last = groups.at(-1);
    if (artefact.group !== undefined && last?.[0]?.group === artefact.group) last.push(artefact);
    else groups.push([artefact]);
  }
  return groups;
}
