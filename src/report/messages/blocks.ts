import type { Message } from "./message.ts";

const block = (kind: string, lines: string) => `\`\`\`${kind}\nid: a\n${lines}\n\`\`\`\n`;
const figure = (lines: string) => block("figur", `${lines}\ntittel: Tjenester`);
const share = "indikator: andel-80-hjemmetjenester";

/** What is told of figur and tabell blocks that ask for what cannot be drawn. */
export const blockMessages = {
  lacking: {
    message: "«‹nøkkel›» mangler i blokken.",
    hint: "Skriv for eksempel «‹eksempel›».",
    severity: "error",
    example: figure("type: linje\nsted: landet"),
  },
  noYears: {
    message: "Det er ingen år igjen å vise.",
    hint: "Rett «fra» og «til», eller skriv «aar».",
    severity: "error",
    example: figure(`type: linje\n${share}\nsted: landet\nfra: 2020\ntil: 2016`),
  },
  computedAndNamed: {
    message: "«uttrykk» sier selv hva som vises, og for hvilke steder.",
    hint: "Stryk «indikator» og «sted».",
    severity: "error",
    example: figure('type: linje\nsted: landet\nuttrykk: "andel-80(landet) - andel-80(0301-oslo)"'),
  },
  computedInType: {
    message: "«‹type›» kan ikke vise uttrykk.",
    hint: "Bruk «linje» eller «stolpe».",
    severity: "error",
    example: figure('type: fordeling\naar: 2020\nuttrykk: "andel-80(landet) - andel-80(0301-oslo)"'),
  },
  mixedUnits: {
    message: "Indikatorene måles i ulike enheter og kan ikke stå på samme akse.",
    hint: "Lag en figur for hver, eller en tabell.",
    severity: "error",
    example: figure("type: linje\nindikatorer: [andel-80, innbyggere]\nsted: landet"),
  },
  tooManyIndicators: {
    message: "‹Figuren› viser én indikator.",
    hint: "Del den i flere figurer, eller bruk en tabell.",
    severity: "error",
    example: figure("type: fordeling\nindikatorer: [andel-80, andel-80-hjemmetjenester]\nsted: landet\naar: 2020"),
  },
  tooManyPlaces: {
    message: "‹Figuren› viser høyst ‹mest› steder.",
    hint: "Del den i flere figurer, eller bruk en tabell.",
    severity: "error",
    example: figure(`type: smaa-multipler\n${share}\nsteder: [landet, ${Array(31).fill("0301-oslo").join(", ")}]`),
  },
  onePlace: {
    message: "‹Figuren› viser ett sted.",
    hint: "Del den i flere figurer, eller bruk en tabell.",
    severity: "error",
    example: figure("type: pyramide\nindikator: innbyggere\nsteder: [landet, 0301-oslo]\naar: [2015, 2020]"),
  },
  indicatorsAndPlaces: {
    message: "Figuren har både flere indikatorer og flere steder.",
    hint: "Del den i flere figurer, eller bruk en tabell.",
    severity: "error",
    example: figure("type: linje\nindikatorer: [andel-80, andel-80-hjemmetjenester]\nsteder: [landet, 0301-oslo]"),
  },
  allThree: {
    message: "Figuren har både flere indikatorer, flere steder og flere år.",
    hint: "Del den i flere figurer, eller bruk en tabell.",
    severity: "error",
    example: figure(
      "type: stolpe\nindikatorer: [andel-80, andel-80-hjemmetjenester]\nsteder: [landet, 0301-oslo]\naar: [2019, 2020]",
    ),
  },
  tableOfAllThree: {
    message: "Tabellen har både flere indikatorer, flere steder og flere år, og har bare to retninger.",
    hint: "La én av dem være én: lag for eksempel en tabell for hvert år.",
    severity: "error",
    example: block(
      "tabell",
      "indikatorer: [andel-80, andel-80-hjemmetjenester]\nsteder: [landet, 0301-oslo]\naar: [2019, 2020]\ntittel: Tjenester",
    ),
  },
  pyramidOfOther: {
    message: "En pyramide viser innbyggere etter alder.",
    hint: "Skriv «indikator: innbyggere».",
    severity: "error",
    example: figure(`type: pyramide\n${share}\nsted: landet\naar: [2015, 2020]`),
  },
  fewMultiples: {
    message: "Små multipler trenger to steder eller flere.",
    hint: "Skriv først det de andre skal sammenlignes med: «steder: [landet, fylke-03, fylke-46]».",
    severity: "error",
    example: figure(`type: smaa-multipler\n${share}\nsted: landet`),
  },
  twoYears: {
    message: "‹Figuren› viser to år.",
    hint: "Skriv for eksempel «aar: [2015, 2020]», med det første året først.",
    severity: "error",
    example: figure(`type: fra-til\n${share}\nsteder: [landet, 0301-oslo]\naar: 2020`),
  },
  oneYear: {
    message: "‹Figuren› viser ett år.",
    hint: "Skriv for eksempel «aar: 2020».",
    severity: "error",
    example: figure(`type: fordeling\n${share}\nsted: landet`),
  },
  nationalOnly: {
    message: "«‹indikator›» finnes bare for landet.",
    hint: "Velg en indikator med tall for kommuner.",
    severity: "error",
    example: figure("type: fordeling\nindikator: velferdsteknologi-brukere\nsted: landet\naar: 2020"),
  },
  noMap: {
    message: "Utgaven har ikke noe kart.",
    hint: "Legg til «geografi-fliser» under «data» i rapport.yml.",
    severity: "error",
    example: { figures: "no-map" },
  },
  notPersons: {
    message: "«‹indikator›» teller ikke personer, så det er ikke kjent hva tilfeldigheter kan gjøre med tallet.",
    hint: "Bruk «fordeling» eller «rangering».",
    severity: "error",
    example: figure("type: trakt\nindikator: timer-per-uke\nsted: landet\naar: 2020"),
  },
  unevenRow: {
    message: "Rad ‹rad› har ‹celler› celler, og tabellen har ‹kolonner› kolonner.",
    hint: "Gi hver rad like mange celler. Sett | mellom dem («- Trygghetsalarm | 80 404 | 12,5»), og skriv «..» der tallet mangler.",
    severity: "error",
    example: block(
      "tabell",
      "tittel: Tilsyn\nkilde: Egen telling\nkolonner: [Sted, Antall]\nrader:\n  - Landet | 3 | 4",
    ),
  },
  emptyCell: {
    message: "Rad ‹rad› har en tom celle.",
    hint: "Skriv «..» der tallet mangler, «.» der det ikke kan finnes, og «:» der det er skjult. I en kolonne med ord skriver du «–».",
    severity: "error",
    example: block("tabell", "tittel: Tilsyn\nkilde: Egen telling\nkolonner: [Sted, Antall]\nrader:\n  - Landet |  "),
  },
  decimalPoint: {
    message: "«‹skrevet›» i tabellen leses ikke som et tall.",
    hint: "Skriv komma foran desimaler og mellomrom mellom tusen: «1,5» og «95 364».",
    severity: "error",
    example: block(
      "tabell",
      "tittel: Tilsyn\nkilde: Egen telling\nkolonner: [Sted, Antall]\nrader:\n  - Landet | 95.364",
    ),
  },
  zeroBefore: {
    message: "«‹rad›» har 0 for ‹år› og et tall først for ‹første år›.",
    hint: "Ble det ikke registrert, skriv «.» i stedet for 0. Er det talt, og var det ingen, skriv «nuller: talt» i blokken.",
    severity: "warning",
    example: block(
      "tabell",
      "tittel: Tilsyn\nkilde: Egen telling\nkolonner: [Tjeneste, 2017, 2020]\nrader:\n  - Digitalt tilsyn | 0 | 5 998",
    ),
  },
  wouldBeCode: {
    message: "Blokken «‹skrevet›» ville blitt vist som kode.",
    hint: "Skriv «‹riktig›», med små bokstaver og uten noe etter, på linjen som åpner blokken.",
    severity: "error",
    example: block("Figur", `type: linje\n${share}\nsted: landet\ntittel: Tjenester`),
  },
  typeAsBlock: {
    message: "Blokken «‹skrevet›» ville blitt vist som kode, for «‹type›» er et slag figur.",
    hint: "Skriv «figur» på linjen som åpner blokken, og «type: ‹type›» i den.",
    severity: "error",
    example: block("linje", `${share}\nsted: landet\ntittel: Tjenester`),
  },
  nothingToDescribe: {
    message: "Figuren «‹figur›» har ingen tall å vise, så den alternative teksten kan ikke lages.",
    hint: "Velg andre steder eller år. Skal figuren likevel stå, skriver du selv hva den viser i «alt:».",
    severity: "error",
    example: figure("type: stolpe\nindikator: digitalt-tilsyn\nsted: landet\naar: 2017"),
  },
  cannotBeDrawn: {
    message: "Figuren «‹figur›» kan ikke tegnes: ‹grunn›.",
    hint: "Velg andre steder, år eller en annen type. Er valget rimelig, er dette en feil i programmet: meld fra.",
    severity: "error",
    example: { figures: "broken" },
  },
  idTaken: {
    message: "«‹id›» er brukt før, i ‹sted›.",
    hint: "Gi den ene en annen «id». Den er adressen til figuren, og kan bare brukes én gang i rapporten.",
    severity: "error",
    example: figure(`type: linje\n${share}\nsted: landet`) + figure(`type: linje\n${share}\nsted: 0301-oslo`),
  },
} as const satisfies Record<string, Message>;
