/**
 * What a municipality covers, as a set of the smallest pieces that the changes tell apart: a municipality that was never
 * divided is one piece, a divided one a piece for each part. Where a merged municipality was divided later (Ålesund), each
 * of those that went into it may have given something to each part, and is a piece for each.
 */
export type Territory = ReadonlySet<string>;

export function isWithin(part: Territory, whole: Territory): boolean {
  if (part.size > whole.size) return false;
  for (const piece of part) if (!whole.has(piece)) return false;
  return true;
}

export function sameTerritory(a: Territory, b: Territory): boolean {
  return a.size === b.size && isWithin(a, b);
}

export function overlap(a: Territory, b: Territory): boolean {
  for (const piece of a) if (b.has(piece)) return true;
  return false;
}

/** All of them together. */
export function unionOf(territories: Iterable<Territory>): Territory {
  return new Set([...territories].flatMap((territory) => [...territory]));
}

/**
 * Those of the given things that together are exactly `whole`, none counted twice; `undefined` where they leave a part of
 * it out, so that nothing is ever divided. One that is the whole by itself is preferred, then the order that they come in.
 */
export function exactCover<Thing extends { readonly territory: Territory }>(
  whole: Territory,
  things: readonly Thing[],
): readonly Thing[] | undefined {
  const within = things.filter(({ territory }) => territory.size > 0 && isWithin(territory, whole));
  const alone = within.find(({ territory }) => territory.size === whole.size);
  if (alone !== undefined) return [alone];
  const covered = new Set<string>();
  const chosen: Thing[] = [];
  // The largest first: an undivided figure is taken before those of its parts.
  for (const thing of within.toSorted((a, b) => b.territory.size - a.territory.size)) {
    if (overlap(thing.territory, covered)) continue;
    chosen.push(thing);
    for (const piece of thing.territory) covered.add(piece);
  }
  return covered.size === whole.size ? within.filter((thing) => chosen.includes(thing)) : undefined;
}
