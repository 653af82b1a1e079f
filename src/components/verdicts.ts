import type { Verdict } from "../analysis/profile-types.ts";
import type { Language } from "../data/language.ts";

/** A verdict as a label. Says which way, never whether that is good: more of a service may be either. */
export const verdictText: Record<Verdict, Record<Language, string>> = {
  higher: { nb: "Høyere enn landet", nn: "Høgare enn landet" },
  lower: { nb: "Lavere enn landet", nn: "Lågare enn landet" },
  similar: { nb: "Omtrent som landet", nn: "Omtrent som landet" },
  uncertain: {
    nb: "For få til å si om det skiller seg fra landet",
    nn: "For få til å seie om det skil seg frå landet",
  },
};
