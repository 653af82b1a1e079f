import type { Profile, ProfileSection } from "../analysis/profile-types.ts";
import type { Point, Series } from "../analysis/series.ts";
import { type Area, areaKey, country } from "../data/area.ts";
import { hidden, missingCell, valueCell } from "../data/cell.ts";
import {
  CountyCode,
  DatasetId,
  DatasetVersion,
  EditionId,
  KostraCode,
  MunicipalityCode,
  VersionId,
} from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import type { Municipality } from "../data/geography.ts";
import { Indicator } from "../data/indicator.ts";
import type { PublicationMeta } from "./meta.ts";

/** For tests: the smallest edition and profile with every oddity that a file must carry. */

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

const county = { code: CountyCode.parse("03"), name: "Oslo", slug: "03-oslo" };
const kostra = { code: KostraCode.parse("EKG13"), name: "KOSTRA-gruppe 13" };

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

const own: Area = { kind: "municipality", code: oslo.code };
const group: Area = { kind: "kostra", code: kostra.code };
const region: Area = { kind: "county", code: county.code };

function series(indicator: Indicator, area: Area, points: readonly Point[]): Series {
  return { indicator, area, points };
}

function plain(year: number, value: number): Point {
  return { year, cell: valueCell(value), origin: "observed", break: false };
}

const sharePoints: readonly Point[] = [
  { year: 2021, cell: missingCell("no-municipality"), origin: "observed", break: false },
  {
    year: 2022,
    cell: hidden,
    numerator: hidden,
    denominator: valueCell(4321),
    origin: "observed",
    break: false,
  },
  {
    year: 2023,
    cell: valueCell((1234 / 4567) * 100, ["doubtful", "preliminary"]),
    numerator: valueCell(1234),
    denominator: valueCell(4567),
    origin: "observed",
    break: true,
  },
];

const groupPoints: readonly Point[] = [
  { year: 2021, cell: missingCell("low-coverage"), origin: "aggregated", coverage: 0.6, break: false },
  {
    year: 2022,
    cell: valueCell(28.345678),
    numerator: valueCell(2834.5678),
    denominator: valueCell(10000),
    origin: "aggregated",
    coverage: 0.973,
    break: false,
  },
  {
    year: 2023,
    cell: valueCell(33.3),
    numerator: valueCell(291),
    denominator: valueCell(1000),
    origin: "official",
    break: false,
  },
];

function section(indicator: Indicator, ownSeries: Series, others: readonly Point[]): ProfileSection {
  const [kostraSeries, countySeries, countrySeries] = [group, region, country].map((area) =>
    series(indicator, area, others),
  );
  const last = (one: Series | undefined): Point => one?.points.at(-1) ?? plain(2023, 0);
  const blank = series(indicator, country, []);
  return {
    indicator,
    own: ownSeries,
    kostra: kostraSeries ?? blank,
    county: countySeries ?? blank,
    country: countrySeries ?? blank,
    latest: {
      year: 2023,
      own: last(ownSeries),
      kostra: last(kostraSeries),
      county: last(countySeries),
      country: last(countrySeries),
    },
    distribution: [{ municipality: oslo, cell: last(ownSeries).cell }],
    place: { rank: 12, of: 340 },
    interval: indicator === shareIndicator ? { lower: 25.73, upper: 28.33 } : undefined,
    verdict: "similar",
    sentences: ["27,0 prosent av innbyggerne 80 år og over hadde hjemmetjenester."],
    warnings: [],
  };
}

export const shareSection = section(shareIndicator, series(shareIndicator, own, sharePoints), groupPoints);

export const osloProfile: Profile = {
  municipality: oslo,
  county,
  kostra,
  year: 2023,
  population: valueCell(717710),
  history: ["Grensene er de samme som i 2018."],
  findings: ["Ingenting skiller seg klart ut."],
  sections: [
    shareSection,
    section(
      changeIndicator,
      series(changeIndicator, own, [plain(2021, -3.456), plain(2022, 0), plain(2023, 12345.6789)]),
      [plain(2021, 1), plain(2022, -0.005), plain(2023, 2)],
    ),
  ],
  gaps: [{ indicator: shareIndicator, years: [2022], sign: ":", why: "skjult av hensyn til personvernet" }],
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

export const fixtureEdition: Edition = {
  id: EditionId.parse("2023"),
  version: VersionId.parse("v1"),
  year: 2023,
  tiles: new Map(),
  years: [2021, 2022, 2023],
  geography: {
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
  official: unused,
  officialRegion: () => undefined,
  officialYears: () => [],
  deviations: new Map(),
  national: unused,
};

export const fixtureMeta: PublicationMeta = {
  siteName: "Omsorg i kommunene",
  address: "https://eksempel.no",
  editionTitle: "Omsorg i kommunene 2023",
  edition: fixtureEdition.id,
  version: fixtureEdition.version,
  published: "2026-11-22",
  licence: { name: "CC-BY-4.0", title: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/deed.no" },
};
