import type { Message } from "./message.ts";

/** What is told of numbers that nothing keeps in step with the data. */
export const looseNumberMessages = {
  loose: {
    message: "Tallet «‹tall›» er ikke bundet til noe.",
    hint: 'Hent det fra dataene med :tall eller :endring, eller skriv :fast[…]{kilde="…"} om det har en annen kilde.',
    severity: "warning",
    example: "Det er 12 500 flere enn før.",
  },
  looseWithProposal: {
    message: "Tallet «‹tall›» er ikke bundet til noe. Det kan være ‹forslag›.",
    hint: 'Skriv ‹direktiv›, eller :fast[‹tall›]{kilde="…"} om tallet har en annen kilde.',
    severity: "warning",
    example: "I 2020 brukte 28,9 prosent av de eldste på 80 år og over hjemmetjenester.",
  },
  looseAgainstData: {
    message: "Tallet «‹tall›» er ikke bundet til noe, og i dataene er ‹forslag› ‹verdi›.",
    hint: 'Skriv ‹direktiv›, eller :fast[‹tall›]{kilde="…"} om tallet gjelder noe annet.',
    severity: "warning",
    example: "I 2020 brukte 26,8 prosent av de eldste på 80 år og over hjemmetjenester.",
  },
  looseOtherPeriod: {
    message: "Tallet «‹tall›» er ikke bundet til noe. Det er ‹forslag›, men ‹sagt› er den ‹verdi›.",
    hint: 'Skriv ‹direktiv›, eller :fast[‹tall›]{kilde="…"} om tallet gjelder noe annet.',
    severity: "warning",
    example: "Fra 2017 til 2020 økte antall brukere av velferdsteknologi med 33 prosent.",
  },
  loosePercentOfShare: {
    message:
      "Tallet «‹tall›» er ikke bundet til noe. Det kan være endringen i ‹forslag›, regnet i prosent av en prosent.",
    hint: "En andel endrer seg i prosentpoeng, her ‹verdi›. Skriv ‹direktiv›.",
    severity: "warning",
    example: "Fra 2015 til 2020 falt andelen på 80 år og over med hjemmetjenester med 10,8 prosent.",
  },
  looseWords: {
    message: "«‹ord›» sier et tall med ord, og er ikke bundet til noe.",
    hint: 'Skriv :paastand[‹ord›]{test="…"}, så bygget prøver det mot tallene, eller :fast[‹ord›]{kilde="…"} om det har en annen kilde.',
    severity: "warning",
    example: "Over halvparten av kommunene ligger høyere.",
  },
  looseInTitle: {
    message: "Tallet «‹tall›» i tittelen er ikke bundet til noe.",
    hint: "Si det uten tallet.",
    severity: "warning",
    example: {
      files: {
        "01-eksempel.md":
          "---\ntittel: De 12 beste\nmalform: nb\nsist_faglig_endret: 2021-04-30\nstatus: klar\n---\n\nTekst.\n",
      },
    },
  },
  looseInFigure: {
    message: "Tallet «‹tall›» i figurens tekst er ikke bundet til noe.",
    hint: "Si det uten tallet, eller skriv «test: …» i blokken, så tittelen blir prøvd mot tallene.",
    severity: "warning",
    example:
      "```figur\nid: a\ntype: linje\nindikator: andel-80\nsted: landet\ntittel: Andelen nådde 4,3 prosent\n```\n",
  },
  looseWordsInFigure: {
    message: "«‹ord›» i figurens tekst sier et tall med ord, og ingen test svarer for det.",
    hint: "Skriv «test: …» i blokken, så tittelen blir prøvd mot tallene, eller si det uten tallet.",
    severity: "warning",
    example: "```figur\nid: a\ntype: linje\nindikator: andel-80\nsted: landet\ntittel: Andelen er halvert\n```\n",
  },
} as const satisfies Record<string, Message>;
