/** What is compared, as it stands in the page's address: `?indikator=andel-80&sted=0301&sted=landet`. */
export interface Choice {
  readonly indicator: string;
  /** Keys of places, in the order they were chosen, each once. */
  readonly places: readonly string[];
}

/** What can be chosen. */
interface Known {
  readonly indicators: readonly string[];
  readonly places: readonly string[];
}

/** More lines than this cannot be told apart. */
export const mostPlaces = 6;

/** Reads an address. What it does not name, or names wrongly, is as in `standard`. */
export function readChoice(query: string, known: Known, standard: Choice): Choice {
  const read = new URLSearchParams(query);
  const indicator = read.get("indikator") ?? "";
  const places = [...new Set(read.getAll("sted"))].filter((place) => known.places.includes(place)).slice(0, mostPlaces);
  return {
    indicator: known.indicators.includes(indicator) ? indicator : standard.indicator,
    places: places.length > 0 ? places : standard.places,
  };
}

/** What an address names that is not known: an indicator that is gone, a number that is no place's. */
export function unknownIn(query: string, known: Known): string[] {
  const read = new URLSearchParams(query);
  return [
    ...read.getAll("indikator").filter((indicator) => !known.indicators.includes(indicator)),
    ...read.getAll("sted").filter((place) => !known.places.includes(place)),
  ];
}

export function writeChoice({ indicator, places }: Choice): string {
  return `?${new URLSearchParams([["indikator", indicator], ...places.map((place) => ["sted", place])])}`;
}

/** With one more place, last; the same where it is chosen already or there is no room. */
export function withPlace(choice: Choice, place: string): Choice {
  const full = choice.places.length >= mostPlaces || choice.places.includes(place);
  return full ? choice : { ...choice, places: [...choice.places, place] };
}

export function withoutPlace(choice: Choice, place: string): Choice {
  return { ...choice, places: choice.places.filter((other) => other !== place) };
}
