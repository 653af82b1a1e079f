import type { Language } from "../data/language.ts";

/** The words around the content of a page, in both written forms of Norwegian. */
export const words = {
  nb: {
    about: "Om",
    aboutLong: "Om publikasjonen",
    aboutSite: "Om nettstedet",
    accessibility: "Tilgjengelighet",
    backTo: "Tilbake til",
    country: "Landet",
    data: "Last ned data",
    findMunicipality: "Finn kommune",
    front: "Forsiden",
    independent:
      "En uavhengig publikasjon på åpne tall. Den er ikke laget av, og taler ikke for, Helsedirektoratet eller Statistisk sentralbyrå.",
    indicators: "Indikatorer",
    mainMenu: "Hovedmeny",
    privacy: "Personvern",
    skip: "Hopp til innholdet",
    sources:
      "Kilde for tallene er Statistisk sentralbyrå der ikke noe annet står. Tekst, figurer og datafiler kan brukes fritt når kilden oppgis:",
    youAreHere: "Du er her",
  },
  nn: {
    about: "Om",
    aboutLong: "Om publikasjonen",
    aboutSite: "Om nettstaden",
    accessibility: "Tilgjenge",
    backTo: "Tilbake til",
    country: "Landet",
    data: "Last ned data",
    findMunicipality: "Finn kommune",
    front: "Framsida",
    independent:
      "Ein uavhengig publikasjon på opne tal. Han er ikkje laga av, og talar ikkje for, Helsedirektoratet eller Statistisk sentralbyrå.",
    indicators: "Indikatorar",
    mainMenu: "Hovudmeny",
    privacy: "Personvern",
    skip: "Hopp til innhaldet",
    sources:
      "Kjelda for tala er Statistisk sentralbyrå der ikkje noko anna står. Tekst, figurar og datafiler kan brukast fritt når kjelda er oppgjeven:",
    youAreHere: "Du er her",
  },
} as const satisfies Record<Language, Record<string, string>>;
