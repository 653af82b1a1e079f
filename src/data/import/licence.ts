/** A licence that figures may come under, as a Data Package names it. */
export interface Licence {
  readonly name: string;
  readonly title: string;
  readonly path: string;
}

export const licences = {
  "CC-BY-4.0": {
    name: "CC-BY-4.0",
    title: "Navngivelse 4.0 Internasjonal",
    path: "https://creativecommons.org/licenses/by/4.0/deed.no",
  },
  "CC0-1.0": {
    name: "CC0-1.0",
    title: "Fristatus-erklæring 1.0",
    path: "https://creativecommons.org/publicdomain/zero/1.0/deed.no",
  },
  "NLOD-2.0": {
    name: "NLOD-2.0",
    title: "Norsk lisens for offentlige data 2.0",
    path: "https://data.norge.no/nlod/no/2.0",
  },
} as const satisfies Readonly<Record<string, Licence>>;
