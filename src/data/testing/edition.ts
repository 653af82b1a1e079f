import { type Area, areaKey } from "../area.ts";
import { CountyCode, DatasetId, DatasetVersion, EditionId, KostraCode, MunicipalityCode, VersionId } from "../codes.ts";
import type { Edition } from "../edition.ts";
import type { Municipality } from "../geography.ts";
import { Indicator } from "../indicator.ts";
import { makeTimeline } from "../structure/timeline.ts";

/** For tests: the smallest edition that has a name for everything, without figures to read. */

const same = (text: string) => ({ nb: text, nn: text });

export const shareIndicator = Indicator.parse({
  kind: "ratio",
  id: "andel-80-hjemmetjenester",
  order: 10,
  name: same("Andel innbyggere 80 år og over med hjemmetjenester"),
  shortName: same("80+ med hjemmetjenester"),
  definition: same("Brukere som er 80 år og over; «helsetjenester i hjemmet, praktisk bistand» delt på innbyggere."),
  theme: "hjemmetjenester",
  unit: { kind: "share" },
  better: "neither",
  decimals: 1,
  source: {
    publisher: "Statistisk sentralbyrå",
    table: "tabell 12209",
    url: "https://www.ssb.no/statbank/table/12209",
  },
  caveats: [same("Små kommuner svinger mye.")],
  breaks: [{ year: 2023, why: same("Ny registrering") }],
  numerator: { dataset: "omsorg", column: "brukere", date: "same-year" },
  denominator: { dataset: "omsorg", column: "folk", date: "year-end" },
});

export const changeIndicator = Indicator.parse({
  kind: "direct",
  id: "endring-aarsverk",
  order: 20,
  name: same("Endring i årsverk"),
  shortName: same("Endring i årsverk"),
  definition: same("Årsverk i år minus årsverk i fjor."),
  theme: "personell",
  unit: { kind: "man-years" },
  better: "neither",
  decimals: 2,
  source: { publisher: "Statistisk sentralbyrå", table: "tabell 14534" },
  caveats: [],
  breaks: [],
  value: { dataset: "omsorg", column: "aarsverk", date: "same-year" },
  additive: true,
});

export const county = { code: CountyCode.parse("03"), name: "Oslo", slug: "03-oslo" };
export const kostra = { code: KostraCode.parse("EKG13"), name: "KOSTRA-gruppe 13" };

export const oslo: Municipality = {
  code: MunicipalityCode.parse("0301"),
  name: "Oslo",
  names: [
    { name: "Oslo", lang: "nb" },
    { name: "Oslove", lang: "sma" },
  ],
  county: county.code,
  kostra: kostra.code,
  centrality: 1,
  latitude: 59.98,
  longitude: 10.74,
  slug: "0301-oslo",
};

const dataset = DatasetId.parse("omsorg");

function areaName(area: Area): string {
  const names: Record<string, string> = {
    "0301": "Oslo",
    "fylke-03": "Oslo",
    EKG13: "KOSTRA-gruppe 13",
    landet: "Landet",
  };
  return names[areaKey(area)] ?? areaKey(area);
}

const unused = (): never => {
  throw new Error("not in the fixture");
};

export const testEdition: Edition = {
  id: EditionId.parse("2023"),
  version: VersionId.parse("v1"),
  year: 2023,
  tiles: new Map(),
  years: [2021, 2022, 2023],
  geography: {
    structure: "2024-01-01",
    timeline: makeTimeline([], []),
    municipalities: [oslo],
    counties: [county],
    kostraGroups: [kostra],
    changes: [],
    municipality: () => oslo,
    county: () => county,
    kostraGroup: () => kostra,
    members: () => [oslo],
    areaName,
    areaOfKey: unused,
  },
  indicators: new Map([
    [shareIndicator.id, shareIndicator],
    [changeIndicator.id, changeIndicator],
  ]),
  datasets: new Map([
    [
      dataset,
      {
        id: dataset,
        version: DatasetVersion.parse("2026-11-22"),
        digest: "d",
        corrected: [],
        descriptor: {
          $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
          name: dataset,
          title: "Omsorgstjenester",
          description: "For prøver",
          version: DatasetVersion.parse("2026-11-22"),
          created: "2026-11-22T00:00:00Z",
          sources: [{ title: "Statistisk sentralbyrå, tabell 11645" }],
          licenses: [{ name: "CC-BY-4.0", title: "CC BY 4.0", path: "https://creativecommons.org/licenses/by/4.0/" }],
          contributors: [],
          resources: [
            {
              name: "brukere",
              path: "brukere.csv",
              hash: "sha256:0",
              bytes: 1,
              schema: {
                fields: [
                  {
                    name: "brukere",
                    type: "integer",
                    title: "Brukere av hjemmetjenester, 80 år og over",
                    unit: "personer",
                  },
                  { name: "folk", type: "integer", title: "Innbyggere 80 år og over" },
                ],
                primaryKey: ["kommunenr"],
                missingValues: [],
              },
            },
          ],
        },
      },
    ],
  ]),
  digest: "e",
  indicator: unused,
  observation: unused,
  together: unused,
  official: unused,
  officialRegion: () => undefined,
  officialYears: () => [],
  deviations: new Map(),
  national: unused,
};
