import type { Message } from "./message.ts";

const share = "indikator=andel-80-hjemmetjenester";
const users = "indikator=velferdsteknologi-brukere";

/** What is told of an indicator, a place or a year that a number is asked for. */
export const askedMessages = {
  noSuchIndicator: {
    message: "«‹indikator›» er ikke en indikator.",
    hint: "Indikatorene i utgaven står i mappen data/indikatorer.",
    severity: "error",
    example: ":tall{indikator=noe-helt-annet sted=landet aar=2020}",
    near: ":tall{indikator=andel-80-hjemetjenester sted=landet aar=2020}",
  },
  noSuchPlace: {
    message: "«‹sted›» er ikke et sted i utgaven.",
    hint: "Skriv «landet», en kommune som «0301-oslo» eller «0301», et fylke som «fylke-46» eller en KOSTRA-gruppe som «EKG13».",
    severity: "error",
    example: `:tall{${share} sted=utlandet-og-svalbard aar=2020}`,
    near: `:tall{${share} sted=Utsira aar=2020}`,
  },
  severalPlaces: {
    message: "«‹skrevet›» er flere steder, og her leses det som ett.",
    hint: "I en figur eller tabell skriver du dem som en liste: «steder: [‹steder›]». En :tall gjelder ett sted.",
    severity: "error",
    example:
      "```figur\nid: a\ntype: linje\nindikator: andel-80\nsteder: landet, 0301-oslo\ntittel: Eldre i landet og i Oslo\n```\n",
  },
  countryOnly: {
    message: "«‹indikator›» finnes bare for landet, ikke for «‹sted›».",
    hint: "Skriv «landet».",
    severity: "error",
    example: `:tall{${users} sted=0301-oslo aar=2020}`,
  },
  notAYear: {
    message: "«‹skrevet›» er ikke et årstall.",
    hint: "Skriv fire sifre, som «2020».",
    severity: "error",
    example: `:tall{${share} sted=landet aar=20}`,
  },
  noSuchYear: {
    message: "«‹indikator›» har ikke noe tall for ‹år›.",
    hint: "Serien har ‹årene›.",
    severity: "error",
    example: `:tall{${share} sted=landet aar=1990}`,
  },
  afterEdition: {
    message: "‹år› er etter utgavens siste år, ‹siste år›.",
    hint: "Utgaven viser tall til og med ‹siste år›. Bruk et tidligere år, eller skriv om det i en senere utgave.",
    severity: "error",
    example: `:tall{${share} sted=landet aar=2023}`,
  },
  noFigure: {
    message: "Det er ikke noe tall for ‹sted› i ‹år›: ‹grunn›.",
    hint: "Skriv om setningen uten tallet, eller velg et annet år eller sted.",
    severity: "error",
    example: ":tall{indikator=digitalt-tilsyn sted=landet aar=2017}",
  },
} as const satisfies Record<string, Message>;
