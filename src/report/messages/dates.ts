import type { Message } from "./message.ts";

const manifest = (version: "v1" | "v2", publishes: string, changed = publishes.slice(0, 10)) =>
  `tittel: Omsorg i kommunene 2020\naar: 2020\npubliseres: ${publishes}\nstatus: klar\ndata: { omsorgstjenester: 2026-11-22 }\n${
    version === "v1"
      ? ""
      : `endringer:\n  - { dato: ${changed}, slag: rettelse, alvor: liten, tekst: Et tall er rettet., grunn: Det var galt. }\n`
  }`;
const chapter = (date: string) =>
  `---\ntittel: Eksempel\nmalform: nb\nsist_faglig_endret: ${date}\nstatus: klar\n---\n\n:tall{indikator=andel-80-hjemmetjenester sted=landet aar=2020 enhet=ja} brukte hjemmetjenester i 2020.\n`;

const first = "2027-05-01T08:00:00+02:00";
const second = "2027-06-15T08:00:00+02:00";
const afterFirst = { "../v1/rapport.yml": manifest("v1", first) };

/** What is told of dates that do not agree (`check-dates.ts`). */
export const dateMessages = {
  outBeforeLast: {
    message: "‹versjon› publiseres ikke etter ‹før›, som publiseres ‹tiden til den før›.",
    hint: "Rett «publiseres» til en senere tid.",
    severity: "error",
    example: {
      files: { ...afterFirst, "rapport.yml": manifest("v2", "2027-04-30T08:00:00+02:00", "2027-05-01") },
      version: "v2",
    },
  },
  outBeforeData: {
    message: "Versjonen publiseres ‹dag›, men tallene i «‹datasett›» er fra ‹hentet›.",
    hint: "Rett «publiseres», eller pek på en eldre versjon av datasettet under «data».",
    severity: "warning",
    example: { files: { "rapport.yml": manifest("v1", "2021-05-01T08:00:00+02:00") } },
  },
  changedAfterOut: {
    message: "Endringen er datert ‹dato›, men ‹versjon› publiseres ‹dag›.",
    hint: "Skriv dagen det ble rettet i «dato», eller rett «publiseres».",
    severity: "error",
    example: { files: { ...afterFirst, "rapport.yml": manifest("v2", second, "2027-07-01") }, version: "v2" },
  },
  changedBeforeLast: {
    message: "Endringen er datert ‹dato›, men ‹før› ble publisert ‹dag›: Det som var endret da, er med i den.",
    hint: "Skriv dagen det ble rettet i «dato». Gjelder den en eldre versjon, stryk den her.",
    severity: "error",
    example: { files: { ...afterFirst, "rapport.yml": manifest("v2", second, "2027-04-01") }, version: "v2" },
  },
  writtenAfterOut: {
    message: "Kapittelet er sist endret ‹dato›, men versjonen publiseres ‹dag›.",
    hint: "Rett «sist_faglig_endret», eller «publiseres» i rapport.yml.",
    severity: "error",
    example: { files: { "rapport.yml": manifest("v1", first), "01-eksempel.md": chapter("2072-04-30") } },
  },
  writtenBeforeData: {
    message: "Kapittelet er sist endret ‹dato›, men viser tall fra «‹datasett›», som ble hentet ‹hentet›.",
    hint: "Les kapittelet med de nye tallene, og skriv dagen du gjorde det i «sist_faglig_endret».",
    severity: "warning",
    example: { files: { "rapport.yml": manifest("v1", first), "01-eksempel.md": chapter("2026-04-30") } },
  },
} as const satisfies Record<string, Message>;
