import type { Sign } from "../../signs.ts";
import { municipalityField, numberField, territoryField, yearField } from "../fields.ts";
import type { NewPackage } from "../write-package.ts";
import { type Fact, readFacts } from "./read-facts.ts";
import { territories } from "./territory.ts";

const persons = "personer";

const figures: readonly { from: string; field: ReturnType<typeof numberField> }[] = [
  {
    from: "hjemmetj_timer_per_uke",
    field: numberField(
      "timer_per_uke",
      "Timer per uke, helsetjenester i hjemmet",
      "timer per uke",
      "Gjennomsnittlig tildelte timer per bruker og uke. For sammenslåtte kommuner et veid gjennomsnitt av delene. SSB tabell 12292.",
    ),
  },
  ...(
    [
      ["hjemmetj_brukere_ialt", "brukere_hjemme", "Brukere av hjemmetjenester, i alt", "11645"],
      ["hjemmetj_brukere_0_66", "brukere_hjemme_0_66", "Brukere av hjemmetjenester, 0–66 år", "11645"],
      ["hjemmetj_brukere_67_79", "brukere_hjemme_67_79", "Brukere av hjemmetjenester, 67–79 år", "11645"],
      ["hjemmetj_brukere_80p", "brukere_hjemme_80", "Brukere av hjemmetjenester, 80 år og over", "11645"],
      ["bolig_heldogn_beboere", "beboere_heldogn", "Beboere i kommunal bolig med heldøgns bemanning", "12292"],
      ["inst_langtid_ialt", "langtid", "Beboere på langtidsopphold i institusjon, i alt", "12292"],
      ["inst_langtid_0_66", "langtid_0_66", "Beboere på langtidsopphold i institusjon, 0–66 år", "12292"],
      ["inst_langtid_67_79", "langtid_67_79", "Beboere på langtidsopphold i institusjon, 67–79 år", "12292"],
      ["inst_langtid_80p", "langtid_80", "Beboere på langtidsopphold i institusjon, 80 år og over", "12292"],
    ] as const
  ).map(([from, name, title, table]) => ({
    from,
    field: numberField(name, title, persons, `Ved utgangen av året (31. desember). SSB tabell ${table}.`),
  })),
  {
    from: "sykepleier_aarsverk",
    field: numberField(
      "aarsverk_sykepleier",
      "Sykepleierårsverk i omsorgstjenestene",
      "årsverk",
      "Avtalte årsverk i november. SSB tabell 14534 og 11924.",
    ),
  },
];

/** Users, residents and nurse man-years per municipality and year, from the folder of source files. */
export function careServices(folder: string, version: string): NewPackage {
  const territory = territories(readFacts(folder, "kommuneendringer_2018_2024.csv"));
  const facts = readFacts(folder, "omsorgstjenester_2015_2024.csv");
  return {
    name: "omsorgstjenester",
    title: "Brukere, beboere og sykepleierårsverk i kommunale omsorgstjenester",
    description:
      "Tall per kommune ved utgangen av året, i kommunestrukturen fra 2024. " +
      "Tomme celler i kilden er tolket slik: hjemmetjenester 67–79 år fra 2017 er «.» (aldersgruppen er ikke lenger i tabellen); " +
      "andre tomme antall er «:» (færre enn fem personer, skjult), fordi kilden skriver 0 når det er null; " +
      "gjennomsnittlige timer er «:» når brukertallet er skjult eller lite, og «.» når kommunen ikke hadde brukere.",
    version,
    sources: [
      {
        title: "Statistisk sentralbyrå, tabell 11645, 04686, 12292, 14534 og 11924",
        path: "https://www.ssb.no/statbank",
      },
      { title: "Telemarksforsking (omregning til kommunestrukturen i 2024)" },
    ],
    contributors: [
      { title: "Statistisk sentralbyrå", roles: ["creator"] },
      { title: "Telemarksforsking", roles: ["contributor"] },
    ],
    resources: [
      {
        name: "omsorgstjenester",
        title: "Omsorgstjenester per kommune og år",
        fields: [
          municipalityField,
          yearField("Tallene gjelder 31. desember dette året."),
          territoryField,
          ...figures.map((figure) => figure.field),
        ],
        primaryKey: ["kommunenr", "aar"],
        rows: facts.map((fact) => [
          fact("kommunenr"),
          fact("aar"),
          territory(fact("kommunenr"), `${fact("aar")}-12-31`),
          ...figures.map((figure) => fact(figure.from) || emptySign(fact, figure.from)),
        ]),
      },
    ],
  };
}

/** What an empty cell of the source means; the rule is told in the package's description. */
function emptySign(fact: Fact, column: string): Sign {
  if (column === "hjemmetj_brukere_67_79" && Number(fact("aar")) >= 2017) return ".";
  if (column === "sykepleier_aarsverk") return "..";
  if (column === "hjemmetj_timer_per_uke") return fact("hjemmetj_brukere_ialt") === "0" ? "." : ":";
  return ":";
}
