import type { Message } from "./message.ts";

const share = "indikator=andel-80-hjemmetjenester";

/** What is told of :tall, :endring and :liste that ask for what cannot be said. */
export const numberMessages = {
  rankDecimals: {
    message: "En plass har ingen desimaler.",
    hint: "Stryk «desimaler».",
    severity: "error",
    example: `:tall{${share} sted=0301-oslo aar=2020 som=plass desimaler=1}`,
  },
  tooPrecise: {
    message: "«‹indikator›» vises med ‹antall›, ikke ‹skrevet›.",
    hint: "Bruk like mange eller færre. Flere ville sett mer nøyaktig ut enn tallet er.",
    severity: "error",
    example: `:tall{${share} sted=landet aar=2020 desimaler=3}`,
  },
  rankOfArea: {
    message: "Bare en kommune har en plass blant kommunene.",
    hint: "Bruk «som=verdi», eller oppgi en kommune.",
    severity: "error",
    example: `:tall{${share} sted=landet aar=2020 som=plass}`,
  },
  rankWithoutFigure: {
    message: "Kommunen har ikke noe tall for ‹år›, og ingen plass blant kommunene.",
    hint: "Velg et annet år.",
    severity: "error",
    example: ':paastand[Hamarøy ligger høyt]{test="plass(andel-80-hjemmetjenester, 1875-hamaroy, 2018) < 10"}.',
  },
  partOfItself: {
    message: "Landet kan ikke være en del av seg selv.",
    hint: "Velg en kommune, et fylke eller en KOSTRA-gruppe.",
    severity: "error",
    example: `:tall{${share} sted=landet aar=2020 som=andel}`,
  },
  partUnknown: {
    message: "Det kan ikke regnes ut hvor stor del av landet dette er i ‹år›.",
    hint: "Det trengs et antall for stedet og for hele landet. Velg en annen indikator eller et annet år.",
    severity: "error",
    example: ":tall{indikator=timer-per-uke sted=0301-oslo aar=2020 som=andel}",
  },
  percentOfShare: {
    message: "«‹indikator›» er en andel, og endringen i en andel regnes i prosentpoeng.",
    hint: "Stryk «regnet». Prosent av en prosent er lett å misforstå.",
    severity: "error",
    example: `:endring{${share} sted=landet fra=2015 til=2020 regnet=prosent}`,
  },
  backwards: {
    message: "«fra» (‹fra›) må være før «til» (‹til›).",
    hint: "Bytt om årene, eller velg et tidligere «fra».",
    severity: "error",
    example: `:endring{${share} sted=landet fra=2020 til=2015}`,
  },
  acrossBreak: {
    message: "Tidsserien har et brudd i ‹brudd›, så ‹fra› og ‹til› kan ikke uten videre sammenlignes.",
    hint: "Velg år på samme side av bruddet. Skal endringen likevel stå, skriver du «brudd=ja» og forklarer bruddet i teksten.",
    severity: "error",
    example: ":endring{indikator=andel-80-hjemmetjenester sted=1508-alesund fra=2018 til=2020}",
  },
  unchangedAmount: {
    message: "Tallet er det samme i ‹fra› og ‹til›, så endringen har ingen mengde.",
    hint: "Skriv om setningen, eller bruk «som=kort».",
    severity: "error",
    example: ":endring{indikator=andel-80 sted=landet fra=2015 til=2016 som=mengde}",
  },
  fromZero: {
    message: "Tallet var null i ‹fra›, og null kan ikke vokse i prosent.",
    hint: "Skriv «regnet=antall», eller bruk «som=kort».",
    severity: "error",
    example: ":endring{indikator=heldognsbolig-per-1000 sted=1573-smola fra=2015 til=2016 som=mengde}",
  },
  listNumber: {
    message: "«‹nøkkel›=‹skrevet›» kan ikke brukes.",
    hint: "Skriv et helt tall fra ‹minst› til ‹mest›.",
    severity: "error",
    example: `:liste{${share} aar=2020 antall=mange}`,
  },
  listTooLong: {
    message: "Listen skal ha ‹antall› steder, men bare ‹med tall› har et tall som kan stå i den.",
    hint: "Skriv «antall=‹med tall›» eller mindre.",
    severity: "error",
    example: ":liste{indikator=andel-80 aar=2020 av=fylker antall=20}",
  },
  listEmpty: {
    message: "Ingen steder har et tall som kan stå i listen.",
    hint: "Velg et annet år eller en annen indikator.",
    severity: "error",
    example: ":liste{indikator=heldognsbolig-per-1000 aar=2020 antall=3 minst=1000000}",
  },
  listTie: {
    message: "‹siste› og ‹neste› har samme tall, ‹tall›, så listen kan ikke slutte mellom dem.",
    hint: "Skriv ‹lengder›, eller «likt=med» for å ta med alle med samme tall.",
    severity: "error",
    example: ":liste{indikator=andel-80 aar=2020 antall=5}",
  },
  listOfAreasWithin: {
    message: "En liste over fylker eller grupper gjelder hele landet.",
    hint: "Stryk «sted», eller skriv «av=kommuner».",
    severity: "error",
    example: `:liste{${share} aar=2020 antall=3 av=fylker sted=fylke-46}`,
  },
  listWithinMunicipality: {
    message: "«‹sted›» er en kommune, og har ingen steder å lage en liste av.",
    hint: "Skriv «sted=landet», et fylke som «fylke-46» eller en KOSTRA-gruppe som «EKG13».",
    severity: "error",
    example: `:liste{${share} aar=2020 antall=3 sted=0301-oslo}`,
  },
} as const satisfies Record<string, Message>;
