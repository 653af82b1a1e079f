import type { Language, Localized } from "./language.ts";

/** What stands where there is no figure, as Statistics Norway writes it. */
export type Sign = ":" | ".." | ".";

/** In the order that they are explained in. */
export const signs: readonly Sign[] = [":", "..", "."];

/** Whether a text, or what else a source may hold, is one of them. */
export function isSign(value: unknown): value is Sign {
  return value === ":" || value === ".." || value === ".";
}

/** What each means in a few words: fit for a legend or a sentence. */
export const signText: Record<Sign, Localized> = {
  ":": { nb: "skjult av hensyn til personvernet", nn: "skjult av omsyn til personvernet" },
  "..": { nb: "mangler", nn: "manglar" },
  ".": { nb: "ikke mulig å oppgi", nn: "ikkje mogleg å oppgi" },
};

const whyText: Record<Sign, Localized> = {
  ":": {
    nb: "ofte færre enn fem personer, eller for å verne et annet tall",
    nn: "ofte færre enn fem personar, eller for å verne eit anna tal",
  },
  "..": {
    nb: "står ikke i kilden, er for usikkert til å vises, eller for få kommuner i området har tall",
    nn: "står ikkje i kjelda, er for usikkert til å visast, eller for få kommunar i området har tal",
  },
  ".": {
    nb: "ble ikke registrert da, kommunegrensene var andre, eller tall for flere kommuner kan ikke slås sammen",
    nn: "vart ikkje registrert då, kommunegrensene var andre, eller tal for fleire kommunar kan ikkje slåast saman",
  },
};

/** The same with the reasons that there can be: «mangler (står ikke i kilden, …)»; the only explanation of them that readers get. */
export function explainSign(sign: Sign, language: Language): string {
  return `${signText[sign][language]} (${whyText[sign][language]})`;
}
