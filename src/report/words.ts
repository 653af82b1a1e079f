import type { Language } from "../data/language.ts";

/** The words that both renderers put around what the editor wrote. */
export const words = {
  nb: {
    figure: "Figur",
    table: "Tabell",
    chapter: "Kapittel",
    footnotes: "Fotnoter",
    footnote: "Fotnote",
    back: "Tilbake til teksten",
    figuresAsTable: "Tallene i figuren og hva de bygger på",
    aboutFigures: "Hva tallene bygger på",
    figurePage: "Last ned figuren",
    tablePage: "Last ned tabellen",
    glossary: "Ordliste",
    abbreviations: "Forkortelser",
  },
  nn: {
    figure: "Figur",
    table: "Tabell",
    chapter: "Kapittel",
    footnotes: "Fotnotar",
    footnote: "Fotnote",
    back: "Tilbake til teksten",
    figuresAsTable: "Tala i figuren og kva dei byggjer på",
    aboutFigures: "Kva tala byggjer på",
    figurePage: "Last ned figuren",
    tablePage: "Last ned tabellen",
    glossary: "Ordliste",
    abbreviations: "Forkortingar",
  },
} as const satisfies Record<Language, Record<string, string>>;

/** «Figur 2.1», or «figur 2.1» inside a sentence. */
export function targetName(
  target: { readonly kind: "figure" | "table" | "chapter"; readonly number: string },
  language: Language,
  capital: boolean,
): string {
  const word = words[language][target.kind];
  return `${capital ? word : word.toLowerCase()}\u00a0${target.number}`;
}
