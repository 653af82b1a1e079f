import type { Message } from "./message.ts";

const right = ":tall{indikator=andel-80-hjemmetjenester sted=landet aar=2020}";

/** What is told of :tall and the others that are not written as they should be. */
export const writingMessages = {
  noSuchDirective: {
    message: "«:‹navn›» finnes ikke.",
    hint: "Bruk ‹kjente›.",
    severity: "error",
    example: ":undersøkelse{indikator=andel-80 sted=landet aar=2020}",
    near: ":tal{indikator=andel-80 sted=landet aar=2020}",
  },
  unread: {
    message: "«‹skrevet›» ble ikke lest, og ville blitt vist som vanlig tekst.",
    hint: "Skriv kolon, navnet med små bokstaver og krøllparentesen uten mellomrom. Skriv for eksempel ‹eksempel›",
    severity: "error",
    example: "I 2020 var andelen :Tall{indikator=andel-80 sted=landet aar=2020} prosent.",
  },
  notClosed: {
    message: "«:‹navn›‹tegn›» mangler «‹slutt›».",
    hint: "Skriv for eksempel ‹eksempel›",
    severity: "error",
    example: ":tall{indikator=andel-80 sted=landet aar=2020",
  },
  curlyQuotes: {
    message: "«‹skrevet›» i «:‹navn›» har krøllede anførselstegn.",
    hint: 'Bruk rette anførselstegn ("). Skriv for eksempel ‹eksempel›',
    severity: "error",
    example: ":fast[371 000]{kilde=«SSB, tabell 06913»}",
  },
  unreadable: {
    message: "«‹skrevet›» i «:‹navn›» kan ikke leses.",
    hint: "Skriv «=» mellom nøkkelen og verdien, uten mellomrom rundt, og rette anførselstegn om en verdi med mellomrom i. Skriv for eksempel ‹eksempel›",
    severity: "error",
    example: ":tall{indikator andel-80}",
  },
  keyTwice: {
    message: "«:‹navn›» har «‹nøkkel›» to ganger: «‹første›» og «‹andre›».",
    hint: "Stryk den ene.",
    severity: "error",
    example: `${right.slice(0, -1)} aar=2019}`,
  },
  noSuchKey: {
    message: "«:‹navn›» har ingen «‹nøkkel›».",
    hint: "Den har ‹nøkler›.",
    severity: "error",
    example: ":tall{kommune=0301-oslo}",
    near: `${right.slice(0, -1)} enheter=ja}`,
  },
  noSuchValue: {
    message: "«‹nøkkel›=‹verdi›» finnes ikke.",
    hint: "«‹nøkkel›» er ‹verdier›.",
    severity: "error",
    example: `${right.slice(0, -1)} enhet=kanskje}`,
  },
  lackingKey: {
    message: "«:‹navn›» mangler «‹nøkkel›».",
    hint: "Skriv for eksempel ‹eksempel›",
    severity: "error",
    example: ":tall{indikator=andel-80 sted=landet}",
  },
  lackingWords: {
    message: "«:‹navn›» mangler ordene i [ ].",
    hint: "Skriv for eksempel ‹eksempel›",
    severity: "error",
    example: ':fast{kilde="SSB, tabell 06913"}',
  },
  decimalPoint: {
    message: "«‹skrevet›» er ikke skrevet som et norsk tall.",
    hint: "Skriv «‹riktig›»: komma foran desimaler, og mellomrom mellom tusen.",
    severity: "warning",
    example: 'I alt :fast[om lag 12.3]{kilde="SSB, tabell 06913"} prosent.',
  },
  isBlock: {
    message: "«‹skrevet›» finnes ikke: «‹blokk›» er en blokk.",
    hint: "Skriv «```‹blokk›» alene på en linje, det den skal vise på linjene under, og «```» alene på linjen etter.",
    severity: "error",
    example: ":figur{id=eldre}",
  },
  unwantedWords: {
    message: "«:‹navn›» skal ikke ha [ ].",
    hint: "Skriv for eksempel ‹eksempel›",
    severity: "error",
    example: ":tall[28]{indikator=andel-80 sted=landet aar=2020}",
  },
  otherScript: {
    message: "Skriften i PDF-ene har ikke tegnet «‹tegn›» (‹koder›).",
    hint: "Skriv det med ord eller med andre bokstaver. Latinske, greske, kyrilliske, arabiske og hebraiske kan brukes, og emojier.",
    severity: "error",
    example: "På kinesisk: 漢字.",
  },
  notInTitles: {
    message: "Tegnet «‹tegn›» (‹koder›) kan ikke stå i hodet på et kapittel eller i en figur.",
    hint: "Skriv det med ord eller med latinske bokstaver. I teksten ellers kan det stå.",
    severity: "error",
    example: {
      files: {
        "01-eksempel.md":
          "---\ntittel: Velkommen 👋\nmalform: nb\nsist_faglig_endret: 2021-04-30\nstatus: klar\n---\n\nTekst.\n",
      },
    },
  },
} as const satisfies Record<string, Message>;
