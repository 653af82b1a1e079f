import type { Profile, ProfileSection } from "../analysis/profile-types.ts";
import type { Point, Series } from "../analysis/series.ts";
import { type Area, country } from "../data/area.ts";
import { hidden, missingCell, valueCell } from "../data/cell.ts";
import type { Indicator } from "../data/indicator.ts";
import { changeIndicator, county, kostra, oslo, shareIndicator, testEdition } from "../data/testing/edition.ts";
import type { Publication } from "../report/publication.ts";
import { testPublication } from "../report/testing/publication.ts";

/** For tests: the smallest profile with every oddity that a file must carry. */

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
    intervals: new Map(),
    verdict: "similar",
    certainty: "clear",
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

export const fixtureMeta: Publication = {
  ...testPublication,
  editionTitle: "Omsorg i kommunene 2023",
  edition: testEdition.id,
};
