import type { Localized } from "../../data/language.ts";
import type { LeadKind } from "./types.ts";

/** What each kind of lead is called, in files and as a heading, and how it is found. */
export const kindWords: Record<
  LeadKind,
  { readonly word: string; readonly heading: Localized; readonly how: Localized }
> = {
  change: {
    word: "endring",
    heading: { nb: "Størst endring", nn: "Størst endring" },
    how: {
      nb: "Kommuner der tallet har endret seg mer enn slike tall pleier, siden året før eller de siste fire–fem årene.",
      nn: "Kommunar der talet har endra seg meir enn slike tal plar, sidan året før eller dei siste fire–fem åra.",
    },
  },
  outlier: {
    word: "ytterst",
    heading: { nb: "Langt fra de andre", nn: "Langt frå dei andre" },
    how: {
      nb: "Kommuner som ligger utenfor det vanlige spriket mellom kommuner, tilfeldigheter tatt med.",
      nn: "Kommunar som ligg utanfor det vanlege spriket mellom kommunar, tilfelle tekne med.",
    },
  },
  record: {
    word: "rekord",
    heading: { nb: "Rekorder", nn: "Rekordar" },
    how: {
      nb: "Høyeste eller laveste tall i alle år som kan sammenlignes, med større margin enn vanlige svingninger.",
      nn: "Høgaste eller lågaste tal i alle år som kan samanliknast, med større margin enn vanlege svingingar.",
    },
  },
  trend: {
    word: "utvikling",
    heading: { nb: "Samme vei år etter år", nn: "Same veg år etter år" },
    how: {
      nb: "Kommuner der tallet har gått samme vei gjennom hele perioden, og bort fra landet.",
      nn: "Kommunar der talet har gått same veg gjennom heile perioden, og bort frå landet.",
    },
  },
  reversal: {
    word: "vending",
    heading: { nb: "Har snudd", nn: "Har snudd" },
    how: {
      nb: "Steder der tallet først gikk opp og så ned, eller omvendt, begge deler mer enn vanlige svingninger.",
      nn: "Stader der talet først gjekk opp og så ned, eller omvendt, begge delar meir enn vanlege svingingar.",
    },
  },
  apart: {
    word: "avstand",
    heading: { nb: "Går fra landet", nn: "Går frå landet" },
    how: {
      nb: "Fylker og KOSTRA-grupper der avstanden til landet har økt år for år.",
      nn: "Fylke og KOSTRA-grupper der avstanden til landet har auka år for år.",
    },
  },
};
