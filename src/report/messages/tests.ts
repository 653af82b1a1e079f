import type { Message } from "./message.ts";

const claim = (test: string) => `:paastand[Det er slik]{test="${test}"}.`;
const share = "andel-80-hjemmetjenester";
const block = (expression: string) =>
  `\`\`\`figur\nid: a\ntype: linje\nuttrykk: ${expression}\ntittel: Forskjellen\n\`\`\`\n`;

/** What is told of a test of a claim, or of what a figure reckons, that cannot be asked. */
export const testMessages = {
  incomplete: {
    message: "Testen «‹test›» er ikke fullstendig.",
    hint: "Skriv for eksempel «verdi(andel-80-hjemmetjenester, landet, 2020) > 30», og sett «og» eller «eller» mellom flere krav.",
    severity: "error",
    example: claim(`verdi(${share}, landet, 2020) >`),
  },
  unreadable: {
    message: "Testen har noe som ikke kan leses: «‹tegn›».",
    hint: "Bruk verdi(…), plass(…), endring(…), vekst(…), stigende(…), fallende(…), alle(…), ingen(…), antall(…), tall, <, <=, >, >=, =, +, -, *, /, og, eller, ikke og parenteser.",
    severity: "error",
    example: claim(`verdi(${share}, landet, 2020) § 30`),
  },
  unbalanced: {
    message: "Testen har ‹åpnet› «(» og ‹lukket› «)».",
    hint: "Hver parentes som åpnes, skal også lukkes: «verdi(andel-80-hjemmetjenester, landet, 2020) > 30».",
    severity: "error",
    example: claim(`verdi(${share}, landet, 2020 > 30`),
  },
  unitWritten: {
    message: "«‹enhet›» kan ikke stå etter et tall i en test.",
    hint: "Skriv tallet alene. Det har samme enhet som det du sammenligner med.",
    severity: "error",
    example: claim(`verdi(${share}, landet, 2020) > 30 prosent`),
  },
  asksNothing: {
    message: "Testen «‹test›» spør ikke om noe tall i dataene, og blir like sann uansett hva de viser.",
    hint: "Spør om en indikator, som i «verdi(andel-80-hjemmetjenester, landet, 2020) > 30». Har tallet en annen kilde, bruk :fast.",
    severity: "error",
    example: claim("28,9 < 30"),
  },
  noSuchQuestion: {
    message: "«‹navn›» er ikke noe en test kan spørre om.",
    hint: "Bruk ‹spørsmål›.",
    severity: "error",
    example: claim("undersøkelsen(landet, 2020) > 30"),
    near: claim(`verdien(${share}, landet, 2020) > 30`),
  },
  wrongArguments: {
    message: "«‹navn›» har ikke det den trenger i parentesen.",
    hint: "Skriv ‹riktig›.",
    severity: "error",
    example: claim(`verdi(${share}, landet) > 30`),
  },
  notATruth: {
    message: "Testen gir et tall, og ikke ja eller nei.",
    hint: "Sammenlign tallet med noe, som i «verdi(…) > 30».",
    severity: "error",
    example: claim(`verdi(${share}, landet, 2020)`),
  },
  needsTruth: {
    message: "«‹ord›» trenger et krav på hver side, ikke et tall.",
    hint: "Sammenlign tallet med noe, som i «verdi(…) > 30».",
    severity: "error",
    example: claim(`verdi(${share}, landet, 2020) og verdi(${share}, landet, 2019) > 3`),
  },
  needsNumber: {
    message: "«‹tegn›» trenger et tall på hver side.",
    hint: "Bruk verdi(…), plass(…) eller et tall.",
    severity: "error",
    example: claim(`(verdi(${share}, landet, 2020) > 3) > 2`),
  },
  eachWithinEach: {
    message: "En test av alle steder kan ikke stå i en annen.",
    hint: "Del den i to.",
    severity: "error",
    example: claim(`alle(kommuner, alle(fylker, verdi(${share}, stedet, 2020) > 0))`),
  },
  eachNeedsTruth: {
    message: "«‹ord›» trenger et krav for hvert sted, ikke et tall.",
    hint: "Sammenlign tallet med noe.",
    severity: "error",
    example: claim(`alle(kommuner, verdi(${share}, stedet, 2020))`),
  },
  eachWithoutFigures: {
    message: "Ingen ‹steder› har tallene som «‹ord›» spør om.",
    hint: "Velg andre år.",
    severity: "error",
    example: claim("alle(kommuner, verdi(digitalt-tilsyn, landet, 2017) > 0)"),
  },
  growthOfShare: {
    message: "Vekst i prosent av en andel er lett å misforstå.",
    hint: "Bruk «endring», som regner i prosentpoeng.",
    severity: "error",
    example: claim(`vekst(${share}, landet, 2015, 2020) > 3`),
  },
  backwards: {
    message: "‹fra› er ikke før ‹til›.",
    hint: "Bytt om årene.",
    severity: "error",
    example: claim(`endring(${share}, landet, 2020, 2015) > 3`),
  },
  acrossBreak: {
    message: "Testen går fra ‹fra› til ‹til›, og tidsserien har et brudd i ‹brudd›.",
    hint: "Velg år på samme side av bruddet.",
    severity: "error",
    example: claim(`endring(${share}, 1508-alesund, 2018, 2020) > 3`),
  },
  dividedByZero: {
    message: "Uttrykket deler på null.",
    hint: "Velg et annet år eller sted.",
    severity: "error",
    example: claim(`verdi(${share}, landet, 2020) / 0 > 3`),
  },
  otherBase: {
    message: "‹hva› er av ulike grupper og kan ikke legges sammen.",
    hint: "Tretti prosent av én gruppe og tjue av en annen er ikke femti av noe. Trekk dem fra hverandre, eller bruk antall.",
    severity: "error",
    example: claim(`verdi(${share}, landet, 2020) + verdi(${share}, 0301-oslo, 2020) > 3`),
  },
  otherMeasure: {
    message: "‹det ene› kan ikke ‹hva› ‹det andre›.",
    hint: "Regn bare med tall som måler det samme.",
    severity: "error",
    example: claim(`verdi(${share}, landet, 2020) - verdi(innbyggere, landet, 2020) > 3`),
  },
  wrongPlace: {
    message: "«‹navn›» i uttrykket har ikke det den trenger i parentesen.",
    hint: "Skriv ‹navn›(landet). Årene kommer av «fra», «til» eller «aar».",
    severity: "error",
    example: block("andel-80(landet, 2020)"),
  },
  noIndicator: {
    message: "Uttrykket har ingen indikator.",
    hint: "Skriv for eksempel «andel-80(landet) - andel-80(0301-oslo)».",
    severity: "error",
    example: block("2 + 2"),
  },
  noUnit: {
    message: "Uttrykket gir ikke noe som kan tegnes: Det har ingen enhet.",
    hint: "La det bli en andel, prosentpoeng eller et antall. Et forhold mellom to tall kan stå i en påstand.",
    severity: "error",
    example: block("andel-80(landet) / andel-80(0301-oslo)"),
  },
  noLabel: {
    message: "Uttrykket trenger et navn.",
    hint: "Skriv «uttrykk: {Forskjellen: …}», der det foran kolon er navnet.",
    severity: "error",
    example: block("andel-80(landet) * 2"),
  },
  eachInLine: {
    message: "En linje kan ikke spørre om alle steder.",
    hint: "Bruk det i en påstand.",
    severity: "error",
    example: block("{ Forskjellen: 'alle(kommuner, andel-80(landet) > 2)' }"),
  },
} as const satisfies Record<string, Message>;
