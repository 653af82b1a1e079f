import { municipalityField, numberField, territoryField, yearField } from "../fields.ts";
import type { NewPackage } from "../write-package.ts";
import { readFacts } from "./read-facts.ts";
import { territories } from "./territory.ts";

const columns = [
  ["folk_0_66", "Innbyggere 0–66 år"],
  ["folk_67_79", "Innbyggere 67–79 år"],
  ["folk_80p", "Innbyggere 80 år og over"],
  ["folk_ialt", "Innbyggere i alt"],
] as const;

/** Inhabitants per municipality at 1 January, from the folder of source files. */
export function population(folder: string, version: string): NewPackage {
  const territory = territories(readFacts(folder, "kommuneendringer_2018_2024.csv"));
  const facts = readFacts(folder, "folkemengde_1jan_2015_2025.csv");
  return {
    name: "folkemengde",
    title: "Folkemengde i kommunene etter alder",
    description:
      "Innbyggere 1. januar, i kommunestrukturen fra 2024. Ålesund er til og med 2023 den udelte kommunen (område 1507), med Haram.",
    version,
    sources: [
      { title: "Statistisk sentralbyrå, tabell 07459", path: "https://www.ssb.no/statbank/table/07459" },
      { title: "Telemarksforsking (omregning til kommunestrukturen i 2024)" },
    ],
    contributors: [{ title: "Statistisk sentralbyrå", roles: ["creator"] }],
    resources: [
      {
        name: "folkemengde",
        title: "Folkemengde per kommune og år",
        fields: [
          municipalityField,
          yearField("Tallene gjelder 1. januar dette året."),
          territoryField,
          ...columns.map(([name, title]) => numberField(name, title, "personer", "1. januar. SSB tabell 07459.")),
        ],
        primaryKey: ["kommunenr", "aar"],
        rows: facts.map((fact) => [
          fact("kommunenr"),
          fact("aar"),
          territory(fact("kommunenr"), `${fact("aar")}-01-01`),
          ...columns.map(([name]) => fact(name)),
        ]),
      },
    ],
  };
}
