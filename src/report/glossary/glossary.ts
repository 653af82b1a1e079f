import type { Language, Localized } from "../../data/language.ts";
import type { At } from "../tokens.ts";

/** A word that readers are told the meaning of. */
export interface Term {
  /** The last part of its address: `/2020/ordliste/#hjemmetjenester`. */
  readonly id: string;
  readonly word: Localized;
  /** The word and its inflections, as they are recognised in a chapter. */
  readonly forms: Readonly<Record<Language, readonly string[]>>;
  readonly definition: Localized;
  readonly at: At;
}

/** A short form and what it stands for. */
export interface Abbreviation {
  readonly short: string;
  readonly long: Localized;
  readonly at: At;
}

/** A version's `ordliste.yml`. */
export interface Glossary {
  readonly terms: readonly Term[];
  readonly abbreviations: readonly Abbreviation[];
  /** sha256 of the file; empty without one. */
  readonly digest: string;
  /** The file is there and has a fault, so that nobody knows which terms it was to have. */
  readonly unread?: true;
}

export const noGlossary: Glossary = { terms: [], abbreviations: [], digest: "" };

export function isEmptyGlossary({ terms, abbreviations }: Glossary): boolean {
  return terms.length === 0 && abbreviations.length === 0;
}

/** The terms in the order of their words, and the abbreviations in theirs. */
export function sortGlossary({ terms, abbreviations }: Glossary, language: Language) {
  return {
    terms: terms.toSorted((a, b) => a.word[language].localeCompare(b.word[language], "nb")),
    abbreviations: abbreviations.toSorted((a, b) => a.short.localeCompare(b.short, "nb")),
  };
}

/** The id of a term on the glossary's page and in a document. */
export function termAnchor(id: string, language: Language): string {
  return language === "nb" ? id : `${id}-${language}`;
}
