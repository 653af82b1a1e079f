import type { Message } from "./message.ts";

/** What is told of headings, footnotes, boxes and HTML. */
export const structureMessages = {
  topHeading: {
    message: "Overskriften er på øverste nivå, som er kapittelets egen tittel.",
    hint: "Skriv den med «##». Tittelen på kapittelet står i hodet («tittel:») og kommer av seg selv.",
    severity: "error",
    example: "# Tittel\n",
  },
  emptyHeading: {
    message: "Overskriften er tom.",
    hint: "Skriv noe etter «#», eller stryk linjen.",
    severity: "error",
    example: "##\n",
  },
  skippedLevel: {
    message: "Overskriften hopper over et nivå: «‹nivå›» kommer rett etter «‹forrige›».",
    hint: "Skriv den med «‹riktig›». Den som hører siden lest opp, finner fram etter nivåene.",
    severity: "error",
    example: "## En\n\n#### To\n",
  },
  noteNotWritten: {
    message: "Fotnoten «‹fotnote›» er ikke skrevet.",
    hint: "Legg til en linje «‹fotnote›: …» nederst i kapittelet, med en tom linje før.",
    severity: "error",
    example: "Tekst.[^borte]\n",
  },
  noteNotUsed: {
    message: "Fotnoten «‹fotnote›» er ikke brukt.",
    hint: "Sett «‹fotnote›» i teksten der den hører hjemme, eller stryk den.",
    severity: "error",
    example: "Tekst.\n\n[^ubrukt]: En note.\n",
  },
  noBoxToEnd: {
    message: "«:::» står uten noen boks å avslutte.",
    hint: "En boks begynner med «:::fakta Tittel» eller «:::anbefaling Tittel» på en egen linje, og slutter med «:::».",
    severity: "error",
    example: "Tekst.\n\n:::\n",
  },
  boxNotEnded: {
    message: "Boksen «:::‹boks›» er ikke avsluttet.",
    hint: "Sett «:::» alene på en linje der boksen slutter.",
    severity: "error",
    example: ":::fakta Slik er tallene til\n\nTekst.\n",
  },
  noSuchBox: {
    message: "Boksen «:::‹boks›» finnes ikke.",
    hint: "Boksene er ‹bokser›.",
    severity: "error",
    example: ":::viktigst av alt\n\nTekst.\n\n:::\n",
    near: ":::fakte Slik er tallene til\n\nTekst.\n\n:::\n",
  },
  boxWithoutTitle: {
    message: "Boksen «:::‹boks›» mangler tittel.",
    hint: "Skriv tittelen etter navnet: «:::‹boks› Slik er tallene til».",
    severity: "error",
    example: ":::fakta\n\nTekst.\n\n:::\n",
  },
  noteTwice: {
    message: "Fotnoten «‹fotnote›» er skrevet to ganger.",
    hint: "Gi den ene et annet navn, både her og der det vises til den.",
    severity: "error",
    example: "Tekst.[^a]\n\n[^a]: En note.\n\n[^a]: En annen.\n",
  },
  html: {
    message: "HTML virker ikke: «‹kode›» blir stående som tekst.",
    hint: "Bruk Markdown. En beskjed til andre i redaksjonen må stå utenfor kapittelet.",
    severity: "warning",
    example: "Et <b>ord</b>.\n",
  },
} as const satisfies Record<string, Message>;
