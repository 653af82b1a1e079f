import type { Language } from "../data/language.ts";

/** «a», «a og b», «a, b og c»; the same in both written forms. */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} og ${words.at(-1)}`;
}

/** A sentence begins with a capital. */
export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

type Words = Record<Language, string>;

/** What the sentences are put together from, in both written forms of Norwegian. */
export const said = {
  higher: {
    known: { nb: "høyere enn", nn: "høgare enn" },
    clear: { nb: "klart høyere enn", nn: "klart høgare enn" },
    likely: { nb: "trolig høyere enn", nn: "truleg høgare enn" },
  },
  lower: {
    known: { nb: "lavere enn", nn: "lågare enn" },
    clear: { nb: "klart lavere enn", nn: "klart lågare enn" },
    likely: { nb: "trolig lavere enn", nn: "truleg lågare enn" },
  },
  similar: { nb: "omtrent som", nn: "omtrent som" },
  inCountry: { nb: "i landet som helhet", nn: "i landet som heilskap" },
  tooFew: {
    nb: "Forskjellen bygger på for få personer til å si noe sikkert.",
    nn: "Skilnaden byggjer på for få personar til å seie noko sikkert.",
  },
  rose: { nb: "økte", nn: "auka" },
  fell: { nb: "falt", nn: "gjekk ned" },
  risen: { nb: "økt", nn: "auka" },
  fallen: { nb: "falt", nn: "gått ned" },
  theShare: { nb: "andelen", nn: "delen" },
  theNumberOf: { nb: "antall", nn: "talet på" },
  theFigure: { nb: "tallet", nn: "talet" },
  hours: { nb: "timer", nn: "timar" },
  points: { nb: "prosentpoeng", nn: "prosentpoeng" },
} as const satisfies Record<string, Words | Record<string, Words>>;
