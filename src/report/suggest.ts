import { nearMiss } from "../data/near-miss.ts";

/** A hint: «Mente du «x»?», or `otherwise` when no candidate is near what was written. */
export function didYouMean(written: string, candidates: Iterable<string>, otherwise: string): string {
  const near = nearMiss(written, candidates);
  return near === undefined ? otherwise : `Mente du «${near}»?`;
}
