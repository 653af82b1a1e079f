import { expect, test } from "vitest";
import { testEdition } from "../data/testing/edition.ts";
import { fixtureMeta, osloProfile } from "./fixture.ts";
import { municipalityTable } from "./municipality.ts";

const content: unknown = JSON.parse(
  new TextDecoder().decode(municipalityTable(testEdition, osloProfile, fixtureMeta).json()),
);

test("a municipality's JSON tells who the municipality is and where the figures are from", () => {
  expect(content).toMatchObject({
    utgave: {
      id: "2023",
      versjon: "v1",
      publisert: "2026-11-22",
      adresse: "https://eksempel.no/2023/v1/kommune/0301-oslo/",
    },
    kommune: {
      kode: "0301",
      navn_alle: [
        { navn: "Oslo", sprak: "nb" },
        { navn: "Oslove", sprak: "sma" },
      ],
      innbyggere: { type: "verdi", verdi: 717710, merker: [] },
    },
  });
});

test("a municipality's JSON gives each cell as a value with marks, hidden, or missing with a reason", () => {
  expect(content).toHaveProperty("indikatorer.0.serier.0.punkter", [
    {
      aar: 2021,
      celle: { type: "mangler", tegn: ".", grunn: "fantes-ikke" },
      teller: null,
      nevner: null,
      opphav: "kommunens tall",
      dekning: null,
      brudd: false,
    },
    {
      aar: 2022,
      celle: { type: "skjult", tegn: ":", grunn: "personvern" },
      teller: null,
      nevner: null,
      opphav: "kommunens tall",
      dekning: null,
      brudd: false,
    },
    {
      aar: 2023,
      celle: {
        type: "verdi",
        verdi: 27.02,
        merker: ["tvilsom", "foreløpig"],
      },
      teller: 1234,
      nevner: 4567,
      opphav: "kommunens tall",
      dekning: null,
      brudd: true,
    },
  ]);
});

test("a municipality's JSON explains every mark and reason once", () => {
  expect(content).toMatchObject({
    forklaringer: {
      skjult: "skjult av hensyn til personvernet",
      merker: { tvilsom: "ser feil ut i kilden og bør brukes med varsomhet" },
      grunner: { "fantes-ikke": "kommunen fantes ikke med disse grensene" },
    },
  });
});
