import type { Comparison } from "../analysis/comparison.ts";
import { comparative } from "../analysis/sentences.ts";
import { capitalized } from "../analysis/words.ts";
import type { Language } from "../data/language.ts";

/**
 * How a figure stands against the country's, as a label: «Klart høyere enn landet», as sure as the sentence below it. Says which
 * way, never whether that is good: more of a service may be either. Nothing where there is nothing to go by.
 */
export function verdictText({ verdict, certainty }: Comparison, language: Language): string | undefined {
  if (verdict === undefined) return undefined;
  if (verdict === "uncertain") return tooFew[language];
  return `${capitalized(comparative(verdict, certainty, language))} landet`;
}

const tooFew = {
  nb: "For få til å si om det skiller seg fra landet",
  nn: "For få til å seie om det skil seg frå landet",
};
