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
  boxColons: {
    message:
      "«‹skrevet›» ble ikke lest, og ville blitt vist som vanlig tekst: En boks begynner og slutter med tre kolon.",
    hint: "Skriv «‹riktig›».",
    severity: "error",
    example: "::fakta Slik er tallene til\n\nTekst.\n\n::\n",
  },
  boxEndedOtherwise: {
    message: "Boksen «‹begynner›‹boks›» slutter med «‹slutter›», som ikke er like mange kolon.",
    hint: "Skriv «‹begynner›» på linjen der den slutter.",
    severity: "error",
    example: ":::fakta Slik er tallene til\n\nTekst.\n\n::::\n",
  },
  boxSign: {
    message: "«‹tegn›» etter «:::‹boks›» kan ikke stå der.",
    hint: "Skriv mellomrom og tittelen rett etter navnet: «:::‹boks› ‹tittel›».",
    severity: "error",
    example: ":::fakta: Slik er tallene til\n\nTekst.\n\n:::\n",
  },
  boxNotEnded: {
    message: "Boksen «:::‹boks›» er ikke avsluttet.",
    hint: "Sett «:::» alene på en linje der boksen slutter. Skal en boks stå inne i en annen, får den ytterste flere kolon.",
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
    hint: "Skriv tittelen etter navnet: «:::‹boks› ‹eksempel›».",
    severity: "error",
    example: ":::fakta\n\nTekst.\n\n:::\n",
  },
  headingWithoutSpace: {
    message: "Overskriften ville blitt vist som vanlig tekst: Det mangler mellomrom etter «#».",
    hint: "Skriv «‹riktig›».",
    severity: "error",
    example: "##Flere eldre\n",
  },
  tableWithoutRule: {
    message: "Tabellen ville blitt vist som vanlig tekst: Det mangler en linje med streker under hodet.",
    hint: "Skriv for eksempel «| --- | --- |» under den første linjen, med en strek for hver kolonne.",
    severity: "error",
    example: "| Tjeneste | Hva den er |\n| Trygghetsalarm | En knapp |\n",
  },
  tableOfTabs: {
    message: "Linjene med tabulatorer i ville blitt vist etter hverandre, som vanlig tekst.",
    hint: "Er det en tabell, skriv loddrette streker mellom cellene: «‹riktig›», og «| --- | --- |» på linjen under hodet.",
    severity: "error",
    example: "Tjeneste\tHva den er\nTrygghetsalarm\tEn knapp\n",
  },
  rowTooLong: {
    message: "Raden har ‹celler› celler, og hodet ‹kolonner›: det som er til overs, ville ikke blitt vist.",
    hint: "Stryk en «|», eller legg til en kolonne i hodet og i linjen med streker. En strek som skal vises, skrives «\\|».",
    severity: "error",
    example: "| Tjeneste | Hva den er |\n| --- | --- |\n| Trygghetsalarm | En knapp | Om halsen |\n",
  },
  notList: {
    message: "Punktene ville ikke blitt en liste: «‹tegn›» foran ordene er vanlig tekst.",
    hint: "Skriv «‹riktig›», hvert punkt på sin linje, og en tom linje foran det første.",
    severity: "error",
    example: "Tre ting:\n\n• en alarm\n• et kamera\n• en sensor\n",
  },
  notBold: {
    message: "«‹skrevet›» ville blitt vist med stjernene.",
    hint: "Skriv «‹riktig›», uten mellomrom innenfor stjernene.",
    severity: "error",
    example: "Dette er ** viktig ** å vite.",
  },
  noteByHand: {
    message: "«[‹tall›]» er ikke en fotnote, og får ikke nummer eller lenke.",
    hint: "Skriv «[^‹tall›]» der den skal stå, og «[^‹tall›]: …» foran fotnoten nederst i kapittelet.",
    severity: "warning",
    example: "Brukerne telles ved årets slutt.[1]",
  },
  blockWithoutFence: {
    message: "Linjene ville blitt vist som vanlig tekst, men ser ut som en figur, en tabell, en liste eller et bilde.",
    hint: "Sett tre gravis og navnet på linjen over («```figur»), og tre gravis på linjen under.",
    severity: "error",
    example: "id: eldre\ntype: linje\nindikator: andel-80\nsted: landet\ntittel: Flere eldre\n",
  },
  indentedText: {
    message: "Teksten er rykket inn fire mellomrom eller mer, og ville blitt vist som kode.",
    hint: "Stryk mellomrommene eller tabulatoren foran linjene. Skal den vises som kode, sett «```» alene på linjen over og på linjen under.",
    severity: "error",
    example: "    :::fakta Slik er tallene til\n    Tekst.\n    :::\n",
  },
  namelessFence: {
    message: "Blokken ville blitt vist som kode, for linjen som åpner den, sier ikke hva den er.",
    hint: "Skriv «```figur», «```tabell», «```liste» eller «```bilde». Skal den vises som kode, skriv «```yaml».",
    severity: "error",
    example: "```\nid: eldre\ntype: linje\nindikator: andel-80\nsted: landet\ntittel: Flere eldre\n```\n",
  },
  fenceNotEnded: {
    message: "Blokken «‹blokk›» er ikke avsluttet, og resten av kapittelet ble en del av den.",
    hint: "Sett «‹gjerde›» alene på en linje der den slutter.",
    severity: "error",
    example: "```figur\nid: a\ntype: linje\nindikator: andel-80\nsted: landet\ntittel: Flere eldre\n\nMer tekst.\n",
  },
  noReference: {
    message: "«‹skrevet›» ville blitt vist som vanlig tekst.",
    hint: "En henvisning skrives med små bokstaver og bindestrek: «‹riktig›».",
    severity: "error",
    example: "Se @figur-eldre.\n",
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
