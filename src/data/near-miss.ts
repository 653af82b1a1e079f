import { editDistances } from "./edit-distance.ts";

/** The candidate nearest to what was written, when it is near enough to have been meant. */
export function nearMiss(written: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(written.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const distance = editDistances(written.toLowerCase(), candidate.toLowerCase(), { swaps: false }).at(-1) ?? 0;
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** «Mente du «x»?» with a space before it, or nothing. */
export function didYouMean(written: string, candidates: Iterable<string>): string {
  const near = nearMiss(written, candidates);
  return near === undefined ? "" : ` Mente du «${near}»?`;
}
