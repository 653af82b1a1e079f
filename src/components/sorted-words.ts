import type { Language } from "../data/language.ts";

/** What is said when a table has got a new order. `1` is from the lowest or from A. */
export function sortedWords(column: string, numeric: boolean, direction: 1 | -1, language: Language): string {
  const { by, numbers, names } = words[language];
  const [up, down] = numeric ? numbers : names;
  return `${by} ${column}, ${direction === 1 ? up : down}.`;
}

const words = {
  nb: { by: "Sortert etter", numbers: ["lavest øverst", "høyest øverst"], names: ["fra A til Å", "fra Å til A"] },
  nn: { by: "Sortert etter", numbers: ["lågast øvst", "høgast øvst"], names: ["frå A til Å", "frå Å til A"] },
} as const;
