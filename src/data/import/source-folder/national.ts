import { numberField, textField, yearField } from "../fields.ts";
import type { NewPackage } from "../write-package.ts";
import { type Fact, readFacts } from "./read-facts.ts";

/** The national tables: one form for all, a variable, a year, a figure, its unit and its source. */

interface NationalSource {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly file: string;
  readonly publishers: readonly string[];
  readonly variable: (fact: Fact) => string;
  readonly source: (fact: Fact) => string;
  readonly note?: (fact: Fact) => string;
}

const projectionSource =
  "SSB, nasjonale befolkningsframskrivinger, hovedalternativet (MMMM), gjengitt i årsrapport for 2019";

const sources: readonly NationalSource[] = [
  {
    name: "velferdsteknologi",
    title: "Brukere av velferdsteknologi, landet",
    description:
      "Brukere etter type, fra Helsedirektoratets årsrapporter (KPR). «.» er tjenester som ikke ble registrert det året.",
    file: "velferdsteknologi_landet.csv",
    publishers: ["Helsedirektoratet"],
    variable: (fact) => fact("variabel").replaceAll("_", "-"),
    source: (fact) => fact("kilde"),
    note: (fact) => fact("merknad"),
  },
  {
    name: "framskriving",
    title: "Befolkningsframskriving etter alder, landet",
    description: "Folketallet i 2020 og framskrevet til 2040 etter SSBs hovedalternativ.",
    file: "framskriving_landet.csv",
    publishers: ["Statistisk sentralbyrå"],
    variable: (fact) => `alder-${fact("aldersgruppe").replace("+", "-og-over")}`,
    source: () => projectionSource,
  },
  {
    name: "kvalitetsindikatorer",
    title: "Nasjonale kvalitetsindikatorer for sykehjem, landet",
    description: "Andel av langtidsbeboerne.",
    file: "nki_landet_2018.csv",
    publishers: ["Helsedirektoratet"],
    variable: (fact) => fact("variabel").replaceAll("_", "-"),
    source: (fact) => fact("kilde"),
  },
  {
    name: "noekkeltall",
    title: "Nøkkeltall for omsorgstjenestene, landet",
    description: "Tall som SSB og Helsedirektoratet har publisert for landet.",
    file: "nasjonale_noekkeltall.csv",
    publishers: ["Statistisk sentralbyrå", "Helsedirektoratet"],
    variable: (fact) => keyFigureId(fact("storrelse")),
    source: (fact) => fact("kilde"),
  },
];

const keyFigures: Readonly<Record<string, string>> = {
  "Hjelp til daglege gjeremål (heimehjelp) brukarar 31.12.": "daglige-gjoremal",
  "Helsetenester i heimen brukarar 31.12.": "helsetjenester-i-hjemmet",
  "Brukarstyrt personleg assistanse (BPA) brukarar 31.12.": "bpa",
  "Omsorgsstønad mottakarar 31.12.": "omsorgsstonad",
  "Innbyggjarar 80+ som bruker heimetenester": "andel-80-hjemmetjenester-ssb",
  "Innbyggere 80+ som bruker hjemmetjenester": "andel-80-hjemmetjenester-ssb",
  "Sjukeheimsplassar i alt 31.12.": "sykehjemsplasser",
  "Delen private sjukeheimsplassar": "andel-private-sykehjemsplasser",
  "Langtidsopphald i institusjon 31.12.": "langtidsopphold",
  "Tidsavgrensa opphald i institusjon 31.12.": "tidsavgrenset-opphold",
  "Årsverk i omsorgstenestene i alt": "aarsverk-omsorg",
  "Årsverk i brukarretta teneste m/ helseutdanning": "aarsverk-helseutdanning",
  "Delen årsverk i brukarretta teneste m/ helseutdanning": "andel-aarsverk-helseutdanning",
  "Brutto driftsutgifter omsorgstenestene samla": "driftsutgifter",
  "Mottakere av kommunale helse- og omsorgstjenester (om lag)": "mottakere-i-alt",
  "Andel av befolkningen som mottok tjenester": "andel-mottakere",
  "Mottakere av helsetjenester i hjemmet (om lag)": "mottakere-hjemmet-i-lopet-av-aaret",
  "Venteliste langtidsplass/tilsvarende bolig (om lag)": "venteliste",
  "Årsverk i omsorgstjenesten": "aarsverk-omsorgstjenesten-hdir",
  "Årsverk i kommunal helse- og omsorgstjeneste i alt (ekskl. psykologer leger fysioterapeuter)": "aarsverk-i-alt-hdir",
};

function keyFigureId(name: string): string {
  const id = keyFigures[name];
  if (id === undefined) throw new Error(`nasjonale_noekkeltall.csv: ukjent størrelse «${name}»`);
  return id;
}

/** One package for each national table in the folder of source files. */
export function nationalTables(folder: string, version: string): NewPackage[] {
  return sources.map((source) => ({
    name: source.name,
    title: source.title,
    description: source.description,
    version,
    sources: [...new Set(readFacts(folder, source.file).map(source.source))].map((title) => ({ title })),
    contributors: source.publishers.map((title) => ({ title, roles: ["creator"] })),
    resources: [
      {
        name: source.name,
        title: source.title,
        fields: [
          textField("variabel", "Variabel", "Hva tallet gjelder.", "[a-z0-9-]+"),
          yearField("Året tallet gjelder."),
          numberField("verdi", "Verdi", "som i «enhet»", "Tallet."),
          textField("enhet", "Enhet", "Hva tallet teller."),
          textField("kilde", "Kilde", "Hvor tallet er publisert."),
          textField("merknad", "Merknad", "Hva kilden sier om tallet."),
        ],
        primaryKey: ["variabel", "aar"],
        rows: readFacts(folder, source.file).map((fact) => [
          source.variable(fact),
          fact("aar"),
          fact("verdi"),
          normalUnit(fact("enhet")),
          source.source(fact),
          source.note?.(fact) ?? "",
        ]),
      },
    ],
  }));
}

function normalUnit(unit: string): string {
  return { personar: "personer", plassar: "plasser" }[unit] ?? unit;
}
