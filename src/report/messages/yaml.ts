import type { Message } from "./message.ts";

const chapter = (lines: string) => ({
  files: { "01-eksempel.md": `---\n${lines}\n---\n\nTekst.\n` },
});
const rest = "malform: nb\nsist_faglig_endret: 2021-04-30\nstatus: klar";

/** What is told of the YAML in heads, blocks, rapport.yml and ordliste.yml. */
export const yamlMessages = {
  lacking: {
    message: "«‹nøkkel›» mangler.",
    hint: "Skriv for eksempel «‹eksempel›».",
    severity: "error",
    example: chapter(rest),
  },
  unknownKey: {
    message: "«‹nøkkel›» er ikke en nøkkel her.",
    hint: "Nøklene som kan brukes, er ‹nøkler›.",
    severity: "error",
    example: chapter(`tittel: Eksempel\nforfatter: Kari\n${rest}`),
    near: chapter(`titel: Eksempel\n${rest}`),
  },
  unknownValue: {
    message: "«‹nøkkel›» har en verdi som ikke finnes.",
    hint: "Skriv ‹verdier›.",
    severity: "error",
    example: chapter("tittel: Eksempel\nmalform: engelsk\nsist_faglig_endret: 2021-04-30\nstatus: klar"),
    near: "```figur\nid: a\ntype: linjer\nindikator: andel-80\nsted: landet\ntittel: Eldre\n```\n",
  },
  yearRange: {
    message: "«‹nøkkel›» er ett år, og «‹skrevet›» er flere.",
    hint: "Et tidsrom skriver du som «fra: ‹første›» og «til: ‹siste›», hver på sin linje, og to år som «aar: [‹første›, ‹siste›]».",
    severity: "error",
    example:
      "```figur\nid: a\ntype: linje\nindikator: andel-80-hjemmetjenester\nsted: landet\ntittel: Hjemmetjenester\naar: 2015–2020\n```\n",
  },
  unreadableValue: {
    message: "«‹nøkkel›» kan ikke leses slik det står.",
    hint: "Skriv for eksempel «‹eksempel›».",
    severity: "error",
    example: chapter("tittel: Eksempel\nmalform: nb\nsist_faglig_endret: i går\nstatus: klar"),
  },
  unreadableId: {
    message: "«id» kan ikke leses slik det står.",
    hint: "Bruk små bokstaver a–z, sifre og bindestrek. Skriv for eksempel «‹eksempel›».",
    severity: "error",
    example: "```figur\nid: Få eldre\ntype: linje\nindikator: andel-80\nsted: landet\ntittel: Eldre\n```\n",
  },
  tooDeep: {
    message: "Teksten er nøstet for dypt.",
    hint: "Se etter en lang rekke med «[», «{» eller «-».",
    severity: "error",
    example: chapter(`tittel: ${"[".repeat(200)}${"]".repeat(200)}\n${rest}`),
  },
  anchor: {
    message: "Ankere (& og *) kan ikke brukes.",
    hint: "Skriv verdiene helt ut der de skal stå. Er tegnet en del av teksten, sett den i rette anførselstegn.",
    severity: "error",
    example: chapter("tittel: &navn Eksempel\nmalform: *navn\nsist_faglig_endret: 2021-04-30\nstatus: klar"),
  },
  keyTwice: {
    message: "«‹nøkkel›» står to ganger: «‹første›» og «‹andre›».",
    hint: "Stryk den ene.",
    severity: "error",
    example: chapter(`tittel: Eksempel\ntittel: Et annet\n${rest}`),
  },
  tab: {
    message: "Linjen begynner med tabulator.",
    hint: "Bytt den ut med mellomrom, like mange som på linjene rundt.",
    severity: "error",
    example: "```figur\nid: a\ntype: linje\nindikatorer:\n\t- andel-80\nsted: landet\ntittel: Eldre\n```\n",
  },
  notEnded: {
    message: "«‹tegn›» er begynt på og ikke avsluttet.",
    hint: "Avslutt det på samme linje: ‹riktig›",
    severity: "error",
    example: '```figur\nid: a\ntype: linje\nindikator: andel-80\nsted: landet\ntittel: "Eldre\n```\n',
  },
  afterQuotes: {
    message: "Verdien slutter ikke med anførselstegnet som den begynner med.",
    hint: "Sett hele verdien i rette anførselstegn: ‹riktig›",
    severity: "error",
    example: chapter(`tittel: "Trygg" er ordet\n${rest}`),
  },
  ownSigns: {
    message: "Verdien har tegn som YAML tar for sine egne.",
    hint: "Sett den i rette anførselstegn: ‹riktig›",
    severity: "error",
    example: chapter(`tittel: Oslo: færre brukere\n${rest}`),
  },
  noSpace: {
    message: "Det mangler mellomrom etter kolon.",
    hint: "Skriv «‹riktig›».",
    severity: "error",
    example: chapter(`tittel:Eksempel\n${rest}`),
  },
  noColon: {
    message: "Det mangler kolon etter «‹nøkkel›».",
    hint: "Skriv «‹riktig›».",
    severity: "error",
    example: chapter(`tittel Eksempel\n${rest}`),
  },
  noDash: {
    message: "Raden mangler strek foran.",
    hint: "Skriv «‹riktig›».",
    severity: "error",
    example:
      "```tabell\nid: a\ntittel: Tilsyn\nkolonner: [Sted, Antall]\nrader:\nOslo | 12\nBergen | 13\nkilde: Egen telling\n```\n",
  },
  noSpaceAfterDash: {
    message: "Det mangler mellomrom etter streken.",
    hint: "Skriv «‹riktig›».",
    severity: "error",
    example:
      "```figur\nid: a\ntype: linje\nindikator: andel-80\nsteder:\n  -landet\n  -0301-oslo\ntittel: Eldre\n```\n",
  },
  noComma: {
    message: "Det mangler komma mellom leddene i «{ }».",
    hint: "Skriv «‹riktig›».",
    severity: "error",
    example: {
      files: { "ordliste.yml": "forkortelser:\n  - kort: SSB\n    lang: { nb: Statistikken nn: Statistikken }\n" },
    },
  },
  indented: {
    message: "Linjen er rykket inn, men linjen over har alt en verdi.",
    hint: "Skriv «‹linje›» uten mellomrom foran, rett under «‹nøkkel›».",
    severity: "error",
    example: chapter("tittel: Eksempel\n  malform: nb\nsist_faglig_endret: 2021-04-30\nstatus: klar"),
  },
  unevenIndent: {
    message: "Linjen er ikke rykket inn like langt som den over.",
    hint: "La linjer som hører sammen, begynne rett under hverandre.",
    severity: "error",
    example:
      "```figur\nid: a\ntype: linje\nindikator: andel-80\nsteder:\n  - landet\n - 0301-oslo\ntittel: Eldre\n```\n",
  },
  unreadable: {
    message: "Linjen følger ikke reglene for YAML.",
    hint: 'Skriv «nøkkel: verdi», med mellomrom etter kolon. Har verdien selv kolon i seg, sett den i rette anførselstegn: «tittel: "Oslo: færre brukere"».',
    severity: "error",
    example: chapter(`Eksempel\n${rest}`),
  },
} as const satisfies Record<string, Message>;
