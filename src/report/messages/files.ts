import type { Message } from "./message.ts";

const head = "---\ntittel: Eksempel\nmalform: nb\nsist_faglig_endret: 2021-04-30\nstatus: klar\n---\n";
const chapter = `${head}\nTekst.\n`;

const manifest = (lines = "") =>
  `tittel: Omsorg i kommunene 2020\naar: 2020\npubliseres: 2021-05-01T08:00:00+02:00\nstatus: klar\ndata: { omsorgstjenester: 2026-11-22 }\n${lines}`;
const dataset = { "../../../data/omsorgstjenester/2026-11-22/datapackage.json": "{}\n" };
const change =
  "endringer:\n  - dato: 2021-09-01\n    slag: rettelse\n    tekst: Et tall er rettet.\n    grunn: Kilden hadde sendt tall fra 2019 på nytt.\n";

/** What is told of the files of a version and their names. */
export const fileMessages = {
  missing: {
    message: "Filen finnes ikke.",
    hint: "Legg den der, eller rett navnet på mappen eller filen.",
    severity: "error",
    example: { files: {}, version: "v2" },
  },
  outside: {
    message: "Filen er en snarvei til noe utenfor prosjektet.",
    hint: "Legg selve filen i mappen.",
    severity: "error",
    example: { files: { "01-eksempel.md": { link: "/" } } },
  },
  strayFolder: {
    message: "Mappen blir ikke lest: ‹hva› heter for eksempel «‹eksempel›».",
    hint: "Gi mappen et slikt navn. Er den ikke en del av nettstedet, la navnet begynne med «_».",
    severity: "warning",
    example: { files: { "../../sammendrag/v1/rapport.yml": "" }, version: "v2" },
  },
  otherYear: {
    message: "«aar» er ‹år›, men mappen heter ‹utgave›.",
    hint: "Rett året, eller gi mappen navnet «‹år›».",
    severity: "error",
    example: { files: { "rapport.yml": manifest().replace("aar: 2020", "aar: 2021") } },
  },
  noSuchDataset: {
    message: "Det er ikke noe datasett «‹datasett›».",
    hint: "Datasettene er ‹datasett som finnes›.",
    severity: "error",
    example: { files: { ...dataset, "rapport.yml": manifest().replace("omsorgstjenester", "melkeproduksjon") } },
    near: { files: { ...dataset, "rapport.yml": manifest().replace("omsorgstjenester", "omsorgtjenester") } },
  },
  noSuchDatasetVersion: {
    message: "Datasettet «‹datasett›» har ingen versjon «‹versjon›».",
    hint: "Det har ‹versjoner som finnes›.",
    severity: "error",
    example: { files: { ...dataset, "rapport.yml": manifest().replace("2026-11-22", "2026-11-21") } },
  },
  encoding: {
    message: "Filen er ikke lagret som UTF-8, så bokstaver som æ, ø og å kan ikke leses.",
    hint: "Åpne filen der den ble skrevet, og lagre den på nytt med tegnsettet UTF-8.",
    severity: "error",
    example: { files: { "01-eksempel.md": Buffer.from(`${head}\nKommunene får flere eldre.\n`, "latin1") } },
  },
  reserved: {
    message: "Adressen «‹adresse›» er opptatt av en annen del av nettstedet.",
    hint: "Gi kapittelet et annet navn.",
    severity: "error",
    example: { files: { "01-kommune.md": chapter } },
  },
  sameAddress: {
    message: "To kapitler i samme mappe heter «‹navn›», og ville fått samme adresse. Det andre er ‹fil›.",
    hint: "Gi det ene et annet navn. Tallet foran navnet er ikke med i adressen.",
    severity: "error",
    example: { files: { "01-tjenester.md": chapter, "02-tjenester.md": chapter } },
  },
  sameNumber: {
    message: "To kapitler i samme mappe begynner med «‹tall›», så rekkefølgen er ikke sagt. Det andre er ‹fil›.",
    hint: "Gi det ene et annet tall foran navnet.",
    severity: "error",
    example: { files: { "01-hjemme.md": chapter, "01-tjenester.md": chapter } },
  },
  badName: {
    message: "Navnet sier ikke hvor kapittelet hører hjemme, eller kan ikke stå i en adresse.",
    hint: "Bruk to sifre, bindestrek og små bokstaver a–z, som «‹eksempel›». Skriv æ som ae, ø som o og å som a.",
    severity: "error",
    example: { files: { "Tjenester i året.md": chapter } },
  },
  notMarkdown: {
    message: "Filen blir ikke lest, for navnet slutter ikke på «.md».",
    hint: "Lagre teksten som ren tekst, med et navn som «01-sammendrag.md». Er den et notat, la navnet begynne med «_».",
    severity: "warning",
    example: { files: { "01-tjenester.md": chapter, "02-notat.txt": "Husk å skrive mer.\n" } },
  },
  nothingReady: {
    message: "Ingen av kapitlene er klare, så det er ingenting å publisere.",
    hint: "‹det som er der›",
    severity: "error",
    example: { files: { "01-eksempel.md": chapter.replace("status: klar", "status: utkast") }, drafts: false },
  },
  noIndex: {
    message: "Mappen har ikke noe «index.md», så kapittelet mangler tittel og innledning.",
    hint: "Lag filen. Den trenger hodet med tittel, målform, dato og status, og kan ellers være tom.",
    severity: "error",
    example: { files: { "01-statistikk/01-tjenester.md": chapter } },
  },
  headNotFirst: {
    message: "Hodet begynner ikke på første linje.",
    hint: "Stryk det som er tomt over «---».",
    severity: "error",
    example: { files: { "01-eksempel.md": `\n${chapter}` } },
  },
  headNotEnded: {
    message: "Hodet er ikke avsluttet.",
    hint: "Sett «---» alene på en linje under «status:», før teksten begynner.",
    severity: "error",
    example: { files: { "01-eksempel.md": "---\ntittel: Eksempel\nstatus: klar\n\nTekst.\n" } },
  },
  noHead: {
    message: "Kapittelet mangler hodet med tittel, målform, dato og status.",
    hint: "Begynn filen med en linje «---», så «tittel:», «malform:», «sist_faglig_endret:» og «status:» på hver sin linje, og «---» igjen.",
    severity: "error",
    example: { files: { "01-eksempel.md": "Tekst uten hode.\n" } },
  },
  otherZone: {
    message: "«publiseres» er ikke i norsk tid: den dagen er det ‹tid› (‹sone›).",
    hint: "Mener du klokken i Norge, skriv «publiseres: ‹riktig›».",
    severity: "error",
    example: { files: { "rapport.yml": manifest().replace("+02:00", "+01:00") } },
  },
  changeUntold: {
    message: "‹versjon› sier ikke hva som er endret siden versjonen før.",
    hint: "Legg til «endringer» med dato, slag, alvor, tekst og grunn. Se «Rettelser og nye versjoner» i docs/redaksjon.md.",
    severity: "error",
    example: { files: { "rapport.yml": manifest() }, version: "v2" },
  },
  changeLacks: {
    message: "Endringen mangler «‹nøkkel›».",
    hint: "Skriv ‹verdier›.",
    severity: "error",
    example: { files: { "rapport.yml": manifest(change) }, version: "v2" },
  },
  changeOfNothing: {
    message: "«gjelder» sier «‹id›», som ikke finnes i rapporten.",
    hint: "Skriv «fig-», «tab-» eller «kap-» og navnet til en figur, en tabell eller et kapittel som er i denne versjonen.",
    severity: "error",
    example: {
      files: { "rapport.yml": manifest(`${change}    alvor: liten\n    gjelder: [fig-borte]\n`) },
      version: "v2",
    },
    near: {
      files: {
        "rapport.yml": manifest(`${change}    alvor: liten\n    gjelder: [kap-eksempl]\n`),
        "01-eksempel.md": chapter,
      },
      version: "v2",
    },
  },
} as const satisfies Record<string, Message>;
