import type { Message } from "./message.ts";

const table = (head: string, row: string) => `| Sted | ${head} |\n| - | - |\n| ${row} |\n`;
const figure = (title: string) =>
  `\`\`\`figur\nid: a\ntype: linje\nindikator: andel-80\nsted: landet\nfra: 2015\ntil: 2018\ntittel: ${title}\n\`\`\`\n`;

const own = (head: string, ...cells: readonly string[]) =>
  `\`\`\`tabell\nid: a\ntittel: Tilsyn\nkilde: Egen telling\nkolonner: [Sted, ${head}]\nrader:\n${cells.map((cell, row) => `  - Sted ${row + 1} | ${cell}\n`).join("")}\`\`\`\n`;

/** What is told of words and cells in and around figures and tables that do not agree with what they show. */
export const figureMessages = {
  headOtherYear: {
    message: "Tallet «‹tall›» er for ‹tallets år›, men det står under eller ved «‹hode›».",
    hint: "Rett «aar» i tallet, eller hodet i tabellen.",
    severity: "error",
    example: table("2040", "Landet | :tall{indikator=framskriving-80-89 sted=landet aar=2020}"),
  },
  headOtherPlace: {
    message: "Tallet «‹tall›» er for ‹sted›, men det står under eller ved «‹hode›».",
    hint: "Rett «sted» i tallet, eller hodet i tabellen.",
    severity: "error",
    example: table("Andel (prosent)", "Bergen | :tall{indikator=andel-80 sted=0301-oslo aar=2020}"),
  },
  headOtherIndicator: {
    message: "Tallet «‹tall›» er fra ‹indikator›, men det står under eller ved «‹hode›», som er en annen.",
    hint: "Rett «indikator» i tallet, eller hodet i tabellen.",
    severity: "error",
    example: table("80 år og over med hjemmetjenester", "Landet | :tall{indikator=andel-80 sted=landet aar=2020}"),
  },
  headOtherUnit: {
    message: "Tallet «‹tall›» er i ‹enhet›, men det står under eller ved «‹hode›».",
    hint: "Rett hodet i tabellen, eller hent et annet tall.",
    severity: "error",
    example: table("Prosent", "Landet | :tall{indikator=innbyggere sted=landet aar=2020}"),
  },
  captionOtherYear: {
    message: "«‹sagt›» i teksten til figuren stemmer ikke med årene den viser, ‹vist›.",
    hint: "Rett teksten, eller «aar», «fra» og «til». I en tabell du har skrevet selv, er det «kolonner».",
    severity: "error",
    example: figure("Flere eldre fra 2015 til 2020"),
  },
  captionOtherPlace: {
    message: "Teksten til figuren nevner ‹sted›, som ikke er med i den.",
    hint: "Rett teksten, eller legg stedet til i «steder».",
    severity: "error",
    example: figure("Flere eldre i Oslo"),
  },
  captionOtherTopic: {
    message: "Teksten til figuren sier «‹sagt›», men figuren viser noe annet.",
    hint: "Rett teksten, eller «indikator».",
    severity: "warning",
    example: figure("Flere på sykehjem"),
  },
  captionOtherWay: {
    message: "Teksten til figuren sier «‹sagt›», men alle tallene i den gikk ‹vei› fra ‹fra› til ‹til›.",
    hint: "Rett teksten, eller årene og stedene. Gjelder den noe annet, skriv «test: …» i blokken, så blir tittelen prøvd mot tallene.",
    severity: "error",
    example: figure("Andelen eldre falt").replace("2018", "2020"),
  },
  captionOtherUnit: {
    message: "Teksten til figuren sier «‹sagt›», men figuren viser tall i ‹enhet›.",
    hint: "Rett teksten, eller velg en indikator som er regnet slik.",
    severity: "error",
    example: figure("Eldre per 1 000 innbyggere"),
  },
  cellNoNumber: {
    message: "I kolonnen «‹hode›» står det tall, men i raden «‹rad›» står det «‹skrevet›».",
    hint: "Skriv ‹riktig›.",
    severity: "warning",
    example: own("Antall", "95 364", "n/a"),
  },
  unitInCells: {
    message: "I kolonnen «‹hode›» står enheten i hver celle («‹skrevet›»), så den blir satt som ord og ikke som tall.",
    hint: "Skriv bare tallene, og «prosent» i hodet.",
    severity: "warning",
    example: own("Andel", "12 %", "13 %"),
  },
  cellOtherDecimals: {
    message: "I kolonnen «‹hode›» har tallene ulikt antall desimaler: «‹vanlig›», men «‹skrevet›» i raden «‹rad›».",
    hint: "Skriv like mange desimaler i hele kolonnen, slik kilden har dem.",
    severity: "warning",
    example: own("Prosent", "12,5", "13"),
  },
} as const satisfies Record<string, Message>;
