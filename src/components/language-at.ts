import type { Language } from "../data/language.ts";

/** The written form of Norwegian around an element of a page, for the words that a script adds to it. */
export function languageAt(element: Element): Language {
  return element.closest("[lang]")?.getAttribute("lang") === "nn" ? "nn" : "nb";
}
