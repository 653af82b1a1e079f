import { isWhole, rankAll } from "./match.ts";

/** The places that answer to what is typed, best first, and the one that is added at once: typed whole, and alone in that. */
export function hitsFor<Place>(
  typed: string,
  places: readonly Place[],
  namesOf: (place: Place) => readonly string[],
): { readonly only: Place | undefined; readonly hits: readonly Place[] } {
  const ranked = typed.trim() === "" ? [] : rankAll(typed, places, namesOf);
  const whole = ranked.filter(({ rank }) => isWhole(rank));
  // «Oslo fylke» is also Oslo, without the word for what kind of place it is: a quarter behind.
  const named = whole.filter(({ rank }) => Number.isInteger(rank * 2));
  const [only, ...others] = named.length > 0 ? named : whole;
  return { only: others.length === 0 ? only?.entry : undefined, hits: ranked.map(({ entry }) => entry) };
}
