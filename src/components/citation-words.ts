import type { Language } from "../data/language.ts";

/** How a page says where its figures are from, and how they are taken away with their source. */
export const citationWords = {
  nb: {
    heading: "Kilde og sitering",
    from: "Tallene er fra",
    worked: "og er bearbeidet her. Bruk dem fritt, og oppgi kilden slik:",
    freely: "Bruk innholdet fritt, og oppgi kilden slik:",
    managers: "For referanseverktøy (BibTeX, RIS og CSL-JSON)",
    take: "Hent et tall",
    howToTake: "Trykk på et tall på siden, så får du det med kilde, klart til å lime inn.",
    choose: "Velg et tall med tabulator, og hent det med Enter. Escape avslutter.",
    taken: "Tallet med kilde",
    copy: "Kopier",
    copied: "Kopiert",
    mark: "Teksten er merket. Kopier den med Ctrl+C.",
    close: "Lukk",
    source: "Kilde:",
  },
  nn: {
    heading: "Kjelde og sitering",
    from: "Tala er frå",
    worked: "og er omarbeidde her. Bruk dei fritt, og oppgje kjelda slik:",
    freely: "Bruk innhaldet fritt, og oppgje kjelda slik:",
    managers: "For referanseverktøy (BibTeX, RIS og CSL-JSON)",
    take: "Hent eit tal",
    howToTake: "Trykk på eit tal på sida, så får du det med kjelde, klart til å lime inn.",
    choose: "Vel eit tal med tabulator, og hent det med Enter. Escape avsluttar.",
    taken: "Talet med kjelde",
    copy: "Kopier",
    copied: "Kopiert",
    mark: "Teksten er merkt. Kopier han med Ctrl+C.",
    close: "Lukk",
    source: "Kjelde:",
  },
} as const satisfies Record<Language, Record<string, string>>;
